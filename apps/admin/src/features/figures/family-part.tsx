// One family: all of it over time, then each way of counting it as a chart and as a table.
import type { FamilyTables, FigureTable, Shown } from "@kumacari/figures/show";
import { shownWord, spanWord } from "@kumacari/figures/words";
import { Bars } from "./bars.tsx";
import { Columns } from "./columns.tsx";
import { FiguresTable } from "./figures-table.tsx";
import { Legend } from "./hatch.tsx";
import { words } from "./words.ts";

type Props = { readonly family: FamilyTables; readonly spans: readonly string[] };

export function FamilyPart({ family, spans }: Props) {
  const { name, says, unit, total, tables, revised } = family;
  return (
    <section
      id={`figures-${name}`}
      aria-labelledby={`figures-${name}-says`}
      className="flex scroll-mt-4 flex-col gap-5 rounded-12 border border-solid-gray-200 bg-white px-4 py-5 sm:px-6 print:border-0 print:p-0"
    >
      <h2
        id={`figures-${name}-says`}
        className="text-std-20B-150 text-solid-gray-900 print:break-after-avoid"
      >
        {says}
        <span className="ms-2 text-dns-16N-130 text-solid-gray-700">（{unit}）</span>
      </h2>
      {spans.length > 1 && total.some(isShown) && (
        <figure
          aria-label={words.chartOf(words.totalOf(says))}
          className="flex flex-col gap-3 print:break-inside-avoid"
        >
          <div aria-hidden="true">
            <Columns spans={spans} counts={total} most={mostOf([total])} tall named />
          </div>
          <Legend />
        </figure>
      )}
      {tables.map((table) => (
        <div key={table.name} className="flex flex-col gap-3 print:break-inside-avoid">
          <h3 className="text-std-17B-170">{words.sheetOf(table.says)}</h3>
          {table.rows.some(({ counts }) => counts.some(isShown)) && (
            <figure
              aria-label={words.chartOf(words.tableOf(says, table.says))}
              className="flex flex-col gap-2"
            >
              <div aria-hidden="true">
                {spans.length > 1 ? (
                  <Multiples table={table} spans={spans} unit={unit} />
                ) : (
                  <Bars rows={table.rows} most={mostOf(table.rows.map((it) => it.counts))} unit={unit} />
                )}
              </div>
              {spans.length === 1 && <Legend />}
            </figure>
          )}
          <FiguresTable
            caption={words.tableOf(says, table.says)}
            spans={spans}
            revised={revised}
            rows={table.rows.map((row) => ({ says: row.says, cells: row.counts.map(shownWord) }))}
            total={total.map(shownWord)}
          />
        </div>
      ))}
    </section>
  );
}

type MultiplesProps = {
  readonly table: FigureTable;
  readonly spans: readonly string[];
  readonly unit: string;
};

/** A small chart for each group, all on one scale; of a group of which nothing is shown, the name alone. */
function Multiples({ table: { rows }, spans, unit }: MultiplesProps) {
  const most = mostOf(rows.map((it) => it.counts));
  const drawn = rows.filter(({ counts }) => counts.some(isShown));
  const hidden = rows.filter((it) => !drawn.includes(it)).map(({ says }) => says);
  return (
    <div className="flex flex-col gap-3">
      <ul className="grid gap-x-6 gap-y-5 sm:grid-cols-2 wide:grid-cols-4 print:grid-cols-3">
        {drawn.map(({ says, counts }) => (
          <li key={says} className="flex flex-col justify-end gap-2 break-inside-avoid">
            <p className="flex flex-wrap items-baseline justify-between gap-x-2 text-dns-16N-130">
              <span className="font-700">{says}</span>
              <span className="text-dns-14N-130 text-solid-gray-700 tabular-nums">
                {highest(spans, counts, unit)}
              </span>
            </p>
            <Columns spans={spans} counts={counts} most={most} named={spans.length <= 4} />
          </li>
        ))}
      </ul>
      <div className="flex flex-col gap-1 text-dns-14N-130 text-solid-gray-700">
        {drawn.length > 1 && <p>{words.scale}</p>}
        {hidden.length > 0 && <p>{words.allHidden(hidden)}</p>}
      </div>
    </div>
  );
}

function highest(spans: readonly string[], counts: readonly Shown[], unit: string): string {
  const top = mostOf([counts]);
  return words.most(`${shownWord(top)}${unit}`, spanWord(spans[counts.indexOf(top)] ?? ""));
}

const isShown = (it: Shown): it is number => typeof it === "number";
const mostOf = (all: readonly (readonly Shown[])[]): number => Math.max(1, ...all.flat().filter(isShown));
