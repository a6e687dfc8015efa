// What the clock of retention reads of the ledger: ended cases whose contents can still be read; the list may lag behind for a moment.
import type { Case, CaseId, Instant } from "@kumacari/domain";

/** Where a page of the list ended. */
export type EndedMark = { readonly at: Instant; readonly id: CaseId };

export interface RetentionReads {
  /** Those that ended before `before`, the earliest first, at most `most`; behind `after` where it is given. */
  endedCases(before: Instant, most: number, after?: EndedMark): Promise<readonly Case[]>;
  /** How many there are, counted as far as `most`. */
  countEnded(before: Instant, most: number): Promise<number>;
}
