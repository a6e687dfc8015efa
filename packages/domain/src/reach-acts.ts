// The acts of citizens' ways in, and of reaching them without LINE, as they are written down.
import type { ActFact } from "./audit.ts";

export const reachActs = {
  "citizen-signed-in": { says: "市民がサインインした", area: "access", personal: "reference" },
  "link-opened": { says: "お知らせのリンクを開いた", area: "access", personal: "reference" },
  "mail-asked": { says: "メールのリンクを求めた", area: "access", personal: "reference" },
  "mail-entered": { says: "メールのリンクから開いた", area: "access", personal: "reference" },
  "mail-refused": { says: "メールのリンクの合言葉が違った", area: "access", personal: "reference" },
  "mail-sessions-ended": {
    says: "市民がメールから開いた画面を終えた",
    area: "access",
    personal: "reference",
  },
  "citizen-signed-out": { says: "市民がサインアウトした", area: "access", personal: "reference" },
  "reach-given": { says: "連絡先の登録に同意した", area: "case", personal: "reference" },
  "reach-withdrawn": { says: "連絡先を消した", area: "case", personal: "reference" },
  "reach-confirmed": { says: "メールアドレスを確かめた", area: "case", personal: "reference" },
  "reach-proved": { says: "合言葉を確かめるために連絡先を開いた", area: "access", personal: "opened" },
  "reach-opened": { says: "メールを送るために連絡先を開いた", area: "case", personal: "opened" },
  "phone-opened": { says: "職員が電話の連絡先を開いた", area: "case", personal: "opened" },
  "notice-rerouted": { says: "LINEで届かない知らせを別の道に回した", area: "case", personal: "reference" },
  "mail-tried": { says: "市民へのメールを送り始めた", area: "case", personal: "reference" },
  "mail-settled": { says: "市民へのメールの結果を記録した", area: "case", personal: "reference" },
  "mail-returned": { says: "市民へのメールが戻ってきた", area: "case", personal: "reference" },
  "call-settled": { says: "電話での連絡を済ませた", area: "case", personal: "reference" },
} as const satisfies Record<string, ActFact>;
