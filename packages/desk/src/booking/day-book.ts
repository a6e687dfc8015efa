// One day as booking sees it: the office, everybody's agenda, and what is still free in it.
import {
  type Agenda,
  type BookingRules,
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

export async function readDayBooks(
  ledger: Pick<Ledger, "officeLately" | "agendasOf">,
  dates: readonly Day[],
  now: Instant,
): Promise<readonly DayBook[]> {
  const [office, ...agendas] = await Promise.all([
    ledger.officeLately(),
    ...dates.map((day) => ledger.agendasOf(day)),
  ]);
  const rules = office.rules ?? firstRules;
  return dates.map((day, n) => ({
    day,
    now,
    rules,
    office,
    agendas: new Map((agendas[n] ?? []).map((it) => [it.of, it])),
  }));
}

/** Whether somebody is there to sit with people at all. */
export const isCounsellor = ({ staff }: OfficeLately, id: StaffId): boolean =>
  staff.some((it) => it.id === id && it.role === "counsellor" && it.state === "active");

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
