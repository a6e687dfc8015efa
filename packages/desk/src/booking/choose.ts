// 「だれでもよい」: the counsellor one has, or had before, else whoever has least that week; the first free table. Pure.
import type { StaffId, TableId } from "@kumacari/domain";
import { type DayBook, loadOf } from "./day-book.ts";
import type { Slot } from "./open-slots.ts";

export type Chosen = { readonly slot: Slot; readonly staff: StaffId; readonly table: TableId };

/** Undefined where no slot is open. Of equals the first by id: the same question gets the same answer. */
export function choose(
  book: DayBook,
  week: readonly DayBook[],
  slots: readonly Slot[],
  known: StaffId | undefined,
): Chosen | undefined {
  const all = slots.flatMap((slot) => slot.staff.map((staff) => ({ slot, staff })));
  const theirs = all.find(({ staff }) => staff === known);
  const load = (of: StaffId) => week.reduce((sum, one) => sum + loadOf(one, of), 0);
  const least = all
    .map((one) => ({ ...one, load: load(one.staff) }))
    .toSorted((a, b) => a.load - b.load || (a.staff < b.staff ? -1 : 1))[0];
  const best = theirs ?? least;
  const table = best && byMark(book, best.slot.tables);
  return best && table ? { slot: best.slot, staff: best.staff, table } : undefined;
}

function byMark({ office }: DayBook, ids: readonly TableId[]): TableId | undefined {
  const mark = (id: TableId) => office.tables.find((it) => it.id === id)?.mark ?? "";
  return ids.toSorted((a, b) => (mark(a) < mark(b) ? -1 : 1))[0];
}
