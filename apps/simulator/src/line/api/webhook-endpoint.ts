// /v2/bot/channel/webhook: where events go, and LINE's own test of it or of another address.
import type { Hono } from "hono";
import type { Ground } from "../ground.ts";
import type { Delivery } from "../webhook/delivery.ts";
import { done, type LineEnv, notJson, objectOf, refuse } from "./answer.ts";

const path = "/v2/bot/channel/webhook";

export function webhookEndpoint(app: Hono<LineEnv>, ground: Ground): void {
  const { webhooks, clock } = ground;
  app.get(`${path}/endpoint`, (c) => c.json({ endpoint: webhooks.url(), active: true }));
  app.put(`${path}/endpoint`, async (c) => {
    const body = await objectOf(c);
    if (!body) return notJson(c);
    const { endpoint } = body;
    if (!isAddress(endpoint)) return refuse(c, 400, "Invalid webhook endpoint URL");
    webhooks.aim(endpoint);
    return done(c);
  });
  app.post(`${path}/test`, async (c) => {
    const body = (await c.req.text()) === "" ? {} : await objectOf(c);
    if (!body) return notJson(c);
    const { endpoint = webhooks.url() } = body;
    if (!isAddress(endpoint)) return refuse(c, 400, "Invalid webhook endpoint URL");
    const timestamp = new Date(clock.now()).toISOString();
    return c.json({ timestamp, ...told(await webhooks.test(endpoint)) });
  });
}

/** Here `http` will do, since the bot listens on this machine. */
const isAddress = (it: unknown): it is string =>
  typeof it === "string" && it.length <= 500 && URL.canParse(it) && /^https?:/i.test(it);

function told({ status, error }: Pick<Delivery, "status" | "error">): object {
  const reason = error === null ? "OK" : error.toUpperCase();
  const detail = status === 0 ? reason.replaceAll("_", " ").toLowerCase() : String(status);
  return { success: error === null, statusCode: status, reason, detail };
}
