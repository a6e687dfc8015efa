// The one place where this house speaks to LINE over the network: bounded in time, judged by status alone.
import type { Clock } from "@kumacari/desk/ports";
import type { Cleared } from "./guard/clear.ts";
import { createRates } from "./rates.ts";
import { createTokens } from "./token.ts";

export type Channel = {
  readonly channelId: string;
  readonly channelSecret: string;
  /** `https://api.line.me`, or the LINE platform of a laptop; an origin without a path. */
  readonly apiOrigin: string;
  /** `https://api-data.line.me`: images go there. */
  readonly dataOrigin: string;
  readonly clock: Clock;
};

export type Call = {
  readonly method: "GET" | "POST" | "DELETE";
  readonly path: string;
  readonly at?: "api" | "data";
  /** Only what the guard has cleared can be said. */
  readonly say?: {
    readonly head: { readonly replyToken: string } | { readonly to: string };
    readonly messages: Cleared;
  };
  readonly menu?: Cleared;
  readonly png?: Uint8Array<ArrayBuffer>;
  readonly retryKey?: string;
};

/** `not-sent`: it certainly did not reach LINE. `no-answer`: it may have. */
export type Answer = { readonly status: number; readonly body: unknown } | "not-sent" | "no-answer";

export type LineClient = (call: Call) => Promise<Answer>;

/** Adds a fresh channel token to every call; a token LINE no longer knows is renewed once. */
export function createLineClient(channel: Channel): LineClient {
  const tokens = createTokens(channel, ask);
  const rates = createRates(channel.clock);
  return async (call) => {
    // Above our own rate it does not leave at all: LINE never has to refuse it.
    if (!rates.take(call.method, call.path)) return "not-sent";
    const first = await tokens.get();
    if (first === undefined) return "not-sent";
    const answer = await send(channel, call, first);
    if (!isStatus(answer, 401)) return answer;
    tokens.drop(first);
    const second = await tokens.get();
    const again = second === undefined ? "not-sent" : await send(channel, call, second);
    // Refused at the door twice: nothing was taken in, and a later attempt may find it open.
    return isStatus(again, 401) ? "not-sent" : again;
  };
}

/** LINE wants its own answers within 2 s; we give it more before we call its answer lost. */
const patience = 5_000;

const isStatus = (answer: Answer, status: number): boolean =>
  typeof answer === "object" && answer.status === status;

function send(channel: Channel, call: Call, token: string): Promise<Answer> {
  const json = call.say ? spoken(call.say) : call.menu?.json;
  const origin = call.at === "data" ? channel.dataOrigin : channel.apiOrigin;
  return ask(`${origin}${call.path}`, {
    method: call.method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(call.png ? { "content-type": "image/png" } : {}),
      ...(json === undefined ? {} : { "content-type": "application/json" }),
      ...(call.retryKey === undefined ? {} : { "x-line-retry-key": call.retryKey }),
    },
    ...(call.png ? { body: call.png } : {}),
    ...(json === undefined ? {} : { body: json }),
  });
}

/** The cleared bytes as they are, with who they are for before them. */
const spoken = ({ head, messages }: NonNullable<Call["say"]>): string =>
  `${JSON.stringify(head).slice(0, -1)},"messages":${messages.json}}`;

async function ask(url: string, init: RequestInit): Promise<Answer> {
  try {
    const response = await fetch(url, { ...init, redirect: "manual", signal: AbortSignal.timeout(patience) });
    return { status: response.status, body: await readBody(response) };
  } catch (error) {
    // A fault of the network is an answer of its own here: the caller decides, by whether it can have arrived.
    return neverLeft(error) ? "not-sent" : "no-answer";
  }
}

/** The status decides; a body that breaks off changes nothing about it. */
const readBody = (response: Response): Promise<unknown> => response.json().catch(() => undefined);

const unreachable = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

function neverLeft(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && "code" in cause && unreachable.has(String(cause.code));
}
