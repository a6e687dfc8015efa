// The figures as a document of A4 sheets: a table for each way of counting, with what is not shown named as such.
import type { Instant } from "@kumacari/domain";
import type { Figures, YearView } from "@kumacari/figures/show";
import {
  closedWord,
  headWord,
  rateWord,
  revisedWords,
  shownWord,
  spanName,
  whyHidden,
} from "@kumacari/figures/words";
import type { Content } from "pdfmake/interfaces.js";
import { heading, type Paper, table } from "./paper.ts";

const office = "熊本市 キャリア相談所";
const key = "#0017c1";
const quiet = "#4d4d4d";
const rule = "#b3b3b3";
const ground = "#e8f1fe";

export function figuresPaper(
  { year, closedAt }: Pick<YearView, "year" | "closedAt">,
  { spans, families, rates }: Figures,
  at: Instant,
): Paper {
  const title = `${office} 件数（${year}年度）`;
  const ends = [...new Set([spans[0], spans.at(-1)])].flatMap((id) => (id ? [spanName(id)] : []));
  const tables = [
    ...families.flatMap(({ says, unit, total, tables: all, revised }) =>
      all.map((counted) => ({
        says: `${says}（${counted.says}）　単位：${unit}`,
        rows: [
          ...counted.rows.map((row) => [row.says, ...row.counts.map(shownWord)]),
          ["合計", ...total.map(shownWord)],
        ],
        sum: true,
        heads: spans.map((id, at) => headWord(id, revised[at])),
      })),
    ),
    ...rates.map(({ says, rows }) => ({
      says,
      rows: rows.map((row) => [row.says, ...row.rates.map((it) => inLines(rateWord(it), spans.length))]),
      sum: false,
      heads: spans.map((id) => headWord(id, undefined)),
    })),
  ];
  const changed = revisedWords({ spans, families });
  return {
    title,
    author: office,
    at,
    // Twelve months stand beside each other only on the long side.
    landscape: spans.length > 4,
    margins: [36, 36, 36, 44],
    look: { fontSize: 9 },
    content: [
      heading(1, { text: title, fontSize: 18, bold: true, color: key }),
      { text: ends.join("から"), fontSize: 12, margin: [0, 2, 0, 6] },
      { text: whyHidden, color: quiet },
      ...(changed
        ? [{ text: changed, color: quiet, margin: [0, 4, 0, 0] as [number, number, number, number] }]
        : []),
      ...tables.map((it) => part(spans, it)),
    ],
    footer: (page, pages) => ({
      columns: [
        { text: `${title}　${closedWord(closedAt)}` },
        { text: `${page} / ${pages}ページ`, alignment: "right", width: 80 },
      ],
      fontSize: 8,
      color: quiet,
      margin: [36, 14, 36, 0],
    }),
  };
}

/** A share is wider than its column: what it is made of stands below it. */
function inLines(share: string, columns: number): string {
  const two = share.replace("（", "\n（");
  return columns > 4 ? two.replace("/", "/\n") : two;
}

type Table = {
  readonly says: string;
  readonly rows: readonly string[][];
  readonly sum: boolean;
  readonly heads: readonly string[];
};

/** Rows that fit on a sheet on its long side. */
const mostTogether = 24;

/** On one sheet where it fits; its name and its header go along to the next, and none is left behind without a row. */
const part = (spans: readonly string[], { says, rows, sum, heads }: Table): Content =>
  table("headed", {
    margin: [0, 14, 0, 0],
    unbreakable: rows.length <= mostTogether,
    table: {
      headerRows: 2,
      keepWithHeaderRows: 2,
      dontBreakRows: true,
      // Of few columns, a number stands near the name of its row.
      widths: spans.length > 4 ? [150, ...spans.map(() => "*")] : [180, ...spans.map(() => 76)],
      body: [
        [
          { text: says, fontSize: 11, bold: true, color: key, colSpan: spans.length + 1, border: noBorder },
          ...spans.map(() => ""),
        ],
        [
          { text: "区分", bold: true },
          ...heads.map((text) => ({ text, alignment: "right" as const, bold: true })),
        ],
        ...rows.map((row, n) =>
          row.map((text, column) => ({
            text,
            // Of the shares, a month is as narrow as its numbers.
            ...(column > 0 ? { alignment: "right" as const, fontSize: spans.length > 4 ? 8 : 9 } : {}),
            bold: sum && n === rows.length - 1,
          })),
        ),
      ],
    },
    layout: {
      fillColor: (row) => (row === 1 ? ground : null),
      hLineColor: () => rule,
      hLineWidth: (row) => (row < 1 ? 0 : 0.5),
      vLineWidth: () => 0,
      paddingLeft: () => 3,
      paddingRight: () => 3,
    },
  });

const noBorder = [false, false, false, false] as [boolean, boolean, boolean, boolean];
