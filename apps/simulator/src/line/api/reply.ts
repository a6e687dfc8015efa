// POST /v2/bot/message/reply: answers one event, once, while its token lives.
import type { Hono } from "hono";
import { sendBody } from "../check/message.ts";
import type { Ground } from "../ground.ts";
import { invalid, type LineEnv, notJson, objectOf, refuse } from "./answer.ts";
import { deliver } from "./deliver.ts";

export function reply(app: Hono<LineEnv>, ground: Ground): void {
  app.post("/v2/bot/message/reply", async (c) => {
    if (c.req.header("x-line-retry-key") !== undefined) {
      return refuse(c, 400, "The retry key is not supported in this endpoint");
    }
    const body = await objectOf(c);
    if (!body) return notJson(c);
    const read = sendBody(body, "replyToken");
    if (!read.ok) return invalid(c, read.error);
    const phone = ground.replyTokens.spend(read.value.target, ground.clock.now());
    if (!phone) return refuse(c, 400, "Invalid reply token");
    return c.json(deliver(ground, phone, read.value.messages));
  });
}
