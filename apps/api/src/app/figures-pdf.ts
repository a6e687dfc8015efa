// The figures as a document of A4 sheets: a table for each way of counting, with what is not shown named as such.
import { asDate, type Instant } from "@kumacari/domain";
import {
  closedWord,
  type Figures,
  rateWord,
  shownWord,
  spanName,
  spanWord,
  whyHidden,
  type YearView,
} from "@kumacari/figures/show";
import type { Content, TDocumentDefinitions } from "pdfmake/interfaces.js";
import { face } from "./make-pdf.ts";

const office = "熊本市 キャリア相談所";
const key = "#0017c1";
const quiet = "#4d4d4d";
const rule = "#b3b3b3";
const ground = "#e8f1fe";

export function figuresPaper(
  { year, closedAt }: Pick<YearView, "year" | "closedAt">,
  { spans, families, rates }: Figures,
  at: Instant,
): TDocumentDefinitions {
  const title = `${office} 件数（${year}年度）`;
  const ends = [...new Set([spans[0], spans.at(-1)])].flatMap((id) => (id ? [spanName(id)] : []));
  const tables = [
    ...families.flatMap(({ says, unit, total, tables: all }) =>
      all.map((table) => ({
        says: `${says}（${table.says}）　単位：${unit}`,
        rows: [
          ...table.rows.map((row) => [row.says, ...row.counts.map(shownWord)]),
          ["合計", ...total.map(shownWord)],
        ],
        sum: true,
      })),
    ),
    ...rates.map(({ says, rows }) => ({
      says,
      rows: rows.map((row) => [row.says, ...row.rates.map(rateWord)]),
      sum: false,
    })),
  ];
  return {
    pageSize: "A4",
    // Twelve months stand beside each other only on the long side.
    pageOrientation: spans.length > 4 ? "landscape" : "portrait",
    pageMargins: [36, 36, 36, 44],
    language: "ja-JP",
    displayTitle: true,
    info: { title, author: office, creationDate: asDate(at) },
    defaultStyle: { font: face, fontSize: 9, color: "#1a1a1a" },
    content: [
      { text: title, fontSize: 18, bold: true, color: key },
      { text: ends.join("から"), fontSize: 12, margin: [0, 2, 0, 6] },
      { text: whyHidden, color: quiet },
      ...tables.map((table) => part(spans, table)),
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

type Table = { readonly says: string; readonly rows: readonly string[][]; readonly sum: boolean };

/** Its name and its header go along to the next sheet; none is left behind without a row. */
const part = (spans: readonly string[], { says, rows, sum }: Table): Content => ({
  margin: [0, 14, 0, 0],
  table: {
    headerRows: 2,
    keepWithHeaderRows: 2,
    dontBreakRows: true,
    widths: [spans.length > 4 ? 150 : 170, ...spans.map(() => "*")],
    body: [
      [
        { text: says, fontSize: 11, bold: true, color: key, colSpan: spans.length + 1, border: noBorder },
        ...spans.map(() => ""),
      ],
      ["", ...spans.map((id) => ({ text: spanWord(id), alignment: "right" as const, bold: true }))],
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
