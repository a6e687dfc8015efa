// POST /v2/bot/message/reply: answers one event, once, while its token lives. It is free.
import type { Hono } from "hono";
import { text } from "../../check/text.ts";
import type { Ground } from "../../ground.ts";
import { type LineEnv, notJson, objectOf, refuse } from "../answer.ts";
import { countDelivered } from "../usage/delivered.ts";
import { deliver } from "./deliver.ts";
import { readMessages } from "./read-send.ts";

export function reply(app: Hono<LineEnv>, ground: Ground): void {
  app.post("/v2/bot/message/reply", async (c) => {
    if (c.req.header("x-line-retry-key") !== undefined) {
      return refuse(c, 400, "The retry key is not supported in this endpoint");
    }
    const body = await objectOf(c);
    if (!body) return notJson(c);
    const read = readMessages(body, { replyToken: text(1000) });
    if (!read.ok) return refuse(c, read.error.status, read.error.message, read.error.details);
    const phone = ground.replyTokens.spend(String(body.replyToken), ground.clock.now());
    if (!phone) return refuse(c, 400, "Invalid reply token");
    countDelivered(ground, "reply", [phone]);
    return c.json(deliver(ground, phone, read.value));
  });
}
