// The figures as a workbook: a sheet for each family, numbers as numbers; fetched only when somebody wants one.
import type { Figures, Shown } from "@kumacari/figures/show";
import { rateWord, revisedOn, shownWord, spanName } from "@kumacari/figures/words";
// Without the web workers of its other door, which a page that runs its own scripts alone would refuse.
import writeWorkbook, { type Cell, type Row, type Sheet } from "write-excel-file/universal";
import { words } from "./words.ts";

export const workbookOf = (figures: Figures): Promise<Blob> => writeWorkbook(sheetsOf(figures)).toBlob();

export function sheetsOf({ spans, families, rates }: Figures): Sheet<Blob>[] {
  const columns = [{ width: 30 }, ...spans.map(() => ({ width: 14 }))];
  const head = (says: string): Row => [bold(says), ...spans.map((id) => bold(spanName(id), "right"))];
  const sheet = (name: string, data: Row[]): Sheet<Blob> => ({ sheet: name, data, columns });
  return [
    ...families.map(({ says, unit, total, tables, revised }) =>
      sheet(says, [
        [bold(`${says}（${unit}）`)],
        ...tables.flatMap((table): Row[] => [
          [],
          head(words.sheetOf(table.says)),
          ...table.rows.map((row): Row => [text(row.says), ...row.counts.map(count)]),
          [bold(words.total), ...total.map(count)],
        ]),
        ...(revised.some((day) => day !== undefined)
          ? [[], [text(revisedOn), ...revised.map((day) => text(day ?? "", "right"))]]
          : []),
      ]),
    ),
    sheet(
      words.rates,
      rates.flatMap(({ says, rows }): Row[] => [
        head(says),
        ...rows.map(
          (row): Row => [
            text(row.says),
            ...row.rates.map((it) =>
              typeof it === "string" ? text(rateWord(it), "right") : share(it.percent / 100),
            ),
          ],
        ),
        [],
      ]),
    ),
  ];
}

/** Its type is said: what begins with = stays a text. */
const text = (value: string, align?: "right"): Cell => ({ value, type: String, ...(align && { align }) });
const bold = (value: string, align?: "right"): Cell => ({
  value,
  type: String,
  fontWeight: "bold",
  ...(align && { align }),
});
const share = (value: number): Cell => ({ value, type: Number, format: "0.0%" });
const count = (it: Shown): Cell =>
  typeof it === "number" ? { value: it, type: Number, format: "#,##0" } : text(shownWord(it), "right");
