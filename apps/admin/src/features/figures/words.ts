// What the page of figures says.
export const words = {
  title: "件数",
  says: "締めた月の件数を、表とグラフで見ます。だれの相談かは、どこにも出ません。",
  year: "年度",
  yearOf: (year: number) => `${year}年度`,
  by: "見かた",
  ways: { month: "月ごと", quarter: "四半期ごと", year: "年度" },
  contents: "このページの内容",
  rates: "割合",
  ratesSay: "もとの数・全体・残りの三つとも示せるときだけ、割合を出します。",
  why: "「非表示」について",
  revised: "改めた数があります",
  legend: { shown: "件数", hidden: "非表示（0という意味ではありません）" },
  none: {
    title: "締めた月は、まだありません",
    says: (month: string, day: string) =>
      `件数は、月が終わってから締めて、ここに出します。はじめの件数（${month}まで）は、${day}の午前3時すぎに出る見込みです。いまの受付の様子は「いまの件数」でご覧になれます。`,
  },
  notYet: {
    title: "この見かたの件数は、まだありません",
    month: "月の件数は、月が終わった翌日に出ます。",
    quarter: "四半期の件数は、3か月すべてを締めてから出ます。それまでは「月ごと」でご覧ください。",
    year: "年度の件数は、4月から3月までの12か月をすべて締めてから出ます。それまでは「月ごと」か「四半期ごと」でご覧ください。",
  },
  total: "合計",
  totalOf: (says: string) => `${says}の合計`,
  most: (count: string, when: string) => `最多 ${count}（${when}）`,
  allHidden: (groups: readonly string[]) => `すべて「非表示」の区分：${groups.join("、")}`,
  scale: "棒の長さは、区分どうしで比べられます。",
  chartOf: (says: string) => `${says}のグラフ`,
  tableOf: (family: string, sheet: string) => `${family}：${sheet}別`,
  sheetOf: (says: string) => `${says}別`,
  group: "区分",
  files: {
    title: "ファイルに保存",
    csv: "CSV",
    xlsx: "Excel",
    pdf: "PDF",
    print: "印刷する",
    save: (kind: string) => `${kind}で保存`,
    failed: "ファイルを作れませんでした。通信を確かめて、もう一度お試しください。",
  },
  recount: {
    title: "数え直して確かめる",
    says: "締めた月の数を、一件ずつの記録から数え直して、帳簿と同じかを確かめます。",
    month: "月",
    go: "数え直して確かめる",
    same: (month: string, counted: number) =>
      `${month}の${counted.toLocaleString("ja-JP")}個の数を数え直しました。すべて帳簿と同じです。`,
    other: (month: string, counted: number, other: number) =>
      `${month}の${counted.toLocaleString("ja-JP")}個の数を数え直したところ、${other.toLocaleString("ja-JP")}個が帳簿と違いました。運用の担当にお知らせください。`,
  },
} as const;
