// What it writes to take a time for somebody: the booking, both agendas, and a hold on what the choice rested on. Pure.
import {
  addDays,
  type Booking,
  type Case,
  type Day,
  type Person,
  type SittingWay,
  weekdayOf,
} from "@kumacari/domain";
import type { Chance, Change } from "../ports.ts";
import { agendaChanges } from "./agenda-edits.ts";
import type { Chosen } from "./choose.ts";
import { agendaOf, type DayBook } from "./day-book.ts";
import { nextDue } from "./next-due.ts";
import type { OfficeLately } from "./ports.ts";

export type Taker = { readonly person: Person; readonly it: Case; readonly by: Booking["madeBy"] };

export function bookingOf(
  chance: Chance,
  book: DayBook,
  { slot, staff, table }: Chosen,
  { person, it, by, way }: Taker & { readonly way: SittingWay },
): Booking {
  const spot = book.office.tables.find(({ id }) => id === table);
  const due = nextDue(slot.from, book.now);
  return {
    id: chance.id("booking"),
    owner: person.id,
    caseId: it.id,
    way,
    staff,
    table,
    ...(spot?.spot.kind === "hub" ? { hub: spot.spot.hub } : {}),
    from: slot.from,
    to: slot.to,
    ticket: `${spot?.mark ?? ""}-${agendaOf(book, table).tickets + 1}`,
    stage: "booked",
    madeBy: by,
    madeAt: book.now,
    ...(due ? { due } : {}),
    version: 1,
  };
}

/** `books`: every day that is written, as it was read. `drop`: the sitting it takes the place of. */
export function takes(books: readonly DayBook[], placed: Booking, drop?: Booking): readonly Change[] {
  const [{ office, rules } = {}] = books;
  return [
    { op: "create", kind: "booking", value: placed },
    ...agendaChanges(
      (day, of) => {
        const book = books.find((it) => it.day === day);
        if (!book) throw new Error("an agenda was not read");
        return agendaOf(book, of);
      },
      [...(drop ? [{ drop }] : []), { put: placed }],
      { buffer: rules?.buffer ?? 0 },
    ),
    ...(office ? restsOn(office, placed) : []),
  ];
}

/** Whoever leaves, or takes away a shift or a table, changes its record: then a booking that rests on it is not written. */
export function restsOn(
  { rosters, staff, tables }: OfficeLately,
  at: Pick<Booking, "staff" | "table">,
): readonly Change[] {
  const sitter = staff.find(({ id }) => id === at.staff);
  const roster = rosters.find(({ staff }) => staff === at.staff);
  const table = tables.find(({ id }) => id === at.table);
  return [
    ...(sitter
      ? [{ op: "hold", kind: "staff", key: { id: sitter.id }, version: sitter.version } as const]
      : []),
    ...(roster
      ? [{ op: "hold", kind: "roster", key: { staff: roster.staff }, version: roster.version } as const]
      : []),
    ...(table ? [{ op: "hold", kind: "table", key: { id: table.id }, version: table.version } as const] : []),
  ];
}

/** Monday to Sunday: the days over which load is fair. */
export function weekOf(day: Day): readonly Day[] {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7));
  return [0, 1, 2, 3, 4, 5, 6].map((n) => addDays(monday, n));
}
