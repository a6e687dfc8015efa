// How content somebody was with a consultation that ended (満足度): a step of five and, if they like, a few words.
import * as z from "zod";
import { type Case, isOpen } from "./case.ts";
import { endOfJstDay, type Instant } from "./instant.ts";
import type { CaseId, CitizenId } from "./names.ts";
import type { Personal } from "./personal.ts";
import { scores } from "./scores.ts";

export const ratingAnswer = z.strictObject({
  score: z.literal(scores),
  /** Empty: they wrote none. Its length and letters are judged as a message's are. */
  words: z.string(),
});
export type RatingAnswer = z.infer<typeof ratingAnswer>;

/** One for each end of a case; sealed whole, so that not even the step can be read beside the case. */
export type Rating = {
  readonly caseId: CaseId;
  readonly owner: CitizenId;
  readonly at: Instant;
  /** The citizen lets those who may open the case read it too; otherwise it is known in sums alone. */
  readonly shown: boolean;
  readonly answer: Personal<RatingAnswer>;
  readonly version: number;
};

const ratingDays = 14;

/** Until when it may be answered and changed: the end of the fourteenth day after. Undefined while the case is open. */
export const ratedUntil = (it: Case): Instant | undefined =>
  isOpen(it) || !it.closed ? undefined : endOfJstDay(it.closed.at, ratingDays);
