// The closed lists and figures of who comes, changes, stays away and leaves (clauses オ, キ).

/** Days, hours and counts, each with the row it comes from. */
export const accessLimits = {
  /** An invitation serves once, within this many hours. */
  invitationHours: 72,
  /** What waits for a second person ends after this many days. */
  askDays: 7,
  /** Without a sign-in for this long: suspended; the page warns before. */
  unusedDays: 45,
  unusedWarnDays: 38,
  /** Retirement and suspension can be taken back for this long. */
  undoMinutes: 2,
  glassMinutes: 60,
  glassWords: { least: 10, most: 400 },
  /** Days of the quarter's first month: a notice from the first, suspension on the second. */
  reviewNoticeDay: 8,
  reviewEndDay: 15,
  /** More administrative acts of one person within an hour are unusual. */
  actsAnHour: 10,
  /** Hours in Japan between which an administrative act is unusual. */
  night: { from: 22, to: 6 },
  /** A written procedure that was not rehearsed for longer is shown as overdue. */
  rehearsalDays: 365,
  nameLength: 40,
} as const;

export const suspendReasons = {
  leave: "休職・長い休み",
  moved: "異動・担当替えの途中",
  lost: "端末や鍵の紛失",
  suspected: "不正な利用の疑い",
} as const;
export type SuspendReason = keyof typeof suspendReasons;

/** Why somebody's standing is what it is: chosen by hand, or given by the clock. */
export const standingReasons = {
  ...suspendReasons,
  unused: "45日間サインインがない",
  unreviewed: "見直しの期限までに確かめられていない",
  reviewed: "見直しで「外す」とされた",
  left: "退職・契約の終わり",
  "invitation-over": "招待の期限（72時間）が過ぎた",
  "invitation-taken-back": "招待を取り消した",
  "letter-not-sent": "招待のメールを送れなかった",
  resumed: "利用の再開",
  "taken-back": "操作の取り消し",
} as const;
export type StandingReason = keyof typeof standingReasons;

export const glassReasons = {
  "nobody-reached": "承認できる人に、だれも連絡がつかない",
  outage: "障害の対応に、監査の記録が要る",
  intrusion: "不正なアクセスの疑いがあり、急いで止める",
  disaster: "災害で、いつもの手順をとれない",
} as const;
export type GlassReason = keyof typeof glassReasons;

/** LINE Official Account Manager: what its holder can do there. */
export const seatLevels = { admin: "管理者", operator: "運用担当者" } as const;
export type SeatLevel = keyof typeof seatLevels;

export const verdicts = { keep: "このまま", change: "役割を変える", remove: "外す" } as const;
export type Verdict = keyof typeof verdicts;

/** Written procedures that stand beside the work they belong to. */
export const procedures = {
  invite: "職員を招く",
  role: "役割を変える",
  suspend: "止める・再開する",
  retire: "退任にする",
  review: "四半期の見直し",
  seat: "LINE公式アカウントの管理画面",
  glass: "緊急の権限",
} as const;
export type ProcedureKey = keyof typeof procedures;

export const isListed = <K extends string>(list: Readonly<Record<K, unknown>>, key: unknown): key is K =>
  typeof key === "string" && Object.hasOwn(list, key);
