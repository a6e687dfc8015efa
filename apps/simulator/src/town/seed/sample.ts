// How one citizen of the demo town is written down before they become records.
import type { IntakeAnswers, Outcome } from "@kumacari/domain";
import type { StaffKey } from "./staff.ts";

/** Hours before the town was made. */
export type HoursAgo = number;

export type Said = { readonly by: "citizen" | "staff"; readonly ago: HoursAgo; readonly text: string };

export type SampleCase = {
  readonly opened: HoursAgo;
  readonly intake: IntakeAnswers;
  readonly assignee?: StaffKey;
  readonly talk: readonly Said[];
  /** How many of the last messages of the other side are still unread. */
  readonly unreadByStaff?: number;
  readonly unreadByCitizen?: number;
  readonly closed?: { readonly ago: HoursAgo; readonly outcome: Outcome };
};

export type Sample = {
  /** The name on the phone's owner page; LINE never sends it. */
  readonly phone: string;
  readonly friendSince: HoursAgo;
  readonly blocked?: HoursAgo;
  readonly consented?: HoursAgo;
  readonly case?: SampleCase;
};
