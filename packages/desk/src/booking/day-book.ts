// One day as booking sees it: the office, everybody's agenda, and what is still free in it.
import {
  type Agenda,
  type BookingRules,
  counsels,
  type Day,
  firstRules,
  holds,
  type Instant,
  overlaps,
  type Span,
  type StaffId,
  type TableId,
} from "@kumacari/domain";
import type { Ledger } from "../ports.ts";
import type { OfficeLately } from "./ports.ts";

export type DayBook = {
  readonly day: Day;
  readonly now: Instant;
  readonly rules: BookingRules;
  readonly office: OfficeLately;
  readonly agendas: ReadonlyMap<StaffId | TableId, Agenda>;
};

/** `pages`: whose agendas of a day are needed; absent: everybody's. */
export async function readDayBooks(
  ledger: Pick<Ledger, "officeLately" | "agendasOf" | "together">,
  dates: readonly Day[],
  now: Instant,
  pages?: (office: OfficeLately, day: Day) => readonly (StaffId | TableId)[],
): Promise<readonly DayBook[]> {
  const office = await ledger.officeLately();
  const wanted = pages && dates.flatMap((day) => pages(office, day).map((of) => ({ day, of })));
  const found =
    wanted && wanted.length <= fewPages
      ? (await ledger.together({ agenda: wanted })).agenda
      : (await Promise.all(dates.map((day) => ledger.agendasOf(day)))).flat();
  return booksOf(office, dates, now, found);
}

export const booksOf = (
  office: OfficeLately,
  dates: readonly Day[],
  now: Instant,
  agendas: readonly (Agenda | undefined)[],
): readonly DayBook[] =>
  dates.map((day) => ({
    day,
    now,
    rules: office.rules ?? firstRules,
    office,
    agendas: new Map(agendas.flatMap((it) => (it?.day === day ? [[it.of, it] as const] : []))),
  }));

/** As many as the store answers in one call. */
const fewPages = 100;

/** Whether somebody is there to sit with people at all. */
export const isCounsellor = ({ staff }: OfficeLately, id: StaffId): boolean =>
  staff.some((it) => it.id === id && counsels(it) && it.state === "active");

export const counsellorsOf = (office: OfficeLately): readonly StaffId[] =>
  office.staff.map(({ id }) => id).filter((id) => isCounsellor(office, id));

export const agendaOf = ({ agendas, day }: DayBook, of: StaffId | TableId): Agenda =>
  agendas.get(of) ?? { day, of, taken: [], tickets: 0, version: 0 };

/** Whether nothing in the agenda is in the way of a sitting and the quiet minutes after it. */
export function isClear(book: DayBook, of: StaffId | TableId, { from, to }: Span, clear: Instant): boolean {
  return !agendaOf(book, of).taken.some(
    (it) =>
      holds(it, book.now) && overlaps({ from: it.from, to: it.clear }, { from, to: clear > to ? clear : to }),
  );
}

/** Minutes for which somebody is taken that day: whoever has least is asked first. */
export const loadOf = (book: DayBook, of: StaffId): number =>
  agendaOf(book, of)
    .taken.filter((it) => holds(it, book.now) || it.stage === "ended")
    .reduce((sum, { from, to }) => sum + (to - from) / 60_000, 0);
