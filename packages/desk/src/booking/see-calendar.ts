// The office's day, one's own week, and every sitting that needs somebody: to be placed anew, or to be ended; as the console asks for them.
import { addDays, type Day, holds, jstDay, ruleBounds, type Staff, type Taken } from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import { type CalendarDay, calendarDay } from "./calendar.ts";
import { type DayBook, readDayBooks } from "./day-book.ts";
import { isLeft, sittingsOf, unfitIn } from "./misfit.ts";
import { isUnended, needsLink, type SittingView, sittingView } from "./sitting-view.ts";

type Reading = Pick<Needs, "ledger" | "clock">;

export async function seeDay(
  { ledger, clock }: Reading,
  viewer: Staff,
  { day }: { readonly day: Day },
): Promise<CalendarDay> {
  const [book] = await readDayBooks(ledger, [day], clock.now());
  if (!book) throw new Error("the day that was asked for was read");
  return calendarDay(book, viewer, await viewsOf(ledger, viewer, onIt(book, shownOf(book))));
}

/** Seven days from `first`, of the viewer alone. */
export async function seeWeek(
  { ledger, clock }: Reading,
  viewer: Staff,
  { first }: { readonly first: Day },
): Promise<readonly CalendarDay[]> {
  const dates = [0, 1, 2, 3, 4, 5, 6].map((n) => addDays(first, n));
  const books = await readDayBooks(ledger, dates, clock.now());
  const own = books.flatMap((book) =>
    onIt(
      book,
      shownOf(book).filter(({ staff }) => staff === viewer.id),
    ),
  );
  const views = await viewsOf(ledger, viewer, own);
  return books.map((book) => {
    const there = views.filter(({ from }) => jstDay(from) === book.day);
    const day = calendarDay(book, viewer, there);
    return { ...day, rows: day.rows.filter(({ mine }) => mine) };
  });
}

export async function seeUnfit({ ledger, clock }: Reading, viewer: Staff): Promise<readonly SittingView[]> {
  const now = clock.now();
  const back = Array.from({ length: lookedBack }, (_, n) => addDays(jstDay(now), n - lookedBack));
  const [books, past] = await Promise.all([readAhead({ ledger, clock }), readDayBooks(ledger, back, now)]);
  const found = [
    ...unended([...past, ...books]),
    ...unfitIn(books),
    ...(await leftBehind(ledger, books)),
    ...(await withoutLink(ledger, books)),
  ];
  const views = await viewsOf(ledger, viewer, found);
  const each = new Map(views.map((it) => [it.id, it]));
  return [...each.values()].toSorted((a, b) => a.from - b.from);
}

/** Those whose case changed hands: its head names them. */
async function leftBehind(ledger: Reading["ledger"], books: readonly DayBook[]): Promise<readonly Placed[]> {
  const cases = (await ledger.openCasesLately()).filter(({ parted }) => parted);
  const named = new Map(cases.flatMap((of) => (of.parted ?? []).map((id) => [id, of] as const)));
  return books.flatMap((book) =>
    sittingsOf(book)
      .filter((it) => {
        const of = named.get(it.booking);
        return of !== undefined && isLeft(of, { ...it, id: it.booking }, book.now);
      })
      .map((it) => ({ book, it })),
  );
}

/** Days after which a sitting that nobody ended is not asked about any more: nobody would remember. */
const lookedBack = 14;

/** Over by the clock, and nobody has said how they went: they count nowhere. */
const unended = (books: readonly DayBook[]): readonly Placed[] =>
  books.flatMap((book) =>
    sittingsOf(book)
      .filter((it) => isUnended(it, book.now))
      .map((it) => ({ book, it })),
  );

/** Moved online sittings whose way in has to be set again: nobody could come in. */
async function withoutLink(ledger: Reading["ledger"], books: readonly DayBook[]): Promise<readonly Placed[]> {
  const online = books.flatMap((book) =>
    sittingsOf(book)
      .filter((it) => it.stage === "booked" && isOnline(book, it))
      .map((it) => ({ book, it })),
  );
  const { booking } = await ledger.together({ booking: online.map(({ it }) => ({ id: it.booking })) });
  return online.filter(({ book }, n) => booking[n] && needsLink(booking[n], book.now));
}

const isOnline = ({ office }: DayBook, { table }: Taken): boolean =>
  office.tables.find(({ id }) => id === table)?.spot.kind === "online";

/** Today and every day on which a sitting may stand, however far ahead the rules once let people book. */
export function readAhead({ ledger, clock }: Reading): Promise<readonly DayBook[]> {
  const now = clock.now();
  return readDayBooks(ledger, daysAhead(jstDay(now)), now);
}

export const daysAhead = (today: Day): readonly Day[] =>
  Array.from({ length: ruleBounds.horizon[1] + 1 }, (_, n) => addDays(today, n));

/** An offer that has lapsed is nothing any more. */
const shownOf = (book: DayBook): readonly Taken[] =>
  sittingsOf(book).filter((it) => holds(it, book.now) || it.stage === "ended" || it.stage === "absent");

type Placed = { readonly book: DayBook; readonly it: Taken };
const onIt = (book: DayBook, taken: readonly Taken[]): readonly Placed[] => taken.map((it) => ({ book, it }));

async function viewsOf(
  ledger: Reading["ledger"],
  viewer: Staff,
  placed: readonly Placed[],
): Promise<readonly SittingView[]> {
  const { booking } = await ledger.together({ booking: placed.map(({ it }) => ({ id: it.booking })) });
  const found = placed.flatMap(({ book }, n) => (booking[n] ? [{ book, booking: booking[n] }] : []));
  const { case: cases } = await ledger.together({ case: found.map((one) => ({ id: one.booking.caseId })) });
  return found.map((one, n) => sittingView(one.booking, one.book, { viewer, it: cases[n] }));
}
