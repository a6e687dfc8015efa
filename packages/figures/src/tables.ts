// The figures as tables: of a year the months, the quarters or the whole, for the page, for files and for paper alike.
import type { By } from "./by.ts";
import type { Family } from "./catalogue.ts";
import { type Rates, ratesOf } from "./rates.ts";
import type { Shown, YearView } from "./shown.ts";
import { rateWord, revisedOn, shownWord, spanName } from "./words.ts";

export type FigureTable = {
  readonly name: string;
  /** What it is counted by. */
  readonly says: string;
  readonly rows: readonly { readonly says: string; readonly counts: readonly Shown[] }[];
};
export type FamilyTables = {
  readonly name: Family;
  readonly says: string;
  readonly unit: string;
  readonly total: readonly Shown[];
  readonly tables: readonly FigureTable[];
  /** The day a span's numbers were changed after they had been shown, span by span. */
  readonly revised: readonly (string | undefined)[];
};
export type Figures = {
  /** `2026-04`, `2026-Q1`, `2026`. */
  readonly spans: readonly string[];
  readonly families: readonly FamilyTables[];
  readonly rates: readonly Rates[];
};

/** No spans: none of them is whole yet. */
export function figuresBy(year: YearView, by: By): Figures {
  const places = year.spans.flatMap(({ kind }, at) => (kind === by ? [at] : []));
  const pick = (counts: readonly Shown[]) => places.map((at) => counts[at] ?? "none");
  return {
    spans: places.map((at) => year.spans[at]?.id ?? ""),
    families: year.families.map(({ name, says, unit, total, sheets, revised = {} }) => ({
      name,
      says,
      unit,
      total: pick(total),
      revised: places.map((at) => revised[year.spans[at]?.id ?? ""]),
      tables: sheets.map((sheet) => ({
        name: sheet.name,
        says: sheet.says,
        rows: sheet.rows.map((row) => ({ says: row.says, counts: pick(row.counts) })),
      })),
    })),
    rates: ratesOf(year, places),
  };
}

/** Until when it tells: `kumacari-figures-2026-04.csv`. */
export const figuresFile = ({ spans }: Pick<Figures, "spans">, ending: "csv" | "xlsx" | "pdf"): string =>
  `kumacari-figures-${spans.at(-1)}.${ending}`;

type Line = readonly (string | number)[];
export type Lines = { readonly header: readonly string[]; readonly rows: readonly Line[] };

const first = ["項目", "分け方", "区分", "単位"];

/** All of it under one header: what a spreadsheet or a program reads. */
export function linesOf({ spans, families, rates }: Figures): Lines {
  return {
    header: [...first, ...spans.map(spanName)],
    rows: [
      ...families.flatMap(({ says, unit, total, tables, revised }) => [
        ...tables.flatMap((table) =>
          table.rows.map((row): Line => [says, table.says, row.says, unit, ...row.counts.map(cellOf)]),
        ),
        [says, "合計", "合計", unit, ...total.map(cellOf)] satisfies Line,
        ...(revised.some((day) => day !== undefined)
          ? [[says, revisedOn, revisedOn, "", ...revised.map((day) => day ?? "")] satisfies Line]
          : []),
      ]),
      ...rates.flatMap((it) =>
        it.rows.map(
          (row): Line => [
            it.says,
            "割合",
            row.says,
            "%",
            ...row.rates.map((rate) =>
              typeof rate === "string" ? rateWord(rate) : Math.round(rate.percent * 10) / 10,
            ),
          ],
        ),
      ),
    ],
  };
}

const cellOf = (it: Shown): string | number => (typeof it === "number" ? it : shownWord(it));
