// What the months of the hubs say, on the page and in the file.
import type { HubSheet } from "../../rpc.ts";

export const words = {
  says: "締めた月の、拠点ごとの面談の回数を、契約で求める回数と並べます。回数は「件数」で示しているものと同じです。10回未満の数と、足し引きすると10未満の数が分かってしまう数は「非表示」とし、求める回数に届いたかも示しません。「非表示」は、0回という意味ではありません。",
  month: "月",
  caption: (month: string) => `${monthWords(month)}の、拠点ごとの面談の回数`,
  columns: ["拠点", "求める回数", "行われた面談", "求める回数に"],
  none: "この月に開いていた拠点はありません。",
  noMonth: "締めた月がまだありません。月が終わると、翌月のはじめにここに並びます。",
  times: (n: number) => `${n.toLocaleString("ja-JP")}回`,
  hidden: "非表示",
  noMinimum: "定めなし",
  met: "届いた",
  missed: "届かなかった",
  save: "CSVで保存",
  file: (month: string) => `拠点の回数-${month}.csv`,
} as const;

/** `2026年11月` */
export function monthWords(month: string): string {
  const [year = "", n = ""] = month.split("-");
  return `${year}年${Number(n)}月`;
}

/** One hub's row as it is read, in the order of the columns; a verdict tells no more than the number beside it. */
export function rowOf({ hub, minimum, held }: HubSheet): readonly string[] {
  if (held === "hidden")
    return [hub, askedFor(minimum), words.hidden, minimum > 0 ? words.hidden : words.noMinimum];
  const verdict = held >= minimum ? words.met : words.missed;
  return [hub, askedFor(minimum), words.times(held), minimum > 0 ? verdict : words.noMinimum];
}

const askedFor = (minimum: number): string => (minimum > 0 ? words.times(minimum) : words.noMinimum);
