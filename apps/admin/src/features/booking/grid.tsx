// Columns of time side by side: a table, so that it reads the same by eye and by ear.
import { minuteWords } from "@kumacari/domain";
import { join } from "@kumacari/ui";
import type { ReactNode } from "react";
import type { CalendarRow, Sitting } from "../../rpc.ts";
import { hoursOf, quarter, type Run, runsOf } from "./runs.ts";
import { words } from "./words.ts";

export type Column = {
  readonly key: string;
  readonly head: ReactNode;
  readonly row: CalendarRow;
  /** Why nobody sits then. */
  readonly closed?: string | undefined;
};

type Props = {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly sitting: (it: Sitting) => ReactNode;
};

export function Grid({ label, columns, sitting }: Props) {
  const hours = hoursOf(columns.map(({ row }) => row));
  const cut = columns.map((column) => ({ ...column, runs: runsOf(column.row, hours) }));
  // So many that they would be too narrow side by side: they keep their width and the table scrolls.
  const many = columns.length > 7;
  const steps = Array.from({ length: (hours.to - hours.from) / quarter }, (_, n) => hours.from + n * quarter);
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by the keyboard.
      tabIndex={0}
      className="overflow-x-auto rounded-12 border border-solid-gray-300 bg-white"
    >
      <table
        className={join("w-full min-w-4xl table-fixed border-separate border-spacing-0", many && "min-w-max")}
      >
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr>
            <th
              scope="col"
              className="sticky start-0 z-10 w-16 border-b border-solid-gray-300 bg-white text-dns-14N-130"
            >
              <span className="sr-only">{words.time}</span>
            </th>
            {cut.map(({ key, head, closed }) => (
              <th
                key={key}
                scope="col"
                className={join(
                  many && "w-36",
                  "h-12 border-b border-s border-solid-gray-300 px-2 py-1 text-start align-bottom text-dns-14B-130",
                )}
              >
                {head}
                {closed && <span className="block text-dns-14N-130 text-error-2">{closed}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {steps.map((at) => (
            <tr key={at} className="h-5">
              {at % 60 === 0 && (
                <th
                  scope="rowgroup"
                  rowSpan={4}
                  className="sticky start-0 z-10 border-b border-solid-gray-200 bg-white px-2 text-end align-top text-dns-14N-130 text-solid-gray-700 tabular-nums"
                >
                  {minuteWords(at)}
                </th>
              )}
              {cut.map(({ key, runs }) => {
                const run = runs.find(({ from }) => from === at);
                return run && <Cell key={key} run={run} sitting={sitting} />;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ run, sitting }: { readonly run: Run; readonly sitting: Props["sitting"] }) {
  const span = Math.ceil((run.to - run.from) / quarter);
  return (
    <td
      rowSpan={span}
      className={join("relative border-b border-s border-solid-gray-300 p-0", looks[run.kind])}
    >
      {run.kind === "sitting" ? (
        <div className="absolute inset-0 p-0.5">{sitting(run.sitting)}</div>
      ) : (
        <span className={join("absolute inset-x-1 top-0.5 truncate text-dns-14N-120", muted[run.kind])}>
          {says(run)}
        </span>
      )}
    </td>
  );
}

function says(run: Exclude<Run, { kind: "sitting" }>): string {
  switch (run.kind) {
    case "off":
      return words.off;
    case "break":
      return words.rest;
    case "away":
      return words.away(run.why);
    case "open":
      return run.place;
    default:
      return run satisfies never;
  }
}

const looks = {
  off: "bg-solid-gray-100",
  break: "bg-solid-gray-100",
  away: "bg-yellow-50",
  open: "bg-white",
  sitting: "bg-white",
} as const satisfies Record<Run["kind"], string>;

const muted = {
  off: "sr-only",
  break: "text-solid-gray-700",
  away: "text-solid-gray-800",
  open: "text-solid-gray-700",
} as const;
