// /v2/bot/channel/webhook: where events go, and LINE's own test of it.
import { toJst } from "@kumacari/domain";
import type { Hono } from "hono";
import type { Ground } from "../ground.ts";
import { done, type LineEnv, notJson, objectOf, refuse } from "./answer.ts";

const path = "/v2/bot/channel/webhook";

export function webhookEndpoint(app: Hono<LineEnv>, ground: Ground): void {
  const { webhooks } = ground;
  app.get(`${path}/endpoint`, (c) => c.json({ endpoint: webhooks.url(), active: true }));
  app.put(`${path}/endpoint`, async (c) => {
    const body = await objectOf(c);
    if (!body) return notJson(c);
    const { endpoint } = body;
    if (typeof endpoint !== "string" || endpoint.length > 500 || !URL.canParse(endpoint)) {
      return refuse(c, 400, "Invalid webhook endpoint URL");
    }
    webhooks.aim(endpoint);
    return done(c);
  });
  app.post(`${path}/test`, async (c) => {
    const delivery = await webhooks.post([], false);
    return c.json({
      success: delivery.error === null,
      timestamp: toJst(ground.clock.now()),
      statusCode: delivery.status,
      reason: delivery.error === null ? "OK" : delivery.error.toUpperCase(),
      detail: String(delivery.status),
    });
  });
}
