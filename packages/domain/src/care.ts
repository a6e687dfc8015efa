// The consideration a citizen wishes for when they come or are rung up (配慮): theirs and not a case's, and for the people side alone.
import * as z from "zod";
import { isBlank } from "./blank.ts";
import { type CareAnswers, careLimit, careWishes } from "./care-choices.ts";
import type { Instant } from "./instant.ts";
import { type Author, hasControl } from "./message.ts";
import type { CitizenId } from "./names.ts";
import type { Personal } from "./personal.ts";
import { type Refusal, refusal } from "./refusal.ts";
import { no, ok, type Result } from "./result.ts";

/** As it stands; absent: nobody was asked. */
export type Care = {
  readonly owner: CitizenId;
  /** Who wrote it down last, and when. */
  readonly by: Author;
  readonly at: Instant;
  readonly answers: Personal<CareAnswers>;
  readonly version: number;
};

/** One writing, kept as it was: its number is the version that `Care` had with it. */
export type CareWriting = Care & { readonly number: number };

const careAnswers = z.strictObject({
  wishes: z.array(z.enum(careWishes)).max(careWishes.length),
  words: z.string(),
});

/** Takes the wishes once each in the order of the list, and the words as they are; or says why not. */
export function readCare(sent: unknown): Result<CareAnswers, Refusal> {
  const parsed = careAnswers.safeParse(sent);
  if (!parsed.success) return no(refusal("invalid"));
  const words = parsed.data.words.replace(/\r\n?/g, "\n").trim();
  if (words.length > careLimit) return no(tooLong);
  if (!words.isWellFormed() || hasControl(words)) return no(refusal("unreadable"));
  const wishes = careWishes.filter((it) => parsed.data.wishes.includes(it));
  return ok({ wishes, words: isBlank(words) ? "" : words });
}

const tooLong: Refusal = {
  kind: "too-long",
  says: `ご希望の配慮は、${careLimit}文字までで書いてください。書いた文は残っています。`,
};
