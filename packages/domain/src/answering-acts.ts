// The acts of a counsellor's day beside the talk itself, as the catalogue has them.
export const answeringActs = {
  "case-reassigned": { says: "担当をまとめて移した", area: "case", personal: "reference" },
  "handover-asked": { says: "同僚に相談の引き継ぎを頼んだ", area: "case", personal: "reference" },
  "handover-accepted": { says: "相談を引き継いだ", area: "case", personal: "reference" },
  "handover-returned": { says: "引き継ぎを戻した", area: "case", personal: "reference" },
  "later-left": { says: "返信の送信を予約した", area: "case", personal: "reference" },
  "later-taken-back": { says: "返信の予約を取りやめた", area: "case", personal: "reference" },
  "later-opened": { says: "予約した返信を、送るために開いた", area: "case", personal: "opened" },
  "later-sent": { says: "予約した返信を送った", area: "case", personal: "reference" },
  "later-stopped": { says: "予約した返信を、送らずに戻した", area: "case", personal: "reference" },
  "names-read": { says: "職員が一覧で呼び名を読んだ", area: "case", personal: "opened" },
  "names-searched": { says: "職員がお名前や電話番号から相談を探した", area: "case", personal: "opened" },
  "vigil-set": { says: "急ぎの見守りの印を付けた", area: "case", personal: "reference" },
  "vigil-lifted": { says: "急ぎの見守りの印を外した", area: "case", personal: "reference" },
  "vigil-read": { says: "急ぎの見守りのわけを読んだ", area: "case", personal: "opened" },
  "own-texts-read": {
    says: "職員が自分の担当の記録とやりとりを、画面で探すために開いた",
    area: "case",
    personal: "opened",
  },
} as const;
