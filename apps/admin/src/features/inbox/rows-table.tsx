// The list itself: a table where there is room for columns, cards where there is not.
import type { CaseId, Instant } from "@kumacari/domain";
import { Button, join } from "@kumacari/ui";
import { useRef } from "react";
import type { CaseRow } from "../../rpc.ts";
import { useNames } from "../../use-names.ts";
import { waitWeight, waitWords } from "../../wait-words.ts";
import type { Show } from "./filters.ts";
import { Row } from "./row.tsx";
import { stepByKey, useKeptFocus } from "./use-kept-focus.ts";
import { useShown } from "./use-shown.ts";
import { words } from "./words.ts";

type Props = {
  readonly rows: readonly CaseRow[];
  readonly show: Show;
  /** When the rows came. */
  readonly at: number;
  readonly now: Instant;
  readonly hasDraft: (id: CaseId) => boolean;
};

export function RowsTable({ rows, show, at, now, hasDraft }: Props) {
  const { count, more, end } = useShown(show, rows.length);
  const body = useRef<HTMLTableSectionElement>(null);
  const shown = rows.slice(0, count);
  const names = useNames(
    shown.filter(({ mayOpen }) => mayOpen).map(({ id }) => id),
    at,
  );
  useKeptFocus(body);
  return (
    <>
      <table className="block w-full wide:table wide:table-fixed">
        <caption className="sr-only">{words.table}</caption>
        <thead className="sr-only wide:not-sr-only wide:table-header-group">
          <tr className="text-start text-dns-14N-130 text-solid-gray-700">
            {columns.map(({ name, width }) => (
              <th key={name} scope="col" className={join(head, width)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={stepByKey} className="block wide:table-row-group">
          {shown.map((row) => (
            <Row
              key={row.id}
              row={row}
              name={names.get(row.id)}
              wait={waitWords(now - row.waitingSince)}
              weight={waitWeight(now - row.waitingSince)}
              draft={hasDraft(row.id)}
            />
          ))}
        </tbody>
      </table>
      {rows.length > count && (
        <div ref={end} className="flex justify-center p-4">
          <Button tone="text" onClick={more}>
            {words.more(rows.length - count)}
          </Button>
        </div>
      )}
    </>
  );
}

const head =
  "border-b border-solid-gray-300 px-3 py-2.5 text-start font-400 whitespace-nowrap first:ps-5 last:pe-5";

// Fixed, so that no column moves when names arrive or another view is chosen; the name takes what is left.
const columns = [
  { name: words.columns.number, width: "wide:w-28" },
  { name: words.columns.name },
  { name: words.columns.waiting, width: "wide:w-34" },
  { name: words.columns.since, width: "wide:w-30" },
  { name: words.columns.answer, width: "wide:w-36" },
  { name: words.columns.assignee, width: "wide:w-32" },
  { name: words.columns.unread, width: "wide:w-20" },
  { name: words.columns.opened, width: "wide:w-36" },
];
