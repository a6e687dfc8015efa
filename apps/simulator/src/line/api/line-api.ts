// Everything the service calls on LINE, on one app: recorded, faulted, behind the channel token.
import { Hono } from "hono";
import type { Ground } from "../ground.ts";
import { type LineEnv, refuse } from "./answer.ts";
import { bearer } from "./bearer.ts";
import { botInfo } from "./bot-info.ts";
import { certs } from "./certs.ts";
import { loading } from "./loading.ts";
import { profile } from "./profile.ts";
import { push } from "./push.ts";
import { quota } from "./quota.ts";
import { record } from "./record.ts";
import { reply } from "./reply.ts";
import { richMenus } from "./rich-menu/rich-menus.ts";
import { token } from "./token.ts";
import { validate } from "./validate.ts";
import { webhookEndpoint } from "./webhook-endpoint.ts";

const nouns = [
  token,
  certs,
  reply,
  push,
  validate,
  quota,
  profile,
  botInfo,
  loading,
  richMenus,
  webhookEndpoint,
] as const;

export function lineApi(ground: Ground): Hono<LineEnv> {
  const app = new Hono<LineEnv>();
  for (const path of ["/v2/*", "/oauth2/*"]) app.use(path, record(ground));
  app.use("/v2/*", bearer(ground));
  for (const noun of nouns) noun(app, ground);
  for (const path of ["/v2/*", "/oauth2/*"]) app.all(path, (c) => refuse(c, 404, "Not found"));
  return app;
}
