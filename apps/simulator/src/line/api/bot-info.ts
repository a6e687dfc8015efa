// GET /v2/bot/info: the account itself.
import type { Hono } from "hono";
import type { Ground } from "../ground.ts";
import type { LineEnv } from "./answer.ts";

export function botInfo(app: Hono<LineEnv>, ground: Ground): void {
  const { account } = ground.options;
  app.get("/v2/bot/info", (c) =>
    c.json({
      userId: ground.world.record.botUserId,
      basicId: account.basicId ?? "@kumacari",
      displayName: account.name,
      chatMode: "bot",
      markAsReadMode: "auto",
    }),
  );
}
