// Around every call to LINE: it is written down, gets a request id, and suffers the faults that were asked for.
import { setTimeout as sleep } from "node:timers/promises";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { MiddlewareHandler } from "hono";
import type { Ground } from "../ground.ts";
import { requestId } from "../world/ids.ts";
import type { LineContext, LineEnv } from "./answer.ts";
import type { Fault } from "./faults.ts";

const largest = 2 * 1024 * 1024;

export const record =
  (ground: Ground): MiddlewareHandler<LineEnv> =>
  async (c, next) => {
    const bytes = await c.req.arrayBuffer();
    const entry = ground.journal.open(ground.clock.now(), c.req.raw, bytes);
    const id = requestId(ground.chance);
    c.set("requestId", id);
    const fault = ground.faults.take(c.req.path);
    const accepted = fault === undefined || fault.accept === true || isDelayOnly(fault);
    if (accepted) await (bytes.byteLength > largest ? tooLarge(c) : next());
    if (fault?.delayMs !== undefined) await sleep(fault.delayMs, undefined, { ref: false });
    if (fault && isCut(fault)) {
      c.res = cut(c);
      return;
    }
    if (fault?.status !== undefined) answerFault(c, fault.status, id);
    c.res.headers.set("x-line-request-id", id);
    entry.status = c.res.status;
  };

const isDelayOnly = (fault: Fault): boolean =>
  fault.delayMs !== undefined && fault.status === undefined && fault.cut !== true;

const isCut = (fault: Fault): boolean =>
  fault.cut === true || (fault.status === undefined && fault.delayMs === undefined);

function cut(c: LineContext): Response {
  const outgoing = c.env.outgoing;
  if (!outgoing) return new Response(null, { status: 502 });
  outgoing.destroy();
  return RESPONSE_ALREADY_SENT;
}

async function tooLarge(c: LineContext): Promise<void> {
  c.res = Response.json({ message: "Request Entity Too Large" }, { status: 413 });
}

function answerFault(c: LineContext, status: number, id: string): void {
  c.res = undefined;
  c.res = Response.json({ message: words[status] ?? "An internal error has occurred" }, { status });
  if (status === 409) c.res.headers.set("x-line-accepted-request-id", id);
}

const words: Readonly<Record<number, string>> = {
  400: "The request body has 1 error(s)",
  401: "Authentication failed. Confirm that the access token in the authorization header is valid.",
  403: "Access to this API is not available for your account",
  404: "Not found",
  409: "The retry key is already accepted",
  429: "The API rate limit has been exceeded. Try again later.",
};
