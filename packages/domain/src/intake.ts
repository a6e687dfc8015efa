// The short intake: every question may be left unsaid.
import * as z from "zod";
import { ageBands, situations, topics, unsaid, wards } from "./intake-choices.ts";
import type { CaseId, CitizenId } from "./names.ts";
import type { Personal } from "./personal.ts";

const choice = <const T extends readonly [string, ...string[]]>(of: T) => z.enum([...of, unsaid]);

/** Answers as a page sends them. Lengths are in UTF-16 code units. */
export const intakeAnswers = z.strictObject({
  name: z.string().trim().max(60),
  ageBand: choice(ageBands),
  ward: choice(wards),
  situation: choice(situations),
  topics: z.array(z.enum(topics)).max(topics.length),
  wish: z.string().trim().max(2000),
});
export type IntakeAnswers = z.infer<typeof intakeAnswers>;

/** Sealed whole; written once. An empty name or wish means 「言いたくない」. */
export type Intake = {
  readonly caseId: CaseId;
  readonly owner: CitizenId;
  readonly name: Personal<string>;
  readonly answers: Personal<Omit<IntakeAnswers, "name">>;
  readonly version: number;
};
