// What the page of the border with LINE is shown: nothing of a citizen, neither name nor words nor key.
import type { EventId, Instant, NoticeId, QuotaAlarm } from "@kumacari/domain";
import type { Inbox, Notice } from "../records.ts";

export type BorderView = {
  /** Of this month; absent: not measured yet. `limit` absent: LINE sets none. */
  readonly quota?: { readonly limit?: number; readonly used: number; readonly asOf: Instant };
  readonly alarm?: QuotaAlarm;
  /** LINE's last test of our webhook. `status` 0: it got no answer. */
  readonly endpoint?: { readonly at: Instant; readonly ok: boolean; readonly status: number };
  /** `fresh`: the result is under a minute old, and stands for now. `unanswered`: asked for, and nothing came in time. */
  readonly test: "resting" | "fresh" | "under-way" | "unanswered";
  readonly quarantined: readonly QuarantineRow[];
  readonly undelivered: readonly UndeliveredRow[];
};

export type QuarantineRow = {
  readonly id: EventId;
  readonly receivedAt: Instant;
  readonly kind: Inbox["what"]["kind"];
  readonly tries: number;
  /** Class name of the last fault. */
  readonly fault?: string;
  /** Put out to be tried again, and not yet done. */
  readonly again: boolean;
};

export type UndeliveredRow = {
  readonly id: NoticeId;
  readonly at: Instant;
  readonly attempts: number;
  readonly reason: Exclude<NonNullable<Notice["remark"]>, "maybe-twice" | "blocked"> | "unknown";
};
