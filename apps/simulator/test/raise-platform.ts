// Raises a platform on a free port with a bot beside it that writes down what it hears.
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import { listen } from "../src/line/listen.ts";
import type { PlatformOptions } from "../src/line/options.ts";
import { createPlatform, type Platform } from "../src/line/platform.ts";

export type Heard = { readonly headers: IncomingHttpHeaders; readonly raw: Buffer };

export type Raised = {
  readonly platform: Platform;
  readonly origin: string;
  readonly heard: readonly Heard[];
  /** How the bot answers from now on. */
  answer(how: (attempt: number) => { readonly status: number; readonly afterMs?: number }): void;
  /** The events of the nth webhook body, once it is there. */
  events(n: number): Promise<readonly Event[]>;
  get(path: string): Promise<Answer>;
  send(
    method: "POST" | "DELETE" | "PUT",
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>;
  stop(): Promise<void>;
};

export type Event = Readonly<Record<string, unknown>> & {
  readonly type: string;
  readonly replyToken?: string;
  readonly webhookEventId: string;
  readonly deliveryContext: { readonly isRedelivery: boolean };
  readonly source?: Loose;
  readonly message?: Loose;
};

// `body` is whatever the platform says: tests look into it by hand.
export type Answer = { readonly status: number; readonly headers: Headers; readonly body: Loose };
type Loose = Readonly<Record<string, unknown>>;

export const secret = "0123456789abcdef0123456789abcdef";
export const accessToken = "long-lived-token-of-a-test";
export const liffId = "2000000002-kumacari";

export async function raisePlatform(more: Partial<PlatformOptions> = {}): Promise<Raised> {
  const heard: Heard[] = [];
  let how: Parameters<Raised["answer"]>[0] = () => ({ status: 200 });
  const bot = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      heard.push({ headers: request.headers, raw: Buffer.concat(chunks) });
      const { status, afterMs = 0 } = how(heard.length);
      setTimeout(() => response.writeHead(status).end(), afterMs);
    });
  });
  const botPort = await open(bot);
  const platform = await createPlatform({
    origin: "http://localhost:4001",
    webhookUrl: `http://127.0.0.1:${botPort}/webhook`,
    citizenOrigin: "http://localhost:4005",
    channel: { id: "2000000001", secret, accessToken },
    liff: { channelId: "2000000002", liffId },
    account: { name: "クマキャリ！" },
    // A test that is not about rates may call as fast as it can.
    rates: false,
    ...more,
  });
  const door = await listen(platform, 0);
  const origin = `http://127.0.0.1:${door.port}`;

  const call = async (
    method: string,
    path: string,
    body: unknown,
    headers: Record<string, string>,
  ): Promise<Answer> => {
    const response = await fetch(`${origin}${path}`, {
      method,
      redirect: "manual",
      headers: { authorization: `Bearer ${accessToken}`, "content-type": "application/json", ...headers },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = response.headers.get("content-type")?.startsWith("application/json");
    return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : { text } };
  };
  return {
    platform,
    origin,
    heard,
    answer(next) {
      how = next;
    },
    async events(n) {
      await until(() => heard.length >= n);
      return JSON.parse(heard[n - 1]?.raw.toString("utf8") ?? "{}").events;
    },
    get: (path) => call("GET", path, undefined, {}),
    send: (method, path, body, headers = {}) => call(method, path, body, headers),
    async stop() {
      await door.close();
      await platform.stop();
      bot.closeAllConnections();
      await new Promise((closed) => bot.close(closed));
    },
  };
}

const open = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });

/** A port nobody listens on. */
export async function closedPort(): Promise<number> {
  const server = createServer();
  const port = await open(server);
  await new Promise((closed) => server.close(closed));
  return port;
}

export async function until(holds: () => boolean, ms = 5_000): Promise<void> {
  const end = performance.now() + ms;
  while (!holds()) {
    if (performance.now() > end) throw new Error("what was waited for did not happen");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
