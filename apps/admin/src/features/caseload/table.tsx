// The same in numbers, and the way to the cases of each.
import { Badge, Button, join } from "@kumacari/ui";
import { Link } from "@tanstack/react-router";
import type { CaseloadRow } from "../../rpc.ts";
import { openWords } from "../../wait-words.ts";
import { words } from "./words.ts";

type Props = {
  readonly rows: readonly CaseloadRow[];
  readonly onChoose: (row: CaseloadRow) => void;
};

const { columns } = words;

export function Table({ rows, onChoose }: Props) {
  return (
    <div className="flex flex-col gap-2">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section aria-label={words.table} tabIndex={0} className={frame}>
        <table className="w-full text-dns-16N-130">
          <caption className="sr-only">{words.table}</caption>
          <thead>
            <tr className="text-dns-14N-130 text-solid-gray-700">
              {Object.values(columns).map((name) => (
                <th key={name} scope="col" className={join(cell, "text-start font-400 whitespace-nowrap")}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.length === 0 && (
              <tr className="border-t border-solid-gray-200">
                <td colSpan={Object.keys(columns).length} className={join(cell, "text-solid-gray-700")}>
                  {words.noneWatched}
                </td>
              </tr>
            )}
            {rows.map((row) => (
              <Line key={row.counsellor?.id ?? "nobody"} row={row} onChoose={onChoose} />
            ))}
          </tbody>
        </table>
      </section>
      <p className="text-dns-14N-130 text-solid-gray-700">{words.note}</p>
    </div>
  );
}

function Line({ row, onChoose }: { readonly row: CaseloadRow } & Pick<Props, "onChoose">) {
  const name = row.counsellor?.name ?? words.nobody;
  return (
    <tr className="border-t border-solid-gray-200">
      <th scope="row" className={join(cell, "text-start font-700 whitespace-nowrap")}>
        <span className="flex items-center gap-2">
          {row.counsellor && !row.left ? (
            <Link
              to="/hours"
              search={{ staff: row.counsellor.id }}
              aria-label={words.hours(name)}
              className="inline-flex min-h-11 items-center underline underline-offset-4"
            >
              <bdi>{name}</bdi>
            </Link>
          ) : (
            <bdi>{name}</bdi>
          )}
          {row.left && <Badge tone="warn">{words.left}</Badge>}
          {!row.left && row.away && <Badge tone="warn">{words.away(row.away)}</Badge>}
        </span>
      </th>
      <td className={number}>{words.cases(row.open)}</td>
      <td className={number}>{words.cases(row.onUs)}</td>
      <Late n={row.watched} />
      <td className={number}>{row.oldest === undefined ? words.none : openWords(row.oldest)}</td>
      <Late n={row.lateFirst} />
      <Late n={row.lateReviews} />
      <td className={number}>{words.cases(row.sittings)}</td>
      <td className={cell}>
        {row.open > 0 && (
          <Button
            size="s"
            tone="outline"
            className="whitespace-nowrap"
            aria-label={words.choose(name)}
            onClick={() => onChoose(row)}
          >
            {words.chooseShort}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** A sign beside the number: not by colour alone. */
const Late = ({ n }: { readonly n: number }) => (
  <td className={join(number, n > 0 && "font-700 text-red-1000")}>
    {n > 0 && <span aria-hidden="true">▲ </span>}
    {words.cases(n)}
  </td>
);

const frame = "overflow-x-auto rounded-12 border border-solid-gray-200 bg-white";
const cell = "px-4 py-2.5";
const number = join(cell, "whitespace-nowrap tabular-nums");
