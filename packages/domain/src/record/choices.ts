// What a paper of the record may be, and the choices on it, apart from their schema so that a page carries no parser.
export const paperNames = {
  note: "面談記録",
  plan: "支援計画",
  assessment: "アセスメント",
  family: "家族の相談",
  referral: "紹介（リファー）",
  closing: "終了の記録",
  "follow-up": "その後の様子",
} as const;
export type PaperWhat = keyof typeof paperNames;

/** Papers that are written by an act of their own, and not on the record's page. */
export const isApart = (what: PaperWhat): boolean => what === "closing" || what === "follow-up";

export const noteWays = ["面談", "電話", "オンライン", "メッセージ", "その他"] as const;
export type NoteWay = (typeof noteWays)[number];

/** The template of a note, in the order in which counsellors think. */
export const noteParts = {
  facts: "事実",
  view: "見立て",
  course: "方針",
  next: "次回までに",
  free: "自由記述",
} as const;
export type NotePart = keyof typeof noteParts;

export const goalStates = ["進行中", "達成", "見直し中", "取りやめ"] as const;

/** Licensed tests are named and their results kept; none is rebuilt here. */
export const assessments = [
  "VRT（職業レディネス・テスト）",
  "GATB（厚生労働省編一般職業適性検査）",
  "VPI職業興味検査",
  "職業興味の整理",
  "キャリア・アンカー",
  "キャリア・インサイト",
  "その他",
] as const;

export const relations = [
  "親",
  "配偶者・パートナー",
  "子",
  "きょうだい",
  "祖父母",
  "支援者・知人",
  "その他",
] as const;

export const agencies = [
  "ハローワーク",
  "若者サポートステーション",
  "職業訓練校",
  "福祉事務所",
  "医療機関",
  "その他",
] as const;
export type Agency = (typeof agencies)[number];

/** How a citizen told the counsellor that something may be handed over, where not on our page. */
export const handingWays = ["面談で", "電話で", "オンラインの面談で", "書面で"] as const;
export type HandingWay = (typeof handingWays)[number];

export const handingStates = {
  asked: "同意を確認中",
  given: "同意あり",
  declined: "同意なし",
  withdrawn: "同意の取り消し",
} as const;

/** How things are since the end, as the citizen says it. */
export const followUpStates = [
  "続けている",
  "別の仕事・学校などに変わった",
  "やめた・終わった",
  "言いたくない",
] as const;
export type FollowUpState = (typeof followUpStates)[number];

/** What the staff write down when nobody could be reached. */
export const notReached = "連絡がつかなかった";
