// 「空いている時間」: a fortnight of beginnings, and what there is to choose from before. Nothing personal is read.
import {
  addDays,
  type Case,
  type Day,
  firstRules,
  type HubId,
  type Instant,
  isSittingWay,
  jstDay,
  type Person,
  sittingWays,
} from "@kumacari/domain";
import type { OwnNeeds } from "../needs.ts";
import { whyClosed } from "./closed-days.ts";
import { type DayBook, isCounsellor, readDayBooks } from "./day-book.ts";
import { openSlots, pagesFor, type Slot, type Wanted } from "./open-slots.ts";
import type { OfficeLately } from "./ports.ts";
import { hubView, slotViews } from "./show.ts";
import { isTodayOver } from "./still-offered.ts";
import type { BookingGround, SlotsView, SlotView } from "./views.ts";

type Reading = Pick<OwnNeeds, "ledger" | "clock">;

/** Days shown at once. */
export const shownDays = 14;

export async function seeGround(needs: Reading, { latestCase }: Person): Promise<BookingGround> {
  return groundFor(needs, latestCase && (await needs.ledger.get("case", { id: latestCase })));
}

export async function groundFor(
  { ledger }: Pick<Reading, "ledger">,
  it: Pick<Case, "assignee"> | undefined,
): Promise<BookingGround> {
  const office = await ledger.officeLately();
  const rules = office.rules ?? firstRules;
  const open = office.tables.filter(({ state }) => state === "open");
  return {
    ways: Object.keys(sittingWays)
      .filter(isSittingWay)
      .filter((way) => open.some(({ spot }) => spot.kind === way))
      .map((way) => ({ way, length: rules.length[way] })),
    hubs: office.hubs.filter(({ state }) => state === "open").map(hubView),
    counsellors: office.staff
      .filter(({ id }) => isCounsellor(office, id) && sitsAtAll(office, id))
      .map(({ id, displayName }) => ({ id, name: displayName })),
    ...(it?.assignee ? { mine: it.assignee } : {}),
    changeUntil: rules.changeUntil,
  };
}

const sitsAtAll = ({ rosters }: DayBook["office"], id: string): boolean =>
  rosters.some(
    ({ staff, week, days }) => staff === id && [...week, ...Object.values(days)].some((it) => it.length > 0),
  );

export async function seeSlots(
  { ledger, clock }: Reading,
  wanted: Wanted & { readonly first: Day },
): Promise<SlotsView> {
  const now = clock.now();
  const today = jstDay(now);
  const begin = [today, wanted.first].toSorted().at(-1) ?? today;
  const dates = Array.from({ length: shownDays }, (_, n) => addDays(begin, n));
  const books = await readDayBooks(ledger, dates, now, pages(wanted));
  const rules = books[0]?.rules ?? firstRules;
  return {
    days: books.map((book) => {
      const closed = whyClosed(rules, book.day);
      const slots = viewsOf(book, openSlots(book, wanted));
      const over = book.day === today && isTodayOver(book.office, wanted, now);
      return { day: book.day, ...(closed ? { closed } : {}), ...(over ? { over } : {}), slots };
    }),
    first: today,
    last: addDays(today, rules.horizon),
  };
}

export const viewsOf = (book: DayBook, slots: readonly Slot[]): readonly SlotView[] =>
  slotViews(slots, (slot) => hubOf(book, slot));

export function hubOf({ office }: DayBook, { tables }: Slot): HubId | undefined {
  const spot = office.tables.find(({ id }) => id === tables[0])?.spot;
  return spot?.kind === "hub" ? spot.hub : undefined;
}

const pages = (wanted: Wanted) => (office: OfficeLately, day: Day) => pagesFor(office, day, wanted);

/** How many are shown in the place of a time that is taken. */
const near = 6;

/** The free beginnings nearest to one that is taken: those of its own day, and of the three behind it if those are few. */
export async function nearTo(
  { ledger, clock }: Reading,
  wanted: Wanted,
  from: Instant,
  read: DayBook,
): Promise<readonly SlotView[]> {
  const free = (books: readonly DayBook[]) => books.flatMap((book) => viewsOf(book, openSlots(book, wanted)));
  const today = free([read]);
  const behind = [1, 2, 3].map((n) => addDays(read.day, n));
  const later =
    today.length < near ? free(await readDayBooks(ledger, behind, clock.now(), pages(wanted))) : [];
  return [...today, ...later]
    .toSorted((a, b) => Math.abs(a.from - from) - Math.abs(b.from - from))
    .slice(0, near)
    .toSorted((a, b) => a.from - b.from);
}
