// A matter with a date set by law: a leak, a person's request about their own data, a My Number that got in (LAW-1 … 4).
import type { Instant } from "../instant.ts";
import type { CitizenId, MatterId, StaffId } from "../names.ts";
import type { Decision, Telling } from "./request.ts";

export const matterKinds = {
  leak: "漏えい等",
  disclosure: "開示の請求",
  correction: "訂正の請求",
  stop: "利用停止の請求",
  deletion: "削除の申し出",
  mynumber: "マイナンバーの混入",
} as const;
export type MatterKind = keyof typeof matterKinds;

/** What is known of a leak; where nobody knows yet, the stricter answer is taken. */
export type LeakFacts = {
  /** Persons concerned, at most as far as is known; absent: not known. */
  readonly persons?: number;
  /** 要配慮個人情報 (illness, disability, crime …). */
  readonly sensitive: boolean;
  /** Money could be lost through it. */
  readonly money: boolean;
  /** Somebody did it, or may have, with a wrongful purpose. */
  readonly wrongful: boolean;
};

/** LAW-2 (PPC Q17-14): all three hold, or the duty stands. */
export type Exemption = {
  readonly listedCipher: boolean;
  readonly keysApart: boolean;
  readonly shreddedRemotely: boolean;
  readonly by: StaffId;
  readonly at: Instant;
};

export type Matter = {
  readonly id: MatterId;
  readonly about: MatterKind;
  /** When it became known to us, or the request came in: the clocks start here. */
  readonly knownAt: Instant;
  readonly openedAt: Instant;
  /** Absent when a citizen's own asking opened it. */
  readonly openedBy?: StaffId;
  /** Whose request it is. */
  readonly citizen?: CitizenId;
  readonly facts?: LeakFacts;
  readonly exemption?: Exemption;
  /** Steps done, by their place in `stepsOf[about]`. */
  readonly done: readonly { readonly step: string; readonly by: StaffId; readonly at: Instant }[];
  /** Answers to the form's items, free of personal data. */
  readonly answers: Readonly<Record<string, string>>;
  /** Of a request that its person made on their own page: proposed, and decided once somebody else has said so. */
  readonly decision?: Decision;
  /** The end of a stop, proposed and decided as the stop itself was. */
  readonly lift?: Decision;
  /** Of its answers, those that were told by hand, the first first. */
  readonly told?: readonly Telling[];
  readonly extended?: { readonly reason: ExtensionReason; readonly by: StaffId; readonly at: Instant };
  readonly closed?: { readonly by: StaffId; readonly at: Instant };
  readonly version: number;
};

/** 個人情報保護法 第83条第2項 and its like: why more time is taken. */
export const extensionReasons = {
  volume: "対象が多く、期限までの処理が難しいため",
  third: "第三者の意見を聴く必要があるため",
  search: "記録の特定に時間がかかるため",
} as const;
export type ExtensionReason = keyof typeof extensionReasons;

export const stepsOf: Readonly<Record<MatterKind, readonly string[]>> = {
  leak: [
    "被害の広がりを止めた",
    "熊本市へ一報を入れた",
    "個人情報保護委員会へ速報を出した",
    "本人へ知らせた",
    "個人情報保護委員会へ確報を出した",
    "再発を防ぐ手立てを決めた",
  ],
  disclosure: ["本人であることを確かめた", "開示するかを決めた", "決定を本人へ通知した", "開示した"],
  correction: ["本人であることを確かめた", "訂正するかを決めた", "決定を本人へ通知した", "訂正した"],
  stop: ["本人であることを確かめた", "停止するかを決めた", "決定を本人へ通知した", "停止した"],
  deletion: ["本人であることを確かめた", "削除するかを決めた", "決定を本人へ通知した", "削除した"],
  mynumber: [
    "番号がどこにも残っていないことを確かめた",
    "本人へ、送信の取り消し方を案内した",
    "入り込んだ道を確かめた",
  ],
};
