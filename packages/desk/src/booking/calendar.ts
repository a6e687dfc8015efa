// One day of the office as the console's calendar shows it: who sits where, who is away, what is booked, what is free. Pure.
import {
  type Away,
  awayReasons,
  type Day,
  type HubId,
  type Instant,
  minuteOf,
  overlaps,
  type SittingWay,
  type Staff,
  type StaffId,
  shiftsOn,
  sittingWays,
  spanOf,
  type Window,
} from "@kumacari/domain";
import { whyClosed } from "./closed-days.ts";
import { counsellorsOf, type DayBook, isCounsellor } from "./day-book.ts";
import { openSlots } from "./open-slots.ts";
import { counsellorView } from "./show.ts";
import type { SittingView } from "./sitting-view.ts";
import type { CounsellorView } from "./views.ts";

export type ShiftView = Window & {
  readonly at: HubId | "office";
  readonly place: string;
  readonly breaks: readonly Window[];
};
/** `why`: for oneself alone; a colleague is away, and why is theirs. */
export type AwayView = Window & { readonly why?: string };

export type CalendarRow = {
  readonly counsellor: CounsellorView;
  readonly mine: boolean;
  /** Suspended, retired or of another role by now: shown while sittings still name them. */
  readonly gone: boolean;
  readonly shifts: readonly ShiftView[];
  readonly away: readonly AwayView[];
  readonly sittings: readonly SittingView[];
};

/** How many beginnings can still be booked. */
export type FreeView = {
  readonly way: SittingWay;
  readonly hub?: HubId;
  readonly place: string;
  readonly begins: number;
};

export type CalendarDay = {
  readonly day: Day;
  /** Why nobody sits on this day. */
  readonly closed?: string;
  readonly rows: readonly CalendarRow[];
  readonly free: readonly FreeView[];
};

export function calendarDay(book: DayBook, viewer: Staff, sittings: readonly SittingView[]): CalendarDay {
  const closed = whyClosed(book.rules, book.day);
  const named = sittings.map(({ counsellor }) => counsellor.id);
  const ids = new Set([...counsellorsOf(book.office), ...named]);
  return {
    day: book.day,
    ...(closed ? { closed } : {}),
    rows: [...ids].map((id) => rowOf(book, viewer, id, sittings)).toSorted(inOrder),
    free: freeOf(book),
  };
}

/** Oneself first, then by name. */
const inOrder = (a: CalendarRow, b: CalendarRow): number =>
  Number(b.mine) - Number(a.mine) || a.counsellor.name.localeCompare(b.counsellor.name, "ja");

function rowOf(book: DayBook, viewer: Staff, id: StaffId, sittings: readonly SittingView[]): CalendarRow {
  const roster = book.office.rosters.find(({ staff }) => staff === id);
  const mine = id === viewer.id;
  const gone = !isCounsellor(book.office, id);
  return {
    counsellor: counsellorView(book.office.staff, id),
    mine,
    gone,
    shifts: (roster && !gone ? shiftsOn(roster, book.day) : []).map((it) => ({
      ...it,
      place: placeName(book, it.at),
    })),
    away: roster ? awayOn(roster.away, book.day, mine) : [],
    sittings: sittings.filter(({ counsellor }) => counsellor.id === id),
  };
}

const placeName = ({ office }: DayBook, at: HubId | "office"): string =>
  at === "office" ? "相談所" : (office.hubs.find(({ id }) => id === at)?.name ?? "拠点");

/** The part of it that falls into the day, in minutes of the day. */
function awayOn(away: readonly Away[], day: Day, mine: boolean): readonly AwayView[] {
  const whole = spanOf(day, { from: 0, to: 1440 });
  return away
    .filter((it) => overlaps<Instant>(it, whole))
    .map(({ from, to, why }) => ({
      from: from <= whole.from ? 0 : minuteOf(from),
      to: to >= whole.to ? 1440 : minuteOf(to),
      ...(mine ? { why: awayReasons[why] } : {}),
    }));
}

function freeOf(book: DayBook): readonly FreeView[] {
  const { hubs, tables } = book.office;
  const open = tables.filter(({ state }) => state === "open");
  const atHubs = hubs
    .filter((hub) => hub.state === "open")
    .map((hub): FreeView => {
      const begins = openSlots(book, { way: "hub", hub: hub.id }).length;
      return { way: "hub", hub: hub.id, place: hub.name, begins };
    });
  const elsewhere = (["online", "phone"] as const)
    .filter((way) => open.some(({ spot }) => spot.kind === way))
    .map((way): FreeView => ({ way, place: sittingWays[way], begins: openSlots(book, { way }).length }));
  return [...atHubs, ...elsewhere];
}
