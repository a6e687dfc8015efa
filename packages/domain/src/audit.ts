// The closed catalogue of acts that are written down, with the names people read.
import type { Instant } from "./instant.ts";
import type { CitizenId, EntryId, StaffId } from "./names.ts";

export const acts = {
  "line-event-taken": "LINEの出来事を処理した",
  "line-event-failed": "LINEの出来事の処理に失敗した",
  "line-event-quarantined": "LINEの出来事を隔離した",
  "line-event-replayed": "隔離した出来事をもう一度処理に出した",
  "guard-blocked": "個人情報の疑いでLINEへの送信を止めた",
  "notice-tried": "LINEへ送り始めた",
  "notice-settled": "LINEへの送信の結果を記録した",
  "border-watched": "LINEの送信数と受け口を確かめた",
  "border-test-asked": "LINEの受け口の確認を頼んだ",
  "content-proposed": "お知らせの案を書いた",
  "content-approved": "お知らせを承認した",
  "content-withdrawn": "お知らせを取り下げた",
  "content-blocked": "個人情報の疑いで公開を止めた",
  "words-blocked": "マイナンバーの記入を止めた",
  "citizen-signed-in": "市民がサインインした",
  "link-opened": "お知らせのリンクを開いた",
  "consent-given": "同意した",
  "consent-withdrawn": "同意を取り消した",
  "deletion-asked": "削除を申し出た",
  "intake-submitted": "相談票を出した",
  "talk-written": "市民が書いた",
  "talk-seen": "市民が読んだ",
  "own-data-read": "市民が自分の情報を読んだ",
  "sign-in-begun": "職員がサインインを始めた",
  "sign-in-returned": "職員がサインインの画面から戻った",
  "staff-signed-in": "職員がサインインした",
  "staff-signed-out": "職員がサインアウトした",
  "names-read": "職員が一覧で呼び名を読んだ",
  "case-read": "職員が相談を読んだ",
  "case-assigned": "担当になった",
  "case-replied": "職員が返信した",
  "case-closed": "相談を終了した",
  "town-seeded": "見本の町を用意した",
} as const;
export type Act = keyof typeof acts;

export type Actor =
  | { readonly kind: "citizen"; readonly id: CitizenId }
  | { readonly kind: "staff"; readonly id: StaffId }
  | { readonly kind: "system"; readonly part: "worker" | "courier" | "api" | "town" };

/** The reason a write or a personal read happens. `on` holds ids only, never a value. */
export type Because = { readonly act: Act; readonly actor: Actor; readonly on: readonly string[] };

export type Entry = Because & { readonly id: EntryId; readonly at: Instant };
