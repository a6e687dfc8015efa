// What a person's rights ask of the ledger: the matters of law, what somebody asked, and every mark there is to be forgotten.
import type { CitizenId, Instant, MatterId } from "@kumacari/domain";
import type { Records, Stored } from "../records.ts";

/** Who opened it: a citizen by asking on their own page, or one of the staff. */
export type MatterBy = "citizen" | "staff";
/** Where a page of the closed ones ended. */
export type MatterMark = { readonly at: Instant; readonly id: MatterId };

export interface RightsReads {
  /** Matters with a date set by law that are not closed, the longest known first; the list may lag behind for a moment. */
  openMatters(by: MatterBy): Promise<readonly Records["matter"][]>;
  /** Closed ones, the latest first, at most `most`; behind `after` where it is given. */
  closedMatters(by: MatterBy, most: number, after?: MatterMark): Promise<readonly Records["matter"][]>;
  /** What one citizen asked about their own data, still sealed, in no order. */
  requestsOf(owner: CitizenId): Promise<readonly Stored<Records["request"]>[]>;
  /** Every shelf of marks that is kept, some at a time: a few megabytes, tens at most. */
  knownShelves(): AsyncIterable<readonly Records["known"][]>;
}
