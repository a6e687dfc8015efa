// What a ジョブ・カード says around its fields, on either side.
export const words = {
  addRow: "もう一つ加える",
  removeRow: (n: number) => `${n}つ目を消す`,
  row: (n: number) => `${n}つ目`,
  full: (most: number) => `${most}件まで書けます。`,
  choose: "選ばない",
  typing: "書きかけです。少し待つと保存します。",
  saving: "保存しています",
  savedAt: (who: string, at: string) => `${at} ${who}保存しました`,
  none: "まだ書いていません。",
  you: "",
  by: (name: string) => `${name}が`,
  citizen: "相談者が",
  cut: "つながりませんでした。書いた文はこの画面に残っています。つながりしだい保存します。",
  unseen: "同じところが書きかわりました。あなたの書いた文はそのままです。保存すると、どちらも残ります。",
  splitTitle: "同じところを、ほかの人も書いていました",
  split:
    "どちらも残っています。下の文を見くらべて、必要なところを書き足してから「この内容にする」を押してください。",
  other: (who: string, at: string) => `${who}${at}に書いた文`,
  use: "この文を使う",
  settle: "この内容にする",
} as const;
