// Spans and counts in words: the same on the page, in a file and on paper.
import type { Rate } from "./rates.ts";
import type { Shown } from "./shown.ts";
import type { Figures } from "./tables.ts";

/** Beside each other in a table: "4月", "第1四半期", "2026年度". */
export function spanWord(id: string): string {
  const quarter = /-Q(\d)$/.exec(id)?.[1];
  if (quarter) return `第${quarter}四半期`;
  const month = /-(\d\d)$/.exec(id)?.[1];
  return month ? `${Number(month)}月` : `${id}年度`;
}

/** By itself: "2026年4月", "2026年度 第1四半期". */
export function spanName(id: string): string {
  const year = `${id.slice(0, 4)}年`;
  if (id.length === 4) return `${year}度`;
  return id.includes("Q") ? `${year}度 ${spanWord(id)}` : `${year}${spanWord(id)}`;
}

/** Over a column: 「10月（改）」 where its numbers were changed after they had been shown. */
export const headWord = (id: string, revised: string | undefined): string =>
  revised === undefined ? spanWord(id) : `${spanWord(id)}（改）`;

export const revisedOn = "改めた日";

/** Of what was changed after it had been shown; undefined: nothing was. */
export function revisedWords({ spans, families }: Pick<Figures, "spans" | "families">): string | undefined {
  const all = families.flatMap(({ says, revised }) =>
    revised.flatMap((day, at) => {
      const [year, month, date] = day?.split("-").map(Number) ?? [];
      return day === undefined
        ? []
        : [`${says}：${spanName(spans[at] ?? "")}（${year}年${month}月${date}日）`];
    }),
  );
  if (all.length === 0) return undefined;
  return `「（改）」の数は、面談の終わりが月を締めたあとに記されたため、示したあとで改めました。かっこの中は改めた日です。${all.join("、")}`;
}

/** Of the moment (RFC 3339, JST) the last month was closed. */
export function closedWord(at: string): string {
  const [year, month, day] = at.slice(0, 10).split("-").map(Number);
  return `${year}年${month}月${day}日までに締めた数`;
}

export const hiddenWord = "非表示";

/** No dash among them: a spreadsheet would take it for the beginning of a formula. */
const unshown = { hidden: hiddenWord, none: "対象外", before: "開始前" } as const;

export const shownWord = (it: Shown): string =>
  typeof it === "number" ? it.toLocaleString("ja-JP") : unshown[it];

export const rateWord = (it: Rate): string =>
  typeof it === "string"
    ? unshown[it]
    : `${it.percent.toFixed(1)}%（${shownWord(it.count)}/${shownWord(it.whole)}）`;

export const whyHidden =
  "10未満の数（0も含みます）は、どなたのことか分かってしまうおそれがあるため示しません。足し算や引き算で分かってしまう数も、あわせて「非表示」にしています。「非表示」は、0という意味ではありません。";
