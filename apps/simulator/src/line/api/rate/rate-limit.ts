// Answers 429 to whoever calls an endpoint more often than LINE allows; every path that is served is under it.
import type { MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";
import type { Ground } from "../../ground.ts";
import { type LineContext, type LineEnv, refuse } from "../answer.ts";

export const rateLimit =
  (ground: Ground): MiddlewareHandler<LineEnv> =>
  async (c, next) => {
    const endpoint = endpointOf(c);
    if (endpoint === undefined || ground.rates.take(endpoint, ground.clock.now())) return next();
    return refuse(c, 429, "The API rate limit has been exceeded. Try again later.");
  };

/** Undefined for a path that nothing serves. Middleware is registered for every method, endpoints for one. */
function endpointOf(c: LineContext): string | undefined {
  const served = matchedRoutes(c).find((it) => it.method !== "ALL");
  return served && `${served.method} ${served.path.replaceAll(/:[^/]+/g, ":id")}`;
}
