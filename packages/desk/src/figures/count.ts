// Counts an act in the transaction that does it: what is not written is not counted, and what is written is counted once.
import { jstDay } from "@kumacari/domain";
import type { Cell } from "@kumacari/figures";
import type { Chance, Change, Clock } from "../ports.ts";

type Counting = { readonly clock: Clock; readonly chance: Pick<Chance, "id"> };

/** One row for each list of cells: what must not be seen together is given apart. */
export const counted = (needs: Counting, ...rows: readonly (readonly Cell[])[]): readonly Change[] =>
  written(needs, rows, {});

/** Rows that take away what `counted` added the same day: which row it was, nobody could find, for rows name nothing. */
export const takenBack = (needs: Counting, ...rows: readonly (readonly Cell[])[]): readonly Change[] =>
  written(needs, rows, { undoes: true });

const written = (
  { clock, chance }: Counting,
  rows: readonly (readonly Cell[])[],
  more: { readonly undoes?: true },
): readonly Change[] =>
  rows
    .filter((cells) => cells.length > 0)
    .map((cells) => ({
      op: "create",
      kind: "fact",
      value: { id: chance.id("fact"), day: jstDay(clock.now()), cells, ...more, version: 1 },
    }));
