// The acts on matters of law and on what people ask about their own data, as the catalogue has them.
export const lawActs = {
  "matter-opened": { says: "法令の期限がある案件を開いた", area: "law", personal: "none" },
  "matter-step-done": { says: "案件の歩みを済ませた", area: "law", personal: "none" },
  "matter-answered": { says: "案件の様式に記入した", area: "law", personal: "none" },
  "matter-judged": { says: "報告の義務を判断した", area: "law", personal: "none" },
  "matter-extended": { says: "案件の期限を延ばした", area: "law", personal: "none" },
  "matter-closed": { says: "案件を終えた", area: "law", personal: "none" },
  "right-asked": {
    says: "市民が開示・訂正・利用停止・削除を申し出た",
    area: "law",
    personal: "reference",
  },
  "own-requests-read": { says: "市民が自分の申し出を読んだ", area: "law", personal: "opened" },
  "request-read": { says: "職員が、ご本人の申し出の言葉を読んだ", area: "law", personal: "opened" },
  "statement-read": {
    says: "職員が、応じなかった訂正の申し立てを、相談記録のそばで読んだ",
    area: "law",
    personal: "opened",
  },
  "request-prepared": { says: "申し出への答えの案を作った", area: "law", personal: "reference" },
  "request-returned": { says: "申し出への答えの案を戻した", area: "law", personal: "reference" },
  "request-decided": { says: "二人目として、申し出への答えを決めた", area: "law", personal: "reference" },
  "request-carried-out": { says: "申し出への答えを実施した", area: "law", personal: "reference" },
  "request-told": {
    says: "申し出へのお返事を、電話か郵送で知らせたことを記した",
    area: "law",
    personal: "reference",
  },
  "disclosure-prepared": {
    says: "開示の案のために、預かっているものをすべて開いた",
    area: "law",
    personal: "opened",
  },
  "disclosure-taken": { says: "市民が、開示された自分の情報を受け取った", area: "law", personal: "opened" },
  "person-cleared": {
    says: "消去のあと、書類の中身と照合用の印を消した",
    area: "key",
    personal: "reference",
  },
} as const;
