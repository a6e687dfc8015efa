// 「組み直しが必要」: a sitting to come that people, hours, tables or rules, as they are now, no longer carry. Never stored. Pure.
import {
  type Booking,
  type Case,
  covers,
  holds,
  type Instant,
  isParted,
  jstDay,
  minuteOf,
  type Roster,
  sits,
  type Taken,
  weekdayOf,
} from "@kumacari/domain";
import { whyClosed } from "./closed-days.ts";
import { type DayBook, isCounsellor } from "./day-book.ts";

export const misfits = {
  "staff-gone": "担当の相談員が、いまは面談を受け持っていません。",
  "day-closed": "お休みの日になりました。",
  "hub-closed": "拠点を閉じました。",
  "table-closed": "席（回線）を閉じました。",
  "hub-hours": "拠点が席を貸す時間の外になりました。",
  "not-sitting": "相談員の勤務の外か、休憩・休みに重なっています。",
  "new-counsellor": "担当が変わりました。この面談は、前の担当のままです。",
} as const;
export type Misfit = keyof typeof misfits;

export function misfitOf(book: DayBook, it: Taken): Misfit | undefined {
  if (!isToCome(it, book.now)) return undefined;
  const { office, rules } = book;
  if (!isCounsellor(office, it.staff)) return "staff-gone";
  if (whyClosed(rules, book.day) !== undefined) return "day-closed";
  const table = office.tables.find(({ id }) => id === it.table);
  const at = table?.spot.kind === "hub" ? table.spot.hub : "office";
  const hub = office.hubs.find(({ id }) => id === at);
  if (at !== "office" && hub?.state !== "open") return "hub-closed";
  if (table?.state !== "open") return "table-closed";
  const window = windowOf(it);
  if (hub && !(hub.week[weekdayOf(book.day)] ?? []).some((lent) => covers(lent, window))) return "hub-hours";
  const roster: Roster | undefined = office.rosters.find(({ staff }) => staff === it.staff);
  return roster && sits(roster, book.day, at, window) ? undefined : "not-sitting";
}

/** Agreed with whoever had the case before it changed hands, and not begun: the one reason that lies with the case. */
export const isLeft = (
  of: Pick<Case, "parted" | "assignee">,
  it: Pick<Booking, "id" | "staff" | "stage" | "to">,
  now: Instant,
): boolean => it.stage === "booked" && it.to > now && isParted(of, it);

/** Agreed, not begun, and not over by the clock. */
const isToCome = (it: Taken, now: Instant): boolean =>
  holds(it, now) && (it.stage === "booked" || it.stage === "offered") && it.to > now;

const windowOf = ({ from, to }: Taken) => {
  const begin = minuteOf(from);
  return { from: begin, to: begin + (to - from) / 60_000 };
};

export type Unfit = { readonly book: DayBook; readonly it: Taken; readonly why: Misfit };

/** Every sitting to come of these days that needs to be placed anew, in order. */
export const unfitIn = (books: readonly DayBook[]): readonly Unfit[] =>
  books.flatMap((book) =>
    sittingsOf(book).flatMap((it) => {
      const why = misfitOf(book, it);
      return why ? [{ book, it, why }] : [];
    }),
  );

/** Each sitting once: as its counsellor's agenda has it. */
export const sittingsOf = ({ agendas, day }: DayBook): readonly Taken[] =>
  [...agendas.values()]
    .flatMap(({ of, taken }) => taken.filter((it) => it.staff === of && jstDay(it.from) === day))
    .toSorted((a, b) => a.from - b.from);

/** What a change of the office would leave without ground, and what stood without it before is not counted again. */
export const newlyUnfit = (books: readonly DayBook[], change: (book: DayBook) => DayBook): readonly Unfit[] =>
  unfitIn(books.map(change)).filter(({ book, it }) => {
    const before = books.find(({ day }) => day === book.day);
    return !before || misfitOf(before, it) === undefined;
  });
