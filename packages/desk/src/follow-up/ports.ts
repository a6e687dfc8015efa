// What the asking after an end reads of the ledger beside single records; both lists may lag behind for a moment.
import type { Day } from "@kumacari/domain";
import type { FollowUp } from "@kumacari/domain/follow-up";

export interface FollowUpReads {
  /** Those nobody was asked for yet whose day has come by `day`, the earliest first, at most 100. */
  followUpsDue(day: Day): Promise<readonly FollowUp[]>;
  /** Those that wait for an answer or for the staff, the longest waiting first. */
  followUpsOpen(): Promise<readonly FollowUp[]>;
}
