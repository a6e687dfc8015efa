// What the page of evidence says.
export const words = {
  title: "安全の証拠",
  says: "この仕組みがどう守られているかを、動いているプログラムそのものから取り出して見せます。個人の情報は含みません。",
  parts: { rights: "権限の表", threats: "脅威と備え" },
  nav: "証拠の種類",
  csv: "CSVで保存",
  rights: {
    says: "職員の手続きの一つずつを、どの役割が呼べるかの表です。書いていないものは断ります。自分の担当でない記録は、役割が合っていても開けません。",
    columns: { says: "すること", procedure: "手続き", strong: "パスキーの確認" },
    yes: "できる",
    no: "できない",
    strong: "要る",
    find: "表を絞る（することや手続きの言葉）",
    none: "当てはまる手続きはありません。",
    count: (n: number, all: number) => `${all}件中 ${n}件`,
    file: "権限の表.csv",
  },
  threats: {
    says: "起こりうることを六つの種類（STRIDE）で挙げ、備えと、それを確かめているテストの名前を並べています。テストがなくなれば、変更は受け付けられません。",
    flow: "どこで",
    assets: "守るもの",
    against: "備え",
    shown: "確かめているテスト",
    remains: "残ること",
    file: "脅威と備え.csv",
    columns: ["番号", "種類", "どこで", "守るもの", "起こりうること", "備え", "テスト", "残ること"],
  },
} as const;
export type Part = keyof typeof words.parts;
