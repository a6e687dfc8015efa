// `/_sim/settings` and the switches behind it: redelivery, duplicates, reordering, standby, the month's quota.
import type { Context, Hono } from "hono";
import * as z from "zod";
import { quotaOf, setQuota } from "../api/usage/quota.ts";
import type { Ground } from "../ground.ts";
import { bad, bodyOf } from "./body.ts";

const onOff = z.strictObject({ on: z.boolean() });
const share = z.number().min(0).max(1);
const webhook = z.strictObject({
  duplicates: share.optional(),
  reorder: share.optional(),
  standby: z.boolean().optional(),
});
const count = z.number().int().min(0).max(1_000_000_000);
const quota = z.strictObject({ limit: count.nullable().optional(), used: count.optional() });

export function settingsControl(app: Hono, ground: Ground): void {
  const { world, trouble } = ground;
  const settings = (c: Context): Response =>
    c.json({
      redelivery: world.record.redelivery,
      ...trouble,
      quota: quotaOf(ground),
      faults: ground.faults.waiting(),
    });
  app.get("/settings", settings);
  app.post("/webhook", async (c) => {
    const asked = webhook.safeParse(await bodyOf(c));
    if (!asked.success)
      return bad(c, "Webhookの設定は {duplicates?:0〜1, reorder?:0〜1, standby?:true/false} です。");
    const { duplicates, reorder, standby } = asked.data;
    trouble.duplicates = duplicates ?? trouble.duplicates;
    trouble.reorder = reorder ?? trouble.reorder;
    trouble.standby = standby ?? trouble.standby;
    world.changed();
    return settings(c);
  });
  app.post("/quota", async (c) => {
    const asked = quota.safeParse(await bodyOf(c));
    if (!asked.success) return bad(c, "通数の設定は {limit?:0以上の整数かnull, used?:0以上の整数} です。");
    setQuota(ground, asked.data);
    return settings(c);
  });
  app.post("/redelivery", async (c) => {
    const asked = onOff.safeParse(await bodyOf(c));
    if (!asked.success) return bad(c, "再送の設定は {on:true} か {on:false} です。");
    world.record.redelivery = asked.data.on;
    world.changed();
    return c.json({ on: asked.data.on });
  });
}
