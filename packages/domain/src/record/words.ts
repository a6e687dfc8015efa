// The words of a paper: their shape, and what may be written.
import * as z from "zod";
import { isBlank } from "../blank.ts";
import { type Day, readDay } from "../booking/window.ts";
import { outcomes } from "../case.ts";
import { hasControl } from "../message.ts";
import { type BookingId, isId } from "../names.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { no, ok, type Result } from "../result.ts";
import {
  agencies,
  assessments,
  followUpStates,
  goalStates,
  noteWays,
  notReached,
  relations,
} from "./choices.ts";
import { followUpMonths } from "./follow-up.ts";
import { paperLimits } from "./paper.ts";
import { isTooLong, partsOf } from "./parts.ts";

/** Any length: how much is too much is said in a sentence. Line ends become \n. */
const text = z.string().transform((it) => it.replace(/\r\n?/g, "\n").trim());
const day = z.string().refine((it) => readDay(it) !== undefined);

const note = z.strictObject({
  what: z.literal("note"),
  way: z.enum(noteWays),
  day,
  /** The sitting it speaks of. */
  booking: z.custom<BookingId>((it) => typeof it === "string" && isId("booking", it)).optional(),
  facts: text,
  view: text,
  course: text,
  next: text,
  free: text,
});
export type NoteWords = z.infer<typeof note>;

const goal = z
  .strictObject({ goal: text, from: day, to: day, steps: text, state: z.enum(goalStates) })
  .refine(({ from, to }) => from <= to);
export type Goal = z.infer<typeof goal>;

const plan = z.strictObject({
  what: z.literal("plan"),
  goals: z.array(goal).min(1).max(paperLimits.goals),
  /** When it is to be looked at again. */
  review: day,
  /** What was found on looking at it; the writing itself says who and when. */
  said: text,
});
export type PlanWords = z.infer<typeof plan>;

const assessment = z.strictObject({
  what: z.literal("assessment"),
  which: z.enum(assessments),
  /** Which one, where the list has it not; or its edition. */
  name: text,
  day,
  result: text,
  reading: text,
});
export type AssessmentWords = z.infer<typeof assessment>;

const family = z.strictObject({
  what: z.literal("family"),
  way: z.enum(noteWays),
  day,
  who: text,
  relation: z.enum(relations),
  said: text,
  course: text,
});
export type FamilyWords = z.infer<typeof family>;

const referral = z.strictObject({
  what: z.literal("referral"),
  day,
  agency: z.enum(agencies),
  office: text,
  /** For the record alone: it is not handed over. */
  reason: text,
  /** What is handed over, word for word, once the citizen agreed. */
  handed: text,
});
export type ReferralWords = z.infer<typeof referral>;

const closing = z.strictObject({ what: z.literal("closing"), day, outcome: z.enum(outcomes), summary: text });

const followUp = z.strictObject({
  what: z.literal("follow-up"),
  day,
  month: z.literal(followUpMonths),
  /** How the staff asked; absent: the citizen answered on our page. */
  way: z.enum(noteWays).optional(),
  state: z.enum([...followUpStates, notReached]),
  said: text,
  /** They would like to talk again. */
  again: z.boolean(),
});
export type FollowUpWords = z.infer<typeof followUp>;

const paperWords = z.discriminatedUnion("what", [
  note,
  plan,
  assessment,
  family,
  referral,
  closing,
  followUp,
]);
export type PaperWords = z.infer<typeof paperWords>;

/** Takes the words as they are, or says why not. */
export function readPaper(sent: unknown): Result<PaperWords, Refusal> {
  const parsed = paperWords.safeParse(sent);
  if (!parsed.success) return no(refusal("invalid"));
  if (isTooLong(parsed.data)) return no(refusal("paper-too-long"));
  const texts = partsOf(parsed.data).map((it) => it.text);
  if (texts.some((it) => !it.isWellFormed() || hasControl(it))) return no(refusal("unreadable"));
  return isEmpty(parsed.data) ? no(refusal("empty")) : ok(parsed.data);
}

/** What tells of a talk or a test tells of what has been: dated ahead, it would stand before every one that comes after it. */
export function isDatedAhead(words: PaperWords, today: Day): boolean {
  switch (words.what) {
    case "note":
    case "assessment":
    case "family":
      return words.day > today;
    case "plan":
    case "referral":
    case "closing":
    case "follow-up":
      return false;
    default:
      return words satisfies never;
  }
}

/** Whether what such a paper is written for is missing. */
function isEmpty(words: PaperWords): boolean {
  switch (words.what) {
    case "note":
      return partsOf(words).every(({ text: it }) => isBlank(it));
    case "plan":
      return words.goals.some((it) => isBlank(it.goal));
    case "assessment":
      return isBlank(words.result) && isBlank(words.reading);
    case "family":
      return isBlank(words.said);
    case "referral":
      return isBlank(words.handed);
    case "closing":
      return isBlank(words.summary);
    case "follow-up":
      return false;
    default:
      return words satisfies never;
  }
}
