// The short intake: every question may be left unsaid.
import * as z from "zod";
import type { CaseId, CitizenId } from "./names.ts";
import type { Personal } from "./personal.ts";

export const unsaid = "言いたくない";

export const ageBands = ["10代", "20代", "30代", "40代", "50代", "60代", "70代以上"] as const;
export const wards = ["中央区", "東区", "西区", "南区", "北区", "熊本市の外"] as const;
export const situations = [
  "働いている",
  "仕事を探している",
  "学校に通っている",
  "家のことや介護・育児をしている",
  "休んでいる",
  "そのほか",
] as const;
export const topics = [
  "仕事の探し方",
  "自分に合う仕事",
  "転職",
  "応募書類・面接",
  "学び直し・資格",
  "職場の悩み",
  "働くことへの不安",
  "家族のこと",
] as const;

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
