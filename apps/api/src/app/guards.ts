// What every door of the people side has in common: who may call from where, how much, and what leaves when all breaks.

import type { Log } from "@kumacari/domain";
import { refusal } from "@kumacari/domain";
import type { TRPCError } from "@trpc/server";
import type { Context, ErrorHandler, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";

/** 1 MiB: a message of 100,000 characters still gets its own sentence from the desk. */
const bodyCap = 1_048_576;

const problem = (kind: string, message: string, code: string, httpStatus: number) => ({
  error: { message, code: -32600, data: { code, httpStatus, kind } },
});

export const limitBody = (): MiddlewareHandler =>
  bodyLimit({
    maxSize: bodyCap,
    onError: (c) => {
      // What is left of the body would be read as the next request.
      c.header("connection", "close");
      return c.json(problem("too-long", refusal("too-long").says, "PAYLOAD_TOO_LARGE", 413), 413);
    },
  });

export const allowOrigin = (origin: string, more: readonly string[] = []): MiddlewareHandler =>
  cors({
    origin,
    credentials: true,
    allowMethods: ["GET", "POST"],
    allowHeaders: ["content-type", "authorization", "range", ...more],
    exposeHeaders: ["content-range"],
    maxAge: 600,
  });

/**
 * A cookie is sent by the browser whoever asks, on a link from anywhere too: so every call, a reading one as well, must
 * come from our own console. Browsers say so in `Origin`, as the console lives at another origin than the api.
 */
export const requireOrigin =
  (origin: string): MiddlewareHandler =>
  async (c, next) => {
    if (c.req.method !== "OPTIONS" && c.req.header("origin") !== origin) {
      return c.json(problem("not-permitted", refusal("not-permitted").says, "FORBIDDEN", 403), 403);
    }
    return next();
  };

/** Who calls is looked up once the whole call is here: a session that ended meanwhile has ended for it too. */
export const wholeBody: MiddlewareHandler = async (c, next) => {
  if (c.req.method === "POST") await c.req.text();
  return next();
};

/**
 * An answer is nobody's page: opened by itself it loads, runs and frames nothing. A browser minds the last one only over
 * https, so a laptop is not bound by it (ASVS 3.4.1).
 */
const answers =
  (kept?: string): MiddlewareHandler =>
  async (c, next) => {
    await next();
    c.header("cache-control", kept !== undefined && c.res.ok ? kept : "no-store");
    c.header("referrer-policy", "no-referrer");
    c.header("x-content-type-options", "nosniff");
    c.header(
      "content-security-policy",
      "default-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
    );
    c.header("cross-origin-resource-policy", "same-site");
    c.header("strict-transport-security", "max-age=63072000; includeSubDomains");
  };

export const privateAnswers = answers();
/** What everybody may see and never changes under its address: kept for an hour, so that what was taken away goes soon. */
export const publicAnswers = answers("public, max-age=3600");

/** For tRPC: refusals are the desk's everyday work, faults are ours to mend. */
export const logFault =
  (log: Log) =>
  ({ error, path }: { readonly error: TRPCError; readonly path?: string | undefined }): void => {
    if (error.code !== "INTERNAL_SERVER_ERROR") return;
    log({ event: "fault", path: path ?? "?", fault: error.cause?.name ?? error.name });
  };

export const onFault =
  (log: Log): ErrorHandler =>
  (fault, c: Context) => {
    log({ event: "fault", path: c.req.routePath, fault: fault.name });
    return c.json(
      problem(
        "broken",
        "ただいま不具合が起きています。少し待ってから、もう一度お試しください。",
        "INTERNAL_SERVER_ERROR",
        500,
      ),
      500,
    );
  };

/** A page puts it on the next call after a person touched it; what it asks by itself goes without. */
export const touched = "kumacari-touched";
export const isPresence = (c: Context): boolean => c.req.method === "POST" || c.req.header(touched) === "1";
