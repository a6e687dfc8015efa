// A consultation from first word to outcome; this head holds no personal value, so it can be listed and counted.

import type { Day } from "./booking/window.ts";
import type { Handover } from "./handover.ts";
import type { Instant } from "./instant.ts";
import type { LaterMark } from "./later.ts";
import type { BookingId, CaseId, CitizenId, PaperId, StaffId } from "./names.ts";
import type { Vigil } from "./vigil.ts";

export const outcomes = [
  "就職決定",
  "職業訓練",
  "進学",
  "他機関紹介",
  "継続",
  "中断",
  "相談のみで終了",
] as const;
export type Outcome = (typeof outcomes)[number];

export type WaitingOn = "us" | "them";

export type Case = {
  readonly id: CaseId;
  readonly owner: CitizenId;
  readonly openedAt: Instant;
  readonly assignee?: StaffId;
  readonly waitingOn: WaitingOn;
  readonly waitingSince: Instant;
  /** How many messages the talk holds; a message's number is its place, from 1. */
  readonly messages: number;
  /** Number of the last message a member of staff wrote; 0 = none yet. */
  readonly lastByStaff: number;
  /** When a member of staff wrote first; absent before, and where that was before it was kept. */
  readonly firstAnsweredAt?: Instant;
  /** Highest message number each side has seen. */
  readonly seenByCitizen: number;
  readonly seenByStaff: number;
  /** When each side last read something new; absent where that was before it was kept. */
  readonly seenByCitizenAt?: Instant;
  readonly seenByStaffAt?: Instant;
  /** Grows with whatever happens to its files: a page that knows the number need not look. */
  readonly attachments?: number;
  /** How often its intake was put right: a page that has another number reads it again. */
  readonly corrections?: number;
  /** Its plan, and the day on which that is to be looked at again: open for all to list, nothing of its words. */
  readonly plan?: PaperId;
  readonly reviewDue?: Day;
  /** The last time it went, or was to go, to a colleague. */
  readonly handover?: Handover;
  /** Sittings to come with a former counsellor, as it changed hands: each until it is moved, given up or kept on purpose. */
  readonly parted?: readonly BookingId[];
  /** 「急ぎの見守り」: whether it stands, and who said so last. */
  readonly vigil?: Vigil;
  /** A reply that waits for its time. */
  readonly later?: LaterMark;
  /** Its counsellor asked that it end; a second person has not said yet. */
  readonly closing?: End;
  /** `by`: whoever asked. What ended before a second person was needed names none. */
  readonly closed?: End & { readonly approvedBy?: StaffId };
  /** When it is asked how things went, the first first; each asking is a record of its own. */
  readonly followUps?: readonly { readonly due: Day }[];
  /** When its contents became unreadable with its owner's key: it waits for no deletion any more. */
  readonly gone?: Instant;
  readonly version: number;
};

export type End = {
  readonly at: Instant;
  readonly by: StaffId;
  readonly outcome: Outcome;
  /** The summary, on the record. */
  readonly paper?: PaperId;
};

export const isOpen = (it: Case): boolean => it.closed === undefined;
