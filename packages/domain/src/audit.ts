// The closed catalogue of acts that are written down, with the names people read.
import { answeringActs } from "./answering-acts.ts";
import type { Instant } from "./instant.ts";
import { keyActs } from "./key-acts.ts";
import { lawActs } from "./law/acts.ts";
import type { CitizenId, EntryId, StaffId } from "./names.ts";
import { reachActs } from "./reach-acts.ts";

/** Where in the house an act belongs, for those who search. */
export const actAreas = {
  line: "LINEとの境",
  content: "お知らせ・言葉の見張り",
  case: "相談",
  booking: "面談の予約",
  access: "出入り",
  people: "職員とアクセス権",
  key: "鍵",
  audit: "監査",
  law: "法令の期限",
  system: "しくみ",
} as const;
export type ActArea = keyof typeof actAreas;

/** How close an act comes to a person: the class that says how it is looked at, and how long it is kept. */
export const personalReach = {
  none: "個人にかかわらない",
  staff: "職員にかかわる",
  reference: "市民の記録を指す（内容は開かない）",
  opened: "市民の内容を開いた",
} as const;
export type PersonalReach = keyof typeof personalReach;

/** Years in the ledger at hand, and years write-once (clause コ: 1 and 3 at least). */
export const retention: Record<PersonalReach, { readonly online: number; readonly writeOnce: number }> = {
  none: { online: 1, writeOnce: 3 },
  staff: { online: 3, writeOnce: 3 },
  reference: { online: 3, writeOnce: 3 },
  opened: { online: 3, writeOnce: 3 },
};

export type ActFact = { readonly says: string; readonly area: ActArea; readonly personal: PersonalReach };

