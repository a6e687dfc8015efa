// The shapes in which LINE answers: `{message, details?}` on refusal, `{}` when there is nothing to say.
import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Problem } from "../check/check.ts";
import { parsed } from "./journal.ts";

export type LineEnv = {
  /** Absent when the app is called without a server around it. */
  readonly Bindings: Partial<HttpBindings>;
  readonly Variables: { requestId: string };
};
export type LineContext = Context<LineEnv>;

export const done = (c: LineContext): Response => c.json({});

export function refuse(
  c: LineContext,
  status: ContentfulStatusCode,
  message: string,
  details?: readonly Problem[],
): Response {
  return c.json(details === undefined || details.length === 0 ? { message } : { message, details }, status);
}

export const invalid = (c: LineContext, problems: readonly Problem[]): Response =>
  refuse(c, 400, `The request body has ${problems.length} error(s)`, problems);

/** What LINE opens to some accounts only. */
export const forbidden = (c: LineContext): Response =>
  refuse(c, 403, "Access to this API is not available for your account");

export const notJson = (c: LineContext): Response =>
  refuse(c, 400, "The request body could not be parsed as JSON (line: 1, column: 1)");

/** The body as an object, or undefined when it is none. */
export async function objectOf(c: LineContext): Promise<Readonly<Record<string, unknown>> | undefined> {
  const value = parsed(await c.req.text());
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}
