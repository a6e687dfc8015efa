// The short intake: every question may be left unsaid; put right, what it said before stays beside it.
import * as z from "zod";
import { isBlank } from "./blank.ts";
import type { Instant } from "./instant.ts";
import { ageBands, type IntakePart, situations, topics, unsaid, wards } from "./intake-choices.ts";
import { hasControl } from "./message.ts";
import type { CaseId, CitizenId, StaffId } from "./names.ts";
import type { Personal } from "./personal.ts";
import { readPhone } from "./phone.ts";
import { readReading } from "./reading.ts";
import { type Refusal, refusal } from "./refusal.ts";
import { no, ok, type Result } from "./result.ts";

const choice = <const T extends readonly [string, ...string[]]>(of: T) => z.enum([...of, unsaid]);

/** Answers as a page sends them. Lengths are in UTF-16 code units. */
export const intakeAnswers = z.strictObject({
  name: z.string().trim().max(60),
  /** ふりがな and 電話番号 as they are kept; absent: not given, or not yet asked for when it was written. */
  kana: z.string().max(200).exactOptional(),
  phone: z.string().max(60).exactOptional(),
  ageBand: choice(ageBands),
  ward: choice(wards),
  situation: choice(situations),
  topics: z.array(z.enum(topics)).max(topics.length),
  wish: z.string().trim().max(2000),
});
export type IntakeAnswers = z.infer<typeof intakeAnswers>;

/** Takes what a page sent, or says why not. A name nobody can see is no name. */
export function readIntake(sent: unknown): Result<IntakeAnswers, Refusal> {
  const parsed = intakeAnswers.safeParse(sent);
  if (!parsed.success) return no(refusal("invalid"));
  const { name, wish, kana: sentKana = "", phone: sentPhone = "", ...chosen } = parsed.data;
  const odd = [name, wish].some((it) => !it.isWellFormed() || hasControl(it)) || /[\n\t]/.test(name);
  if (odd) return no(refusal("unreadable"));
  const kana = readReading(sentKana);
  if (!kana.ok) return kana;
  const phone = isBlank(sentPhone) ? ok("") : readPhone(sentPhone);
  if (!phone.ok) return phone;
  return ok({
    ...chosen,
    name: isBlank(name) ? "" : name,
    ...(kana.value === "" ? {} : { kana: kana.value }),
    ...(phone.value === "" ? {} : { phone: phone.value }),
    wish: isBlank(wish) ? "" : wish,
  });
}

/** Sealed whole, as it stands. An empty name or wish means 「言いたくない」. */
export type Intake = {
  readonly caseId: CaseId;
  readonly owner: CitizenId;
  readonly name: Personal<string>;
  readonly answers: Personal<Omit<IntakeAnswers, "name">>;
  /** 訂正, the oldest first: the n-th ended what stood before it, which is kept as number n. */
  readonly corrected?: readonly IntakeCorrection[];
  readonly version: number;
};

export type IntakeCorrection = {
  readonly at: Instant;
  readonly by: StaffId;
  readonly parts: readonly IntakePart[];
};

/** The intake as it stood before a correction. */
export type IntakeBefore = Pick<Intake, "caseId" | "owner" | "name" | "answers" | "version"> & {
  readonly number: number;
};

/** In which of its parts the one differs from the other, in the order of the sheet. */
export const partsChanged = (before: IntakeAnswers, after: IntakeAnswers): readonly IntakePart[] =>
  partsOfIntake.filter((it) => String(before[it] ?? "") !== String(after[it] ?? ""));

const partsOfIntake = ["name", "kana", "phone", "ageBand", "ward", "situation", "topics", "wish"] as const;
