// How things stand at the border with LINE: what is left of the month's messages, and whether LINE reaches us.
import type { Instant } from "./instant.ts";

/** Share of the month's counted messages (push costs, reply is free) from which people are told. */
export const quotaAlarms = [90, 70] as const;
export type QuotaAlarm = (typeof quotaAlarms)[number];

export type Border = {
  readonly id: "line";
  /** `limit` absent: LINE sets none. */
  readonly quota?: { readonly limit?: number; readonly used: number; readonly asOf: Instant };
  /** The highest level reached this month and told of. */
  readonly alarm?: { readonly level: QuotaAlarm; readonly month: string };
  /** LINE's own test of our webhook: the status it got, 0 when it got none. */
  readonly endpoint?: { readonly at: Instant; readonly ok: boolean; readonly status: number };
  /** Somebody wants the test made now. */
  readonly asked?: Instant;
  readonly version: number;
};

/** The level `used` stands at; undefined below the first. */
export function alarmOf(used: number, limit: number | undefined): QuotaAlarm | undefined {
  if (limit === undefined) return undefined;
  return quotaAlarms.find((level) => used * 100 >= limit * level);
}
