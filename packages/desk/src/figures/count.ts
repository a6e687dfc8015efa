// Counts an act in the transaction that does it: what is not written is not counted, and what is written is counted once.
import { jstDay } from "@kumacari/domain";
import type { Cell } from "@kumacari/figures";
import type { Chance, Change, Clock } from "../ports.ts";

/** One row for each list of cells: what must not be seen together is given apart. */
export const counted = (
  { clock, chance }: { readonly clock: Clock; readonly chance: Pick<Chance, "id"> },
  ...rows: readonly (readonly Cell[])[]
): readonly Change[] =>
  rows
    .filter((cells) => cells.length > 0)
    .map((cells) => ({
      op: "create",
      kind: "fact",
      value: { id: chance.id("fact"), day: jstDay(clock.now()), cells, version: 1 },
    }));
