// Watches how we stand with LINE: the month's counted messages with an alarm, and whether LINE reaches our webhook.
import {
  alarmOf,
  type Border,
  hours,
  type Instant,
  jstDay,
  minutes,
  type QuotaAlarm,
} from "@kumacari/domain";
import type { Clock, Ledger, LineWatch } from "../ports.ts";

export type WatchNeeds = {
  readonly ledger: Pick<Ledger, "get" | "commit">;
  readonly clock: Clock;
  readonly account: LineWatch;
};

/** What there is to tell of; empty most of the time. */
export type Watched = {
  readonly alarm?: QuotaAlarm;
  readonly endpoint?: "reached" | "not-reached";
};

/** Asks LINE only when it is time to, and writes only what it learned. Safe to call every second. */
export async function watch({ ledger, clock, account }: WatchNeeds): Promise<Watched> {
  const kept = await ledger.get("border", { id: "line" });
  const now = clock.now();
  const due = dueNow(kept, now);
  if (!due.quota && !due.endpoint) return {};
  const [quota, endpoint] = await Promise.all([
    due.quota ? account.quota() : undefined,
    due.endpoint ? account.testWebhook() : undefined,
  ]);
  if (!quota && !endpoint) return {};
  const before: Border = kept ?? { id: "line", version: 1 };
  const seen = {
    ...(quota ? { quota: { ...quota, asOf: now } } : {}),
    ...(endpoint ? { endpoint: { ...endpoint, at: now } } : {}),
  };
  const { value, told } = decideWatch(before, seen, now);
  const conflict = await ledger.commit([{ op: kept ? "update" : "create", kind: "border", value }], {
    act: "border-watched",
    actor: { kind: "system", part: "courier" },
    on: ["border#line"],
  });
  return conflict ? {} : told;
}

const quotaEvery = minutes(10);
const testEvery = hours(1);
/** LINE allows 60 tests an hour; a question asked again within a minute is answered by the last test. */
const testAtMost = minutes(1);

function dueNow(
  kept: Border | undefined,
  now: Instant,
): { readonly quota: boolean; readonly endpoint: boolean } {
  const testedAt = kept?.endpoint?.at ?? 0;
  const asked = kept?.asked !== undefined && now >= testedAt + testAtMost;
  return {
    quota: now >= (kept?.quota?.asOf ?? 0) + quotaEvery,
    endpoint: asked || now >= testedAt + testEvery,
  };
}

/** An alarm is told once a month for each level, and again when it rises. */
export function decideWatch(
  before: Border,
  seen: Pick<Border, "quota" | "endpoint">,
  now: Instant,
): { readonly value: Border; readonly told: Watched } {
  const { asked, alarm, ...rest } = before;
  const month = jstDay(now).slice(0, 7);
  const held = alarm?.month === month ? alarm : undefined;
  const level = seen.quota && alarmOf(seen.quota.used, seen.quota.limit);
  const rises = level !== undefined && level > (held?.level ?? 0);
  const stands = rises ? { level, month } : held;
  return {
    value: {
      ...rest,
      ...seen,
      ...(stands ? { alarm: stands } : {}),
      ...(asked !== undefined && !seen.endpoint ? { asked } : {}),
    },
    told: {
      ...(rises ? { alarm: level } : {}),
      ...(seen.endpoint ? { endpoint: seen.endpoint.ok ? "reached" : "not-reached" } : {}),
    },
  };
}
