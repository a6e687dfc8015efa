// Everything the service calls on LINE, on one app: recorded, faulted, behind the channel token, no faster than allowed.
import { Hono } from "hono";
import type { Ground } from "../ground.ts";
import { type LineEnv, refuse } from "./answer.ts";
import { bearer } from "./bearer.ts";
import { botInfo } from "./bot-info.ts";
import { certs } from "./certs.ts";
import { content } from "./content.ts";
import { loading } from "./loading.ts";
import { markAsRead } from "./mark-as-read.ts";
import { profile } from "./profile.ts";
import { rateLimit } from "./rate/rate-limit.ts";
import { record } from "./record.ts";
import { richMenus } from "./rich-menu/rich-menus.ts";
import { broadcast } from "./send/broadcast.ts";
import { multicast } from "./send/multicast.ts";
import { narrowcast } from "./send/narrowcast.ts";
import { push } from "./send/push.ts";
import { reply } from "./send/reply.ts";
import { validate } from "./send/validate.ts";
import { assertedToken } from "./token/asserted.ts";
import { shortLivedToken } from "./token/short-lived.ts";
import { statelessToken } from "./token/stateless.ts";
import { aggregation } from "./usage/aggregation.ts";
import { delivered } from "./usage/delivered.ts";
import { followers } from "./usage/followers.ts";
import { quota } from "./usage/quota.ts";
import { webhookEndpoint } from "./webhook-endpoint.ts";

const rooms = [
  [statelessToken, shortLivedToken, assertedToken, certs],
  [reply, push, multicast, narrowcast, broadcast, validate],
  [quota, delivered, aggregation, followers],
  [profile, botInfo, loading, markAsRead, content],
  [richMenus, webhookEndpoint],
] as const;

const roots = ["/v2/*", "/oauth2/*"] as const;

export function lineApi(ground: Ground): Hono<LineEnv> {
  const app = new Hono<LineEnv>();
  for (const path of roots) app.use(path, record(ground));
  app.use("/v2/bot/*", bearer(ground));
  for (const path of roots) app.use(path, rateLimit(ground));
  for (const room of rooms) for (const noun of room) noun(app, ground);
  for (const path of roots) app.all(path, (c) => refuse(c, 404, "Not found"));
  return app;
}
