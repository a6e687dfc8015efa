// What looking for a case says.
export const words = {
  region: "相談を探す",
  label: "お名前・電話番号・受付番号で探す",
  hint: "お名前は2文字から、電話番号は全部か下4けた、受付番号は K- のあとの6文字。",
  go: "探す",
  shut: "閉じる",
  clear: "結果を閉じる",
  none: "あなたが開ける相談の中には、見つかりませんでした。書き方を変えるか、はじめの2文字でお試しください。",
  tooMany: "当てはまる相談が多すぎます。姓と名を続けて入れるか、電話番号でお探しください。",
  found: (n: number, more: boolean) =>
    more
      ? `新しい順に${n}件を表示しています。ほかにもあります。姓と名を続けて入れると絞れます。`
      : `${n}件見つかりました。`,
  unnamed: "お名前なし",
  closed: "終了",
  mine: "自分の担当",
  of: (name: string) => `担当：${name}`,
  nobody: "担当なし",
  own: "自分の担当の記録も探す",
} as const;
