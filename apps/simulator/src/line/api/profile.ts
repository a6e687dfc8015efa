// GET /v2/bot/profile/{userId}: a friend's profile; 404 for strangers and for those who block the account.
import type { Hono } from "hono";
import type { Ground } from "../ground.ts";
import { isFriend } from "../world/talk.ts";
import { type LineEnv, refuse } from "./answer.ts";

export function profile(app: Hono<LineEnv>, ground: Ground): void {
  app.get("/v2/bot/profile/:userId", (c) => {
    const phone = ground.world.phoneOf(c.req.param("userId"));
    if (!phone || !isFriend(phone)) return refuse(c, 404, "Not found");
    return c.json({ userId: phone.userId, displayName: phone.name, language: "ja" });
  });
}
