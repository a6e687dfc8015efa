// POST /v2/bot/chat/markAsRead: a message's own token says that it was read; by user id only for accounts LINE allows.
import type { Hono } from "hono";
import { fields } from "../check/check.ts";
import { text } from "../check/text.ts";
import type { Ground } from "../ground.ts";
import { readMessageId } from "../world/read-token.ts";
import { done, forbidden, invalid, type LineEnv, notJson, objectOf, refuse } from "./answer.ts";

export function markAsRead(app: Hono<LineEnv>, ground: Ground): void {
  const { options, world } = ground;
  app.post("/v2/bot/chat/markAsRead", async (c) => {
    const body = await objectOf(c);
    if (!body) return notJson(c);
    const problems = fields({ markAsReadToken: text(1000) })(body, "");
    if (problems.length > 0) return invalid(c, problems);
    const id = readMessageId(options.channel.secret, String(body.markAsReadToken));
    return id === undefined ? refuse(c, 400, "Invalid markAsReadToken") : done(c);
  });
  app.post("/v2/bot/message/markAsRead", async (c) => {
    if (options.account.verified !== true) return forbidden(c);
    const body = await objectOf(c);
    if (!body) return notJson(c);
    const problems = fields({ chat: fields({ userId: text(1000) }) })(body, "");
    if (problems.length > 0) return invalid(c, problems);
    const { chat } = body;
    const userId = typeof chat === "object" && chat !== null && "userId" in chat ? chat.userId : undefined;
    if (!world.phoneOf(String(userId))) return refuse(c, 400, "The property, 'chat.userId', is invalid");
    return done(c);
  });
}
