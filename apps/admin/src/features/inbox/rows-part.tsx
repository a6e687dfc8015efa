// Some rows of the list, drawn anew only when one of them has changed.
import type { CaseId, Instant } from "@kumacari/domain";
import { memo } from "react";
import type { Name } from "../../known-names.ts";
import type { CaseRow } from "../../rpc.ts";
import { waitWeight, waitWords } from "../../wait-words.ts";
import { Row } from "./row.tsx";

type Props = {
  readonly rows: readonly CaseRow[];
  readonly names: ReadonlyMap<CaseId, Name>;
  readonly now: Instant;
  /** Drawn anew for the time that passes. */
  readonly live: boolean;
  readonly hasDraft: (id: CaseId) => boolean;
};

export const RowsPart = memo(function RowsPart({ rows, names, now, hasDraft }: Props) {
  return (
    <tbody className="block">
      {rows.map((row) => (
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
  );
}, isSame);

function isSame(before: Props, after: Props): boolean {
  return (
    (!after.live || before.now === after.now) &&
    before.hasDraft === after.hasDraft &&
    before.rows.length === after.rows.length &&
    after.rows.every(
      (row, n) => row === before.rows[n] && before.names.get(row.id) === after.names.get(row.id),
    )
  );
}
