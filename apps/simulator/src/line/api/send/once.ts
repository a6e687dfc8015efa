// A sending request with a retry key is taken at most once in 24 hours; the same key again is told so with 409.
import type { Result } from "@kumacari/domain";
import type { Context } from "hono";
import type { Ground } from "../../ground.ts";
import { type LineEnv, notJson, objectOf, refuse } from "../answer.ts";
import type { Body } from "./read-send.ts";
import type { Refused } from "./refused.ts";
import { isRetryKey } from "./retry-keys.ts";

export type Taken = { readonly status: 200 | 202; readonly answer: object };

/** `take` is asked only for a request that was not taken before; a refused one does not use up its key. */
export const once =
  (ground: Ground, take: (body: Body, requestId: string) => Result<Taken, Refused>) =>
  async (c: Context<LineEnv>): Promise<Response> => {
    const key = c.req.header("x-line-retry-key");
    if (key !== undefined && !isRetryKey(key)) return refuse(c, 400, "Invalid retry key");
    const body = await objectOf(c);
    if (!body) return notJson(c);
    const now = ground.clock.now();
    const before = key === undefined ? undefined : ground.retryKeys.accepted(key, now);
    if (before) {
      c.header("x-line-accepted-request-id", before.requestId);
      return c.json({ message: "The retry key is already accepted", ...before.answer }, 409);
    }
    const requestId = c.get("requestId");
    const taken = take(body, requestId);
    if (!taken.ok) return refuse(c, taken.error.status, taken.error.message, taken.error.details);
    const { status, answer } = taken.value;
    if (key !== undefined) ground.retryKeys.accept(key, { requestId, answer, at: now });
    return c.json(answer, status);
  };
