// What a person may ask about their own data (LAW-4): their words, what is proposed, and what a second person decides.
import type { Day } from "../booking/window.ts";
import { endOfJstDay, type Instant, jstDay } from "../instant.ts";
import type { CitizenId, MatterId, StaffId } from "../names.ts";
import type { Personal } from "../personal.ts";
import type { Refusal } from "../refusal.ts";
import type { Matter, MatterKind } from "./matter.ts";

export const rightKinds = ["disclosure", "correction", "stop", "deletion"] as const;
export type RightKind = (typeof rightKinds)[number];
export const isRight = (it: MatterKind): it is RightKind => rightKinds.some((kind) => kind === it);

/** `what`: which part is meant, or what is wrong. `wish`: of a correction, how it should read. Either may be empty. */
export type RequestWords = { readonly what: string; readonly wish: string };

/** Written once and kept: a refused correction stays beside the record as the person's own statement. */
export type Request = {
  readonly id: MatterId;
  readonly owner: CitizenId;
  readonly about: RightKind;
  readonly at: Instant;
  readonly words: Personal<RequestWords>;
  readonly version: number;
};

/** Code units of UTF-16, each of the two. */
export const requestLimit = 2_000;

/** One request is answered once: it cannot be sent in parts. */
export const requestTooLong: Refusal = {
  kind: "too-long",
  says: `文が長すぎます。${requestLimit.toLocaleString("ja-JP")}文字までに収めてください。書いた文は残っています。`,
};

/** The parts of what is held of somebody: each is disclosed or withheld as a whole. */
export const areas = {
  person: "ご本人の登録・同意・請求",
  intake: "相談票",
  talk: "相談のやりとり",
  record: "相談記録",
  sensitive: "相談記録のうち「取扱注意」",
  others: "ご家族など、ほかの方から聞いたこと",
  card: "ジョブ・カード",
  files: "書類とコメント",
  sittings: "面談の予約",
  office: "相談所の中の申し送り",
  names: "担当した職員の名前",
} as const;
export type Area = keyof typeof areas;
export const areaIds: readonly Area[] = Object.keys(areas).filter((it): it is Area =>
  Object.hasOwn(areas, it),
);

/** 個人情報保護法 第78条第1項, as far as it binds a city (第4号・第5号 are of the state and the prefectures). */
export const groundsToWithhold = {
  harm: "ご本人の生命、健康、生活または財産を害するおそれがある（第78条第1項第1号）",
  others: "ご本人ではない個人に関する情報である（第78条第1項第2号）",
  bodies: "法人などの正当な利益を害するおそれがある（第78条第1項第3号）",
  counsel: "審議・検討・協議に関する情報である（第78条第1項第6号）",
  office: "事務や事業の適正な遂行に支障を及ぼすおそれがある（第78条第1項第7号）",
} as const;
export type GroundToWithhold = keyof typeof groundsToWithhold;
export type Withheld = Readonly<Partial<Record<Area, GroundToWithhold>>>;

export const requestOutcomes = { all: "全部に応じる", part: "一部に応じる", none: "応じない" } as const;
export type RequestOutcome = keyof typeof requestOutcomes;

/** Free of personal data, so that whoever decides for the city opens nothing of what was said in counselling. */
export type Decision = {
  readonly outcome: RequestOutcome;
  /** What the person is told: why not, or what is done. */
  readonly says: string;
  readonly withheld?: Withheld;
  /** Of a disclosure: how many volumes what was held at `at` fills. */
  readonly volumes?: number;
  readonly by: StaffId;
  /** What came later is not part of it. */
  readonly at: Instant;
  /** The second person's word. */
  readonly decided?: { readonly by: StaffId; readonly at: Instant };
};

/** Told by hand, where neither LINE nor mail reached its person. */
export const tellingWays = { phone: "電話で伝えた", post: "郵送した" } as const;
export type TellingWay = keyof typeof tellingWays;

export type Telling = {
  readonly way: TellingWay;
  /** When the person was rung up, or the letter posted. */
  readonly day: Day;
  /** Who wrote it down, and when. */
  readonly by: StaffId;
  readonly at: Instant;
};

/** Not before there was anything to tell, and not in days to come. */
export const couldBeTold = (
  { knownAt, decision }: Pick<Matter, "knownAt" | "decision">,
  day: Day,
  today: Day,
): boolean => jstDay(decision?.decided?.at ?? knownAt) <= day && day <= today;

const daysToTake = 14;

/** Until when a disclosed package may be taken; undefined when nothing is disclosed. */
export const takenUntil = ({ about, decision }: Pick<Matter, "about" | "decision">): Instant | undefined =>
  about === "disclosure" && decision?.decided && decision.outcome !== "none"
    ? endOfJstDay(decision.decided.at, daysToTake)
    : undefined;

/** A correction of which the city did not do all: what was asked stays beside the record. */
export const isStatement = ({ about, decision }: Pick<Matter, "about" | "decision">): boolean =>
  about === "correction" && decision?.decided !== undefined && decision.outcome !== "all";

/** What waits for a second person. */
export const proposalOf = ({ decision, lift }: Pick<Matter, "decision" | "lift">): Decision | undefined => {
  const last = lift ?? decision;
  return last?.decided ? undefined : last;
};

/** A stop that was decided and not lifted. */
export const isInForce = ({
  about,
  decision,
  closed,
}: Pick<Matter, "about" | "decision" | "closed">): boolean =>
  about === "stop" && !closed && decision?.decided !== undefined && decision.outcome !== "none";
