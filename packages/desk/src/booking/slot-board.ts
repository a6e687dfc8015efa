// The free times of the days that people wait for, each day as it was last read; the same wish is worked out once.
import {
  type BookingRules,
  type Day,
  firstRules,
  type HubId,
  type Instant,
  type Wait,
} from "@kumacari/domain";
import { type DayBook, readDayBooks } from "./day-book.ts";
import { openSlots, type Slot } from "./open-slots.ts";
import { hubOf } from "./slots.ts";
import { weekOf } from "./taking.ts";

/** `mark`: what a place on the waiting list remembers it by. */
export type FreeTime = { readonly slot: Slot; readonly book: DayBook; readonly mark: string };

export type SlotBoard = {
  readonly now: Instant;
  readonly rules: BookingRules;
  /** The days and the rest of their weeks, over which load is fair. */
  readonly books: readonly DayBook[];
  /** In the order of time. */
  openFor(wait: Wait): readonly FreeTime[];
  readAgain(day: Day): Promise<void>;
};

export async function openBoard(
  ledger: Parameters<typeof readDayBooks>[0],
  dates: readonly Day[],
  now: Instant,
): Promise<SlotBoard> {
  const read = await readDayBooks(ledger, [...new Set(dates.flatMap(weekOf))], now);
  const books = new Map(read.map((book) => [book.day, book]));
  const known = new Map<string, readonly FreeTime[]>();
  const onDay = (day: Day, { way, hub, staff }: Wait): readonly FreeTime[] => {
    const key = [day, way, hub, staff].join();
    const found = known.get(key) ?? timesOf(books.get(day), { way, hub, staff });
    known.set(key, found);
    return found;
  };
  return {
    now,
    rules: read[0]?.rules ?? firstRules,
    get books() {
      return [...books.values()];
    },
    openFor: (wait) =>
      dates.filter((day) => wait.first <= day && day <= wait.last).flatMap((day) => onDay(day, wait)),
    async readAgain(day) {
      for (const book of await readDayBooks(ledger, [day], now)) books.set(day, book);
      for (const key of known.keys()) if (key.startsWith(day)) known.delete(key);
    },
  };
}

const timesOf = (book: DayBook | undefined, wanted: Parameters<typeof openSlots>[1]): readonly FreeTime[] =>
  book === undefined
    ? []
    : openSlots(book, wanted)
        .map((slot) => ({ slot, book, mark: marked({ from: slot.from, hub: hubOf(book, slot) }) }))
        .toSorted((a, b) => a.slot.from - b.slot.from);

/** A beginning at a place, whoever sits there. */
export const marked = ({ from, hub }: { readonly from: Instant; readonly hub?: HubId | undefined }): string =>
  `${from}#${hub ?? "-"}`;
