// Refuses a call to /v2 without a channel access token that is alive.
import type { MiddlewareHandler } from "hono";
import type { Ground } from "../ground.ts";
import { type LineEnv, refuse } from "./answer.ts";

export const bearer =
  (ground: Ground): MiddlewareHandler<LineEnv> =>
  async (c, next) => {
    const token = /^Bearer (\S+)$/.exec(c.req.header("authorization") ?? "")?.[1];
    if (token !== undefined && ground.channelTokens.find(token, ground.clock.now())) return next();
    return refuse(
      c,
      401,
      "Authentication failed. Confirm that the access token in the authorization header is valid.",
    );
  };
