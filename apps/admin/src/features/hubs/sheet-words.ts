// What the months of the hubs say, on the page and in the file.
import type { HubSheet } from "../../rpc.ts";

export const words = {
  says: "拠点ごとの面談の回数を、契約で求める回数と並べます。1〜9回は、どなたのことか分からないように「10回未満」とします。",
  month: "月",
  running: (month: string) => `${monthWords(month)}（途中）`,
  caption: (month: string) => `${monthWords(month)}の、拠点ごとの面談の回数`,
  columns: ["拠点", "求める回数", "行われた面談", "来られなかった", "求める回数に"],
  none: "この月に開いていた拠点はありません。",
  few: "10回未満",
  times: (n: number) => `${n}回`,
  noMinimum: "定めなし",
  met: "届いた",
  notYet: "まだ届いていない",
  missed: "届かなかった",
  save: "CSVで保存",
  file: (month: string) => `拠点の回数-${month}.csv`,
} as const;

/** `2026年11月` */
export function monthWords(month: string): string {
  const [year = "", n = ""] = month.split("-");
  return `${year}年${Number(n)}月`;
}

const count = (n: HubSheet["held"]): string => (n === "under-ten" ? words.few : words.times(n));

/** One hub's row as it is read, in the order of the columns. */
export function rowOf(it: HubSheet, running: boolean): readonly string[] {
  const asked = it.minimum > 0;
  const verdict = it.met ? words.met : running ? words.notYet : words.missed;
  return [
    it.hub,
    asked ? words.times(it.minimum) : words.noMinimum,
    count(it.held),
    count(it.absent),
    asked ? verdict : words.noMinimum,
  ];
}
