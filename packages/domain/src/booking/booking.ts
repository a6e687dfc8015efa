// A sitting that was agreed: who, when, where, and how it went. Its times and places are never told to LINE.
import type { Instant } from "../instant.ts";
import type { BookingId, CaseId, CitizenId, HubId, StaffId, TableId } from "../names.ts";
import type { Personal } from "../personal.ts";
import type { SittingWay } from "./rules.ts";

export const stages = {
  offered: "空きのご案内中",
  booked: "予約",
  arrived: "到着",
  started: "面談中",
  ended: "終了",
  absent: "来られなかった",
  cancelled: "取り消し",
} as const;
export type Stage = keyof typeof stages;

/** Still to be, or under way: it holds its counsellor and its table. */
export const isLive = ({ stage }: { readonly stage: Stage }): boolean =>
  stage === "offered" || stage === "booked" || stage === "arrived" || stage === "started";

/** An offer nobody has taken: made by the clock, and by whoever accepts it from then on. No sitting was ever agreed. */
export const isMereOffer = ({ madeBy }: Pick<Booking, "madeBy">): boolean => madeBy === "clock";

export type Booking = {
  readonly id: BookingId;
  readonly owner: CitizenId;
  readonly caseId: CaseId;
  readonly way: SittingWay;
  readonly staff: StaffId;
  readonly table: TableId;
  readonly hub?: HubId;
  readonly from: Instant;
  readonly to: Instant;
  /** What is called out at the hub instead of a name. */
  readonly ticket: string;
  readonly stage: Stage;
  /** An offer lapses then. */
  readonly offerEnds?: Instant;
  readonly madeBy: "citizen" | StaffId | "clock";
  readonly madeAt: Instant;
  /** `was`: what it was before it was ended or missed; it goes back to that when it was a slip. */
  readonly ended?: {
    readonly by: "citizen" | StaffId | "clock";
    readonly at: Instant;
    readonly was?: "booked" | "arrived" | "started";
  };
  /** What the clock has next to do with it; absent: nothing. `offer`: made while people sleep, it is told of in the morning. */
  readonly due?: { readonly at: Instant; readonly what: "day-before" | "hours-before" | "offer" | "lapse" };
  /** Moved with a way in (online) that was made for another time: its counsellor has not set the new one yet. */
  readonly relink?: true;
  readonly version: number;
};

/** Where to meet online, as the counsellor set it: written whole beside its booking, and sealed. */
export type Meeting = {
  readonly booking: BookingId;
  readonly owner: CitizenId;
  readonly link: Personal<string>;
  readonly version: number;
};

/**
 * One day of a counsellor, a table or a line: what is taken of it. Whoever takes a part writes the day anew, so of two at
 * once one is too late. It names no citizen and no case: the hub's tablet is shown from it.
 */
export type Agenda = {
  readonly day: string;
  readonly of: StaffId | TableId;
  readonly taken: readonly Taken[];
  /** Tickets given out that day; they are not used again. */
  readonly tickets: number;
  readonly version: number;
};

export type Taken = {
  readonly booking: BookingId;
  readonly from: Instant;
  readonly to: Instant;
  /** Until then nobody else begins. */
  readonly clear: Instant;
  readonly staff: StaffId;
  readonly table: TableId;
  readonly ticket: string;
  readonly stage: Stage;
  /** An offer: free again from then on, whenever somebody gets round to removing it. */
  readonly offerEnds?: Instant;
};

/** What holds its time at `now`. */
export const holds = (it: Taken, now: Instant): boolean =>
  isLive(it) && (it.offerEnds === undefined || it.offerEnds > now);
