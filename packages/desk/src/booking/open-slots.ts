// The times of one day at which a counsellor and a table (or a line) are free at once. Pure.
import {
  addDays,
  covers,
  type Day,
  type Instant,
  jstDay,
  minutes,
  plus,
  type Shift,
  type SittingWay,
  type Span,
  type StaffId,
  shiftsOn,
  sits,
  spanOf,
  type Table,
  type TableId,
  type Window,
  weekdayOf,
} from "@kumacari/domain";
import { whyClosed } from "./closed-days.ts";
import { type DayBook, isClear, isCounsellor } from "./day-book.ts";
import type { OfficeLately } from "./ports.ts";

export type Wanted = {
  readonly way: SittingWay;
  /** Absent: any hub, anybody. */
  readonly hub?: string | undefined;
  readonly staff?: StaffId | undefined;
};

/** A time with everybody and every table that is free at it; neither list is empty. */
export type Slot = Span & { readonly staff: readonly StaffId[]; readonly tables: readonly TableId[] };

export function openSlots(book: DayBook, wanted: Wanted): readonly Slot[] {
  return hubsFor(book, wanted).flatMap(({ at, tables, lent }) => slotsAt(book, wanted, at, tables, lent));
}

/** Whether this very time is free, and with whom. */
export const slotAt = (book: DayBook, wanted: Wanted, from: Instant): readonly Slot[] =>
  openSlots(book, wanted).filter((it) => it.from === from);

/** Whose agendas decide about these times on one day. */
export function pagesFor(office: OfficeLately, day: Day, wanted: Wanted): readonly (StaffId | TableId)[] {
  return hubsFor({ office, day }, wanted).flatMap(({ at, tables }) => [
    ...tables.map(({ id }) => id),
    ...office.rosters
      .filter((it) => wanted.staff === undefined || it.staff === wanted.staff)
      .filter((it) => shiftsOn(it, day).some((shift) => shift.at === at))
      .map(({ staff }) => staff),
  ]);
}

type Ground = {
  readonly at: Shift["at"];
  readonly tables: readonly Table[];
  /** When its tables are lent; undefined: always. */
  readonly lent: readonly Window[] | undefined;
};

function hubsFor({ office, day }: Pick<DayBook, "office" | "day">, { way, hub }: Wanted): readonly Ground[] {
  const open = office.tables.filter(({ state, spot }) => state === "open" && spot.kind === way);
  if (way !== "hub") return [{ at: "office", tables: open, lent: undefined }];
  return office.hubs
    .filter((it) => it.state === "open" && (hub === undefined || it.id === hub))
    .map((it) => ({
      at: it.id,
      tables: open.filter(({ spot }) => spot.kind === "hub" && spot.hub === it.id),
      lent: it.week[weekdayOf(day)],
    }));
}

function slotsAt(
  book: DayBook,
  wanted: Wanted,
  at: Shift["at"],
  tables: readonly Table[],
  lent: readonly Window[] | undefined,
): readonly Slot[] {
  if (tables.length === 0 || !isBookable(book)) return [];
  const { rules, day } = book;
  const found: Slot[] = [];
  for (const window of begins(book, at, rules.length[wanted.way])) {
    if (lent && !lent.some((it) => covers(it, window))) continue;
    const span = spanOf(day, window);
    if (span.from < plus(book.now, minutes(rules.notice))) continue;
    const clear = plus(span.to, minutes(rules.buffer));
    const staff = book.office.rosters
      .filter((it) => wanted.staff === undefined || it.staff === wanted.staff)
      .filter((it) => isCounsellor(book.office, it.staff))
      .filter((it) => sits(it, day, at, window) && isClear(book, it.staff, span, clear))
      .map((it) => it.staff);
    if (staff.length === 0) continue;
    const free = tables.filter(({ id }) => isClear(book, id, span, clear)).map(({ id }) => id);
    if (free.length > 0) found.push({ ...span, staff, tables: free });
  }
  return found;
}

function isBookable({ rules, day, now }: DayBook): boolean {
  const today = jstDay(now);
  return day >= today && day <= addDays(today, rules.horizon) && whyClosed(rules, day) === undefined;
}

/** Every beginning on the grid of the day at which somebody sits there. */
function begins({ office, day, rules }: DayBook, at: Shift["at"], length: number): readonly Window[] {
  const found = new Set<number>();
  for (const shift of office.rosters.flatMap((it) => shiftsOn(it, day)).filter((it) => it.at === at)) {
    const first = Math.ceil(shift.from / rules.step) * rules.step;
    for (let from = first; from + length <= shift.to; from += rules.step) found.add(from);
  }
  return [...found].toSorted((a, b) => a - b).map((from) => ({ from, to: from + length }));
}
