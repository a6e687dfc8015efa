// POST /v2/bot/message/push: to one person, at most once per retry key; 200 even to somebody who blocks the account.
import type { Hono } from "hono";
import { sendBody } from "../check/message.ts";
import type { Ground } from "../ground.ts";
import { invalid, type LineEnv, notJson, objectOf, refuse } from "./answer.ts";
import { countOne, deliver } from "./deliver.ts";
import { isRetryKey } from "./retry-keys.ts";

export function push(app: Hono<LineEnv>, ground: Ground): void {
  app.post("/v2/bot/message/push", async (c) => {
    const key = c.req.header("x-line-retry-key");
    if (key !== undefined && !isRetryKey(key)) return refuse(c, 400, "Invalid retry key");
    const body = await objectOf(c);
    if (!body) return notJson(c);
    const accepted = key && ground.retryKeys.acceptedAs(key, ground.clock.now());
    if (accepted) {
      c.header("x-line-accepted-request-id", accepted);
      return refuse(c, 409, "The retry key is already accepted");
    }
    const read = sendBody(body, "to");
    if (!read.ok) return invalid(c, read.error);
    const phone = ground.world.phoneOf(read.value.target);
    if (!phone)
      return refuse(c, 400, "The property, 'to', in the request body is invalid (line: -, column: -)");
    if (!countOne(ground, phone)) return refuse(c, 429, "You have reached your monthly limit.");
    if (key) ground.retryKeys.accept(key, c.get("requestId"), ground.clock.now());
    return c.json(deliver(ground, phone, read.value.messages));
  });
}
