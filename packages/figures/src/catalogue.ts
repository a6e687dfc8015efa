// What is counted, by what, and in which words: the closed list of all figures. Nobody is counted in it, only acts are.
import { ageBands, outcomes, scoreNames, scores, sittingWays, topics, unsaid, wards } from "@kumacari/domain";
import { followUpMonths } from "@kumacari/domain/follow-up";

type SheetWords = {
  readonly says: string;
  /** In the order they are read; absent where the groups are the office's own (hubs), named by their ids. */
  readonly groups?: readonly string[];
};
type FamilyWords = {
  readonly says: string;
  readonly unit: "人" | "件" | "回";
  /** Everything of a family is in one group of each of its sheets, so they have one total. */
  readonly sheets: Readonly<Record<string, SheetWords>>;
  /** Of two sheets the group that is all other groups of the other one together (`crossed.ts`). */
  readonly crossed?: Readonly<Record<string, string>>;
};

/** Those there are: one that nobody can come by would be a nought that hides its neighbours. */
export const channels = ["LINE", "メール"] as const;
/** Whoever begins, begins with LINE: a mail leads only those who gave an address from there. */
const beginnings = [channels[0]];
export const answeredWithin = ["1時間以内", "4時間以内", "1営業日以内", "2営業日以内", "それより後"] as const;
/** Month and answer in one sheet: going on or not, apart from each other, would give away a small rest by subtraction. */
export const followedAs = followUpMonths.flatMap((month) => [
  `${month}か月後：続けている` as const,
  `${month}か月後：そのほか` as const,
]);
export const elsewhere = "拠点の外（オンライン・電話）";

export const families = {
  registered: {
    says: "利用を始めた人",
    unit: "人",
    sheets: { channel: { says: "窓口", groups: beginnings } },
  },
  came: {
    says: "拠点の案内から始めた人",
    unit: "人",
    sheets: { hub: { says: "拠点" } },
  },
  opened: {
    says: "相談の受付",
    unit: "件",
    sheets: {
      ward: { says: "お住まいの区", groups: [...wards, unsaid] },
      channel: { says: "窓口", groups: channels },
      age: { says: "年代", groups: [...ageBands, unsaid] },
    },
  },
  topics: {
    says: "相談の内容（いくつでも）",
    unit: "件",
    sheets: { topic: { says: "内容", groups: topics } },
  },
  answered: {
    says: "最初の回答までの開所時間",
    unit: "件",
    sheets: { within: { says: "かかった時間", groups: answeredWithin } },
  },
  sat: {
    says: "行われた面談",
    unit: "回",
    sheets: {
      way: { says: "方法", groups: Object.values(sittingWays) },
      hub: { says: "拠点" },
    },
    crossed: { way: sittingWays.hub, hub: elsewhere },
  },
  missed: {
    says: "来られなかった面談",
    unit: "回",
    sheets: { way: { says: "方法", groups: Object.values(sittingWays) } },
  },
  closed: {
    says: "終了した相談",
    unit: "件",
    sheets: { outcome: { says: "結果", groups: outcomes } },
  },
  rated: {
    says: "終わった相談の満足度（はじめの答え）",
    unit: "件",
    sheets: { score: { says: "満足度", groups: scores.map((it) => scoreNames[it]) } },
  },
  asked: {
    says: "その後の確認（尋ねた数）",
    unit: "件",
    sheets: { after: { says: "終了からの月", groups: followUpMonths.map((it) => `${it}か月後` as const) } },
  },
  followed: {
    says: "その後の確認（様子が分かった数）",
    unit: "件",
    sheets: { how: { says: "終了からの月と様子", groups: followedAs } },
  },
} as const satisfies Readonly<Record<string, FamilyWords>>;

export type Family = keyof typeof families;
export const allFamilies = Object.keys(families).filter((it): it is Family => Object.hasOwn(families, it));
export type SheetOf<F extends Family> = keyof (typeof families)[F]["sheets"] & string;
export const familyWords: Readonly<Record<Family, FamilyWords>> = families;

/** One thing counted once in one sheet. */
export type Cell = `${Family}/${string}/${string}`;

type GroupOf<F extends Family, S extends SheetOf<F>> = (typeof families)[F]["sheets"][S] extends {
  readonly groups: readonly (infer G extends string)[];
}
  ? G
  : string;

export const cell = <F extends Family, S extends SheetOf<F>>(
  family: F,
  sheet: S,
  group: GroupOf<F, S>,
): Cell => `${family}/${sheet}/${group}`;
