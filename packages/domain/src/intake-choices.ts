// The choices of the intake, apart from their schema so that a page can show them without carrying a parser.
import { cityWards } from "./ward.ts";

/** What the sheet asks, as it is named where it was put right. */
export const intakeParts = {
  name: "お名前",
  kana: "ふりがな",
  phone: "電話番号",
  ageBand: "年代",
  ward: "お住まい",
  situation: "いまの状況",
  topics: "話したいこと",
  wish: "相談したいこと・希望",
} as const;
export type IntakePart = keyof typeof intakeParts;

/** Asked for only lately, and of no bearing on the counselling: not given is not 「言いたくない」. */
export const ungiven = "記入なし";

export const unsaid = "言いたくない";

export const ageBands = ["10代", "20代", "30代", "40代", "50代", "60代", "70代以上"] as const;
export const wards = [...cityWards, "熊本市の外"] as const;
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
