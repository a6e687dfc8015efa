// How the clock stands, for the page of evidence; nobody has measured: that is what it says.
import { type Instant, plus } from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import { type Offset, type Timepiece, timeLimits } from "./kept.ts";

export type TimeView = {
  readonly now: Instant;
  /** ms. */
  readonly limit: number;
  readonly standing: Timepiece["standing"] | "unmeasured";
  readonly since?: Instant;
  readonly looked?: Instant;
  readonly offset?: Offset;
};

export async function seeTime({ ledger, clock }: Pick<Needs, "ledger" | "clock">): Promise<TimeView> {
  const kept = await ledger.get("timepiece", { id: "clock" });
  const now = clock.now();
  const base = { now, limit: timeLimits.skew };
  if (!kept) return { ...base, standing: "unmeasured" };
  const { looked, since, offset } = kept;
  const end = plus(looked, timeLimits.stale);
  const held = now > end ? ({ standing: "silent", since: end } as const) : { standing: kept.standing, since };
  return { ...base, ...held, looked, ...(offset ? { offset } : {}) };
}
