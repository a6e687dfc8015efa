// GET /v2/bot/message/quota and its consumption: how many counted messages a month has, and how many are gone.
import { jstDay } from "@kumacari/domain";
import type { Hono } from "hono";
import type { Ground } from "../ground.ts";
import type { LineEnv } from "./answer.ts";
import { plan } from "./deliver.ts";

export function quota(app: Hono<LineEnv>, ground: Ground): void {
  app.get("/v2/bot/message/quota", (c) =>
    c.json({ type: "limited", value: ground.options.monthlyQuota ?? plan }),
  );
  app.get("/v2/bot/message/quota/consumption", (c) => {
    const { month, count } = ground.world.record.sentThisMonth;
    return c.json({ totalUsage: month === jstDay(ground.clock.now()).slice(0, 7) ? count : 0 });
  });
}
