// What the months of the hubs say, on the page and in the file.
import type { HubSheet } from "../../rpc.ts";

const times = (n: number): string => `${n.toLocaleString("ja-JP")}回`;
const hidden = "非表示";
const noMinimum = "定めなし";

export const words = {
  says: "拠点ごとの面談の回数を、契約で求める回数と並べます。「行われた面談」は、予定表の面談をそのまま数えた、相談所の中だけの数です。相談所の外へは「渡せる数」をお使いください。",
  told: "「渡せる数」は「件数」で示しているものと同じで、月を締めると出ます。10回未満の数と、足し引きすると10未満の数が分かってしまう数は「非表示」とします（0回という意味ではありません）。CSVには「渡せる数」だけが入ります。",
  month: "月",
  option: (month: string, running: boolean) => `${monthWords(month)}${running ? "（途中）" : ""}`,
  caption: (month: string) => `${monthWords(month)}の、拠点ごとの面談の回数`,
  columns: ["拠点", "求める回数", "行われた面談", "求める回数に", "渡せる数"],
  none: "この月に開いていた拠点はありません。",
  save: "CSVで保存（渡せる数）",
  file: (month: string) => `拠点の回数-${month}.csv`,
  inFile: ["拠点", "求める回数", "行われた面談", "求める回数に"],
} as const;

/** `2026年11月` */
export function monthWords(month: string): string {
  const [year = "", n = ""] = month.split("-");
  return `${year}年${Number(n)}月`;
}

/** One hub's row as the office reads it, in the order of the columns. */
export const rowOf = ({ hub, minimum, held, told }: HubSheet, running: boolean): readonly string[] => [
  hub,
  askedFor(minimum),
  times(held),
  verdict(minimum, held, running),
  told === undefined ? "締めたあと" : toldWords(told),
];

/** The same as it may leave the office: a verdict tells no more than the number beside it. */
export const toldRowOf = ({ hub, minimum, told = "hidden" }: HubSheet): readonly string[] => [
  hub,
  askedFor(minimum),
  toldWords(told),
  told === "hidden" && minimum > 0 ? hidden : verdict(minimum, Number(told), false),
];

function verdict(minimum: number, held: number, running: boolean): string {
  if (minimum === 0) return noMinimum;
  if (held >= minimum) return "届いた";
  return running ? `あと${times(minimum - held)}` : `${times(minimum - held)}足りない`;
}

const toldWords = (told: number | "hidden"): string => (told === "hidden" ? hidden : times(told));
const askedFor = (minimum: number): string => (minimum > 0 ? times(minimum) : noMinimum);
