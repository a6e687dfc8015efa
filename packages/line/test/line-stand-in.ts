// A tiny LINE on loopback for tests of the client: writes down what it is asked, answers what it is told to.
import { createServer, type IncomingMessage } from "node:http";

export type Asked = {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
};
export type Told = { readonly status: number; readonly json?: unknown } | "cut" | "silent";

export type StandIn = {
  readonly origin: string;
  readonly asked: readonly Asked[];
  /** Calls to one path so far. */
  count(path: string): number;
  close(): Promise<void>;
};

/** Answers token calls by itself unless `answer` says something about them. */
export async function standIn(answer: (asked: Asked, nth: number) => Told | undefined): Promise<StandIn> {
  const asked: Asked[] = [];
  const count = (path: string): number => asked.filter((it) => it.path === path).length;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const { method = "", url: path = "", headers } = request;
      const it = { method, path, headers, body: Buffer.concat(parts) };
      asked.push(it);
      const told = answer(it, count(path)) ?? token(path, count(path));
      if (told === "silent") return;
      if (told === "cut") return void request.socket.destroy();
      response.writeHead(told.status, { "content-type": "application/json" });
      response.end(JSON.stringify(told.json ?? {}));
    });
  });
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    origin: `http://localhost:${address.port}`,
    asked,
    count,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

export const tokenPath = "/oauth2/v3/token";

const token = (path: string, nth: number): Told =>
  path === tokenPath
    ? { status: 200, json: { token_type: "Bearer", access_token: `token-${nth}`, expires_in: 900 } }
    : { status: 200 };