export const acts = {
  ...answeringActs,
  ...lawActs,
  "line-event-taken": { says: "LINEの出来事を処理した", area: "line", personal: "reference" },
  "line-event-failed": { says: "LINEの出来事の処理に失敗した", area: "line", personal: "reference" },
  "line-event-quarantined": { says: "LINEの出来事を隔離した", area: "line", personal: "reference" },
  "line-event-replayed": {
    says: "隔離した出来事をもう一度処理に出した",
    area: "line",
    personal: "reference",
  },
  "guard-blocked": { says: "個人情報の疑いでLINEへの送信を止めた", area: "line", personal: "reference" },
  "notice-tried": { says: "LINEへ送り始めた", area: "line", personal: "reference" },
  "notice-settled": { says: "LINEへの送信の結果を記録した", area: "line", personal: "reference" },
  "border-watched": { says: "LINEの送信数と受け口を確かめた", area: "line", personal: "none" },
  "border-test-asked": { says: "LINEの受け口の確認を頼んだ", area: "line", personal: "none" },
  "content-proposed": { says: "お知らせの案を書いた", area: "content", personal: "none" },
  "content-approved": { says: "お知らせを承認した", area: "content", personal: "none" },
  "content-withdrawn": { says: "お知らせを取り下げた", area: "content", personal: "none" },
  "content-blocked": { says: "個人情報の疑いで公開を止めた", area: "content", personal: "none" },
  "canned-written": { says: "定型文を書いた", area: "content", personal: "none" },
  "canned-removed": { says: "定型文を消した", area: "content", personal: "none" },
  "words-blocked": { says: "マイナンバーの記入を止めた", area: "content", personal: "reference" },
  ...reachActs,
  "consent-given": { says: "同意した", area: "case", personal: "reference" },
  "consent-withdrawn": { says: "同意を取り消した", area: "case", personal: "reference" },
  "deletion-asked": { says: "削除を申し出た", area: "case", personal: "reference" },
  "intake-submitted": { says: "相談票を出した", area: "case", personal: "reference" },
  "intake-corrected": { says: "相談票を訂正した", area: "case", personal: "reference" },
  "talk-written": { says: "市民が書いた", area: "case", personal: "reference" },
  "talk-seen": { says: "市民が読んだ", area: "case", personal: "reference" },
  "own-data-read": { says: "市民が自分の情報を読んだ", area: "case", personal: "opened" },
  "sign-in-begun": { says: "職員がサインインを始めた", area: "access", personal: "none" },
  "sign-in-returned": { says: "職員がサインインの画面から戻った", area: "access", personal: "none" },
  "staff-signed-in": { says: "職員がサインインした", area: "access", personal: "staff" },
  "passkey-begun": { says: "パスキーの確認を始めた", area: "access", personal: "none" },
  "passkey-signed-in": { says: "職員がパスキーでサインインした", area: "access", personal: "staff" },
  "passkey-stepped-up": { says: "大切な操作の前に、パスキーで確かめた", area: "access", personal: "staff" },
  "passkey-registered": { says: "パスキーを登録した", area: "access", personal: "staff" },
  "passkey-renamed": { says: "パスキーの名前を変えた", area: "access", personal: "staff" },
  "passkey-removed": { says: "パスキーを外した", area: "access", personal: "staff" },
  "passkey-refused": { says: "パスキーの確認を断った", area: "access", personal: "staff" },
  "passkey-locked": { says: "複製のおそれがあるパスキーを止めた", area: "access", personal: "staff" },
  "session-elsewhere": {
    says: "決められた場所の外からの利用だったので、サインインを終えた",
    area: "access",
    personal: "staff",
  },
  "session-ended": { says: "自分のほかのサインインを一つ終えた", area: "access", personal: "staff" },
  "other-sessions-ended": {
    says: "自分のほかのサインインをすべて終えた",
    area: "access",
    personal: "staff",
  },
  "staff-signed-out": { says: "職員がサインアウトした", area: "access", personal: "staff" },
  "clues-removed": {
    says: "消去のため、相談を探す手がかりの置き場所を開いて消した",
    area: "key",
    personal: "opened",
  },
  "clues-laid": {
    says: "相談を名前や電話番号から探せるように、相談票か手がかりの置き場所を開いて手がかりを置いた",
    area: "case",
    personal: "opened",
  },
  "follow-ups-laid": {
    says: "前に終わった相談に、その後をたずねる日を決めた",
    area: "case",
    personal: "reference",
  },
  "case-listed": { says: "前に終わった相談を、保存期間の一覧に載せた", area: "case", personal: "reference" },
  "catch-up-turned": { says: "前からの相談への取り込みを進めた", area: "system", personal: "none" },
  "catch-up-ended": { says: "前からの相談への取り込みを終えた", area: "system", personal: "none" },
  "case-read": { says: "職員が相談を読んだ", area: "case", personal: "opened" },
  "case-assigned": { says: "担当になった", area: "case", personal: "reference" },
  "case-replied": { says: "職員が返信した", area: "case", personal: "reference" },
  "closing-asked": { says: "相談の終了を申し出た", area: "case", personal: "reference" },
  "closing-ended": { says: "終了の申し出を取り下げた・戻した", area: "case", personal: "reference" },
  "case-closed": { says: "二人目として承認し、相談を終了した", area: "case", personal: "reference" },
  "rating-given": { says: "市民が、終わった相談の満足度を答えた", area: "case", personal: "reference" },
  "rating-read": { says: "職員が、見てよいとされた満足度を読んだ", area: "case", personal: "opened" },
  "record-written": { says: "相談記録を書いた", area: "case", personal: "reference" },
  "record-read": { says: "職員が相談記録を読んだ", area: "case", personal: "opened" },
  "card-written": { says: "ジョブ・カードを書いた", area: "case", personal: "reference" },
  "card-read": { says: "職員がジョブ・カードを読んだ", area: "case", personal: "opened" },
  "card-printed": { says: "ジョブ・カードを印刷用に開いた", area: "case", personal: "opened" },
  "attachment-begun": { says: "書類を送り始めた", area: "case", personal: "reference" },
  "attachment-checked": { says: "送られた書類の形を確かめた", area: "case", personal: "opened" },
  "attachment-sent": { says: "書類を送った", area: "case", personal: "reference" },
  "attachment-refused": {
    says: "形や中身のために、書類を預からなかった",
    area: "case",
    personal: "reference",
  },
  "attachment-discarded": { says: "書類を送るのをやめた", area: "case", personal: "reference" },
  "attachment-scanned": { says: "書類にウイルスがないか調べた", area: "case", personal: "opened" },
  "attachment-judged": { says: "ウイルスの調べの結果を記した", area: "case", personal: "reference" },
  "attachment-swept": {
    says: "開けない書類・届き終わらない書類の中身を消した",
    area: "case",
    personal: "reference",
  },
  "attachment-opened": { says: "職員が書類を開いた", area: "case", personal: "opened" },
  "own-attachment-opened": { says: "市民が自分の相談の書類を開いた", area: "case", personal: "opened" },
  "remark-written": { says: "書類にコメントを書いた", area: "case", personal: "reference" },
  "remark-settled": { says: "書類のコメントを済み・未済にした", area: "case", personal: "reference" },
  "referral-asked": { says: "紹介で渡す内容への同意を相談者に尋ねた", area: "case", personal: "reference" },
  "referral-consent-recorded": {
    says: "紹介への同意・不同意を職員が記録した",
    area: "case",
    personal: "reference",
  },
  "referral-answered": {
    says: "市民が紹介への同意に答えた・取り消した",
    area: "case",
    personal: "reference",
  },
  "referral-handed": { says: "紹介先へ渡したことを記した", area: "case", personal: "reference" },
  "booking-made": { says: "面談の予約を入れた", area: "booking", personal: "reference" },
  "booking-moved": { says: "面談の予約を別の時に移した", area: "booking", personal: "reference" },
  "booking-cancelled": { says: "面談の予約を取り消した", area: "booking", personal: "reference" },
  "booking-kept": {
    says: "担当が変わった面談を、前の担当のままにした",
    area: "booking",
    personal: "reference",
  },
  "booking-staged": { says: "面談の到着・開始・終了・不在を記した", area: "booking", personal: "reference" },
  "booking-restored": {
    says: "面談の終了・不在の記録を、記した日のうちに取り消した",
    area: "booking",
    personal: "reference",
  },
  "figures-counted": { says: "一日の件数を数えた", area: "system", personal: "none" },
  "figures-revised": {
    says: "締めたあとに届いた記録を、年度の帳簿の件数に加えた",
    area: "system",
    personal: "none",
  },
  "figures-closed": { says: "月の件数を締めて、年度の帳簿に加えた", area: "system", personal: "none" },
  "booking-reminded": { says: "面談が近いこと・空きを知らせた", area: "booking", personal: "reference" },
  "wait-begun": { says: "空き待ちに入った", area: "booking", personal: "reference" },
  "wait-left": { says: "空き待ちをやめた", area: "booking", personal: "reference" },
  "slot-offered": { says: "空いた時間を、待っている人に取り置いた", area: "booking", personal: "reference" },
  "offer-accepted": { says: "取り置かれた時間を予約にした", area: "booking", personal: "reference" },
  "offer-declined": { says: "取り置かれた時間を見送った", area: "booking", personal: "reference" },
  "offer-lapsed": { says: "取り置きの期限が過ぎた", area: "booking", personal: "reference" },
  "meeting-set": { says: "オンラインの面談の入り口を入れた・消した", area: "booking", personal: "reference" },
  "meeting-read": { says: "職員がオンラインの面談の入り口を開いた", area: "booking", personal: "opened" },
  "own-meeting-read": {
    says: "市民が自分のオンラインの面談の入り口を開いた",
    area: "booking",
    personal: "opened",
  },
  "roster-written": { says: "相談員の勤務と休みを書いた", area: "booking", personal: "staff" },
  "hub-written": { says: "拠点を加えた・書き直した", area: "booking", personal: "none" },
  "hub-opened": { says: "拠点を開いた", area: "booking", personal: "none" },
  "hub-closed": { says: "拠点を閉じた", area: "booking", personal: "none" },
  "hub-photo-added": { says: "拠点の写真を加えた", area: "booking", personal: "none" },
  "hub-photo-written": { says: "拠点の写真の説明・順番を直した", area: "booking", personal: "none" },
  "hub-photo-removed": { says: "拠点の写真を外した", area: "booking", personal: "none" },
  "hub-photo-judged": { says: "拠点の写真のウイルスの調べの結果を記した", area: "booking", personal: "none" },
  "hub-photo-swept": { says: "拠点の写真の中身を消した", area: "booking", personal: "none" },
  "table-written": { says: "席・回線を加えた・書き直した", area: "booking", personal: "none" },
  "table-opened": { says: "席・回線を開いた", area: "booking", personal: "none" },
  "table-closed": { says: "席・回線を閉じた", area: "booking", personal: "none" },
  "rules-written": { says: "予約と返信の決まりを変えた", area: "booking", personal: "none" },
  "calendar-link-made": { says: "予定表の購読リンクを作った", area: "booking", personal: "staff" },
  "calendar-link-ended": { says: "予定表の購読リンクを止めた", area: "booking", personal: "staff" },
  "poster-printed": { says: "拠点のポスターを印刷用に開いた", area: "booking", personal: "staff" },
  "poster-rotated": { says: "拠点のポスターを新しくした", area: "booking", personal: "none" },
  "poster-followed": { says: "市民が拠点のポスターからはじめて来た", area: "booking", personal: "reference" },
  "host-placed": { says: "拠点のアカウントを拠点に結びつけた", area: "booking", personal: "staff" },
  "staff-invited": { says: "職員を招いた", area: "people", personal: "staff" },
  "staff-invite-asked": { says: "特権の役割での招待を申し出た", area: "people", personal: "staff" },
  "invitation-mailed": { says: "招待のメールを送った", area: "people", personal: "staff" },
  "staff-activated": { says: "招かれた職員が利用を始めた", area: "people", personal: "staff" },
  "role-change-asked": { says: "役割の変更を申し出た", area: "people", personal: "staff" },
  "role-changed": { says: "役割を変えた", area: "people", personal: "staff" },
  "resume-asked": { says: "利用の再開を申し出た", area: "people", personal: "staff" },
  "recovery-asked": { says: "サインインの手段の作り直しを申し出た", area: "people", personal: "staff" },
  "recovery-approved": {
    says: "二人目として承認し、サインインの手段を作り直した",
    area: "people",
    personal: "staff",
  },
  "ask-approved": { says: "二人目として承認した", area: "people", personal: "staff" },
  "ask-declined": { says: "申し出を承認しなかった", area: "people", personal: "staff" },
  "ask-withdrawn": { says: "申し出を取り下げた", area: "people", personal: "staff" },
  "ask-ended": { says: "申し出の期限が過ぎた", area: "people", personal: "staff" },
  "staff-suspended": { says: "職員の利用を止めた", area: "people", personal: "staff" },
  "staff-resumed": { says: "職員の利用を再開した", area: "people", personal: "staff" },
  "staff-retired": { says: "職員を退任にした", area: "people", personal: "staff" },
  "standing-taken-back": { says: "停止・退任の操作を取り消した", area: "people", personal: "staff" },
  "account-followed": { says: "サインインのしくみに反映した", area: "people", personal: "staff" },
  "account-stray-seen": {
    says: "名簿にないサインインのアカウントを見つけた",
    area: "people",
    personal: "none",
  },
  "account-stray-removed": {
    says: "名簿にないサインインのアカウントを消した",
    area: "people",
    personal: "none",
  },
  "review-opened": { says: "アクセス権の見直しを始めた", area: "people", personal: "staff" },
  "review-judged": { says: "見直しで一人を確かめた", area: "people", personal: "staff" },
  "review-signed": { says: "見直しに署名した", area: "people", personal: "staff" },
  "review-exported": { says: "見直しの記録を書き出した", area: "people", personal: "staff" },
  "seat-registered": { says: "LINE管理画面の権限を登録した", area: "people", personal: "staff" },
  "seat-checked": { says: "LINE管理画面の権限を確かめた", area: "people", personal: "staff" },
  "seat-removed": { says: "LINE管理画面の権限を外した", area: "people", personal: "staff" },
  "glass-broken": { says: "緊急の権限を得た", area: "people", personal: "staff" },
  "glass-ended": { says: "緊急の権限を終えた", area: "people", personal: "staff" },
  "procedure-rehearsed": { says: "手順の訓練を記録した", area: "people", personal: "none" },
  unusual: { says: "ふだんと違う管理の操作に印をつけた", area: "people", personal: "staff" },
  ...keyActs,
  "sign-in-refused": { says: "職員のサインインを断った", area: "access", personal: "none" },
  "time-checked": { says: "時計のずれを確かめた", area: "system", personal: "none" },
  "audit-searched": { says: "監査の記録を探した", area: "audit", personal: "staff" },
  "audit-entry-read": { says: "監査の記録を一つ開いた", area: "audit", personal: "staff" },
  "audit-proved": { says: "監査の記録の証明を取り出した", area: "audit", personal: "staff" },
  "audit-growth-proved": { says: "二つの検査点がつながる証明を取り出した", area: "audit", personal: "none" },
  "audit-checkpoint-taken": { says: "監査の検査点を取り出した", area: "audit", personal: "none" },
  "audit-exported": { says: "監査の記録を書き出した", area: "audit", personal: "staff" },
  "audit-caught-up": {
    says: "番号のついていない監査の記録を見つけて、番号をつけた",
    area: "audit",
    personal: "none",
  },
  "checkpoint-signed": { says: "監査の鍵で検査点に署名した", area: "key", personal: "none" },
  "checkpoint-letter-begun": { says: "検査点を市へ送り始めた", area: "audit", personal: "none" },
  "checkpoint-mailed": { says: "検査点を市へ送った", area: "audit", personal: "none" },
  "town-seeded": { says: "見本の町を用意した", area: "system", personal: "none" },
  refused: { says: "権限や確認が足りず、断った", area: "access", personal: "staff" },
} as const satisfies Record<string, ActFact>;
export type Act = keyof typeof acts;

export type Actor =
  | { readonly kind: "citizen"; readonly id: CitizenId }
  | { readonly kind: "staff"; readonly id: StaffId }
  | {
      readonly kind: "system";
      readonly part: "worker" | "courier" | "mailer" | "api" | "clock" | "keys" | "town" | "command";
    };

/**
 * The reason a write or a personal read happens. `on` holds ids only, never a value. `why` is a word of a closed list
 * (a refusal's kind, a permission), printable ASCII; `trail` follows one request or event through the house.
 */
export type Because = {
  readonly act: Act;
  readonly actor: Actor;
  readonly on: readonly string[];
  readonly why?: string;
  readonly trail?: string;
};

export type Entry = Because & { readonly id: EntryId; readonly at: Instant };
