// Counts an act in the transaction that does it: what is not written is not counted, and what is written is counted once.
import { jstDay } from "@kumacari/domain";
import type { Cell } from "@kumacari/figures";
import type { Chance, Change, Clock, Ledger } from "../ports.ts";

type Counting = { readonly clock: Clock; readonly chance: Pick<Chance, "id"> };
type Rows = readonly (readonly Cell[])[];

/** One row for each list of cells: what must not be seen together is given apart. */
export const counted = (needs: Counting, ...rows: Rows): readonly Change[] =>
  written(needs, { day: jstDay(needs.clock.now()) }, rows);

/**
 * `of` the day it happened, and `said` on that one or a later. `undoes`: it takes away what was said the same day; which row
 * that was, nobody could find, for rows name nothing.
 */
type Said = { readonly of: string; readonly said: string; readonly undoes?: true };

/** A day that is over is marked in the same transaction, so that the next night counts it again, and no night overlooks it. */
export async function countedOn(
  needs: Counting & { readonly ledger: Pick<Ledger, "get"> },
  { of: day, said, undoes }: Said,
  ...rows: Rows
): Promise<readonly Change[]> {
  const late = said > day;
  const changes = written(needs, { day, ...(late ? { said } : {}), ...(undoes ? { undoes } : {}) }, rows);
  if (!late || changes.length === 0) return changes;
  const kept = await needs.ledger.get("daycount", { day });
  const last = kept?.late !== undefined && kept.late > said ? kept.late : said;
  return [
    ...changes,
    kept
      ? { op: "update", kind: "daycount", value: { ...kept, late: last } }
      : { op: "create", kind: "daycount", value: { day, counts: {}, late: last, version: 1 } },
  ];
}

const written = (
  { chance }: Counting,
  how: { readonly day: string; readonly said?: string; readonly undoes?: true },
  rows: Rows,
): readonly Change[] =>
  rows
    .filter((cells) => cells.length > 0)
    .map((cells) => ({
      op: "create",
      kind: "fact",
      value: { id: chance.id("fact"), ...how, cells, version: 1 },
    }));
