// GET /v2/bot/message/quota and its consumption: how many counted messages a month has, and how many are gone.
import type { Hono } from "hono";
import type { Ground } from "../../ground.ts";
import type { Phone } from "../../world/records.ts";
import { receives } from "../../world/talk.ts";
import type { LineEnv } from "../answer.ts";
import { monthOf } from "./month.ts";

export type Quota = {
  /** Null: as many as one likes. */
  readonly limit: number | null;
  readonly used: number;
};

export function quota(app: Hono<LineEnv>, ground: Ground): void {
  app.get("/v2/bot/message/quota", (c) => {
    const { limit } = quotaOf(ground);
    return c.json(limit === null ? { type: "none" } : { type: "limited", value: limit });
  });
  app.get("/v2/bot/message/quota/consumption", (c) => c.json({ totalUsage: quotaOf(ground).used }));
}

export function quotaOf({ world: { record }, options, clock }: Ground): Quota {
  const set = record.monthlyQuota === undefined ? options.monthlyQuota : record.monthlyQuota;
  const { month, count } = record.sentThisMonth;
  return { limit: set === undefined ? plan : set, used: month === monthOf(clock.now()) ? count : 0 };
}

type Change = { readonly [K in keyof Quota]?: Quota[K] | undefined };

export function setQuota(ground: Ground, to: Change): void {
  const { world, clock } = ground;
  if (to.limit !== undefined) world.record.monthlyQuota = to.limit;
  if (to.used !== undefined) {
    world.record.sentThisMonth = { month: monthOf(clock.now()), count: to.used };
  }
  world.changed();
}

export function remainingQuota(ground: Ground): number {
  const { limit, used } = quotaOf(ground);
  return limit === null ? Number.POSITIVE_INFINITY : Math.max(0, limit - used);
}

/** False, and nothing counted, when the month has too few left. Recipients count, not messages; who blocks does not. */
export function spendQuota(ground: Ground, phones: readonly Phone[]): boolean {
  const now = ground.clock.now();
  const count = phones.filter((it) => receives(it, now)).length;
  if (count > remainingQuota(ground)) return false;
  ground.world.record.sentThisMonth = { month: monthOf(now), count: quotaOf(ground).used + count };
  return true;
}

/** Messages a month of LINE's standard plan. */
const plan = 30_000;
