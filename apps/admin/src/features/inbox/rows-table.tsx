// The list itself: a table where there is room for columns, cards where there is not.
import type { CaseId, Instant } from "@kumacari/domain";
import { Button, join } from "@kumacari/ui";
import { useRef } from "react";
import type { CaseRow } from "../../rpc.ts";
import { useNames } from "../../use-names.ts";
import { columns, columnsAcross } from "./columns.ts";
import { step } from "./place.ts";
import { RowsPart } from "./rows-part.tsx";
import { stepByKey, useKeptFocus } from "./use-kept-focus.ts";
import { overlap, type Span } from "./use-looked.ts";
import { useOpening } from "./use-opening.ts";
import { useEnd } from "./use-shown.ts";
import { words } from "./words.ts";

type Props = {
  readonly rows: readonly CaseRow[];
  /** How many the view has besides. */
  readonly left: number;
  readonly more: () => void;
  /** When the rows came. */
  readonly at: number;
  readonly now: Instant;
  /** Those whose wait is told to the minute; of the others it is as it was when they were last looked at. */
  readonly live: Span | undefined;
  readonly hasDraft: (id: CaseId) => boolean;
};

export function RowsTable({ rows, left, more, at, now, live, hasDraft }: Props) {
  const open = useOpening();
  const table = useRef<HTMLTableElement>(null);
  const end = useEnd(rows.length, more);
  const names = useNames(
    rows.filter(({ mayOpen }) => mayOpen).map(({ id }) => id),
    at,
  );
  useKeptFocus(table);
  const isLive = (n: number) => live !== undefined && overlap(live, { from: n * step, to: (n + 1) * step });
  return (
    <>
      <table ref={table} onClick={open} onKeyDown={stepByKey} className="block w-full">
        <caption className="sr-only">{words.table}</caption>
        <thead className="sr-only wide:not-sr-only wide:block">
          <tr className={join("grid text-start text-dns-14N-130 text-solid-gray-700", columnsAcross)}>
            {columns.map((name) => (
              <th key={name} scope="col" className={head}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {partsOf(rows).map((part, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place; its rows have keys of their own.
          <RowsPart key={n} rows={part} names={names} now={now} live={isLive(n)} hasDraft={hasDraft} />
        ))}
      </table>
      {left > 0 && (
        <div ref={end} className="flex justify-center p-4">
          <Button tone="text" onClick={more}>
            {words.more(left)}
          </Button>
        </div>
      )}
    </>
  );
}

/** A body of its own for every step, so that what stands is not laid out anew for what comes. */
const partsOf = (rows: readonly CaseRow[]): readonly (readonly CaseRow[])[] =>
  Array.from({ length: Math.ceil(rows.length / step) }, (_, n) => rows.slice(n * step, (n + 1) * step));

const head =
  "border-b border-solid-gray-300 px-3 py-2.5 text-start font-400 whitespace-nowrap first:ps-5 last:pe-5";
