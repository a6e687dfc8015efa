// Hours while they are being written: times as the form has them, and back to minutes. Pure.
import {
  type Away,
  addDays,
  atMinute,
  type Day,
  type HubId,
  isId,
  jstDay,
  minuteOf,
  readDay,
} from "@kumacari/domain";
import type { RosterView } from "../../rpc.ts";

export type DraftWindow = { readonly from: string; readonly to: string };
export type DraftShift = DraftWindow & {
  readonly at: HubId | "office";
  readonly rests: readonly DraftWindow[];
};
export type DraftAway = {
  readonly fromDay: string;
  readonly from: string;
  readonly toDay: string;
  readonly to: string;
  readonly why: Away["why"];
  /** Empty: nobody. */
  readonly cover: string;
};
export type Draft = {
  readonly week: readonly (readonly DraftShift[])[];
  readonly days: readonly { readonly day: Day; readonly shifts: readonly DraftShift[] }[];
  readonly away: readonly DraftAway[];
};

type Hours = Pick<RosterView, "week" | "days" | "away">;

/** `09:05`, as a time field holds it; the end of a day is `00:00` there. */
export const timeOf = (minute: number): string => {
  const at = minute % 1440;
  return `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`;
};

/** Undefined for what is no time. */
export function minuteAt(text: string): number | undefined {
  const [, hour, minute] = (/^(\d\d):(\d\d)$/.exec(text) ?? []).map(Number);
  if (hour === undefined || minute === undefined || hour > 23 || minute > 59) return undefined;
  return hour * 60 + minute;
}

export const draftOf = ({ week, days, away }: Hours): Draft => ({
  week: week.map((shifts) => shifts.map(shiftDraft)),
  days: Object.entries(days)
    .map(([day, shifts]) => ({ day, shifts: shifts.map(shiftDraft) }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1)),
  away: away.map(({ from, to, why, cover }) => ({
    fromDay: jstDay(from),
    from: timeOf(minuteOf(from)),
    toDay: jstDay(to),
    to: timeOf(minuteOf(to)),
    why,
    cover: cover ?? "",
  })),
});

const shiftDraft = ({ from, to, at, breaks }: Hours["week"][number][number]): DraftShift => ({
  from: timeOf(from),
  to: timeOf(to),
  at,
  rests: breaks.map((it) => ({ from: timeOf(it.from), to: timeOf(it.to) })),
});

/** Undefined where a time or a date is missing; whether they make sense the desk says, in a sentence. */
export function hoursOf({ week, days, away }: Draft): Hours | undefined {
  const read = {
    week: week.map((shifts) => shifts.map(readShift)),
    days: days.map(({ day, shifts }) => ({ day, shifts: shifts.map(readShift) })),
    away: away.map(readAway),
  };
  const all = [...read.week.flat(), ...read.days.flatMap(({ shifts }) => shifts), ...read.away];
  if (all.includes(undefined)) return undefined;
  return {
    week: read.week.map(known),
    days: Object.fromEntries(read.days.map(({ day, shifts }) => [day, known(shifts)])),
    away: known(read.away),
  };
}

const known = <T>(all: readonly (T | undefined)[]): T[] => all.filter((it) => it !== undefined);

function readWindow({ from, to }: DraftWindow): { from: number; to: number } | undefined {
  const [begin, end] = [minuteAt(from), minuteAt(to)];
  if (begin === undefined || end === undefined) return undefined;
  // Midnight as an end is the end of the day.
  return { from: begin, to: end === 0 ? 1440 : end };
}

function readShift({ at, rests, ...window }: DraftShift) {
  const read = readWindow(window);
  const breaks = rests.map(readWindow);
  return read && !breaks.includes(undefined) ? { ...read, at, breaks: known(breaks) } : undefined;
}

function readAway({ fromDay, from, toDay, to, why, cover }: DraftAway): Hours["away"][number] | undefined {
  const [begin, end] = [minuteAt(from), minuteAt(to)];
  const [first, last] = [readDay(fromDay), readDay(toDay)];
  if (begin === undefined || end === undefined || !first || !last) return undefined;
  return {
    from: atMinute(first, begin),
    to: atMinute(last, end),
    why,
    ...(isId("staff", cover) ? { cover } : {}),
  };
}

/** From now on until the next morning: a whole day off, to be changed. */
export const newAway = (day: Day): DraftAway => ({
  fromDay: day,
  from: "00:00",
  toDay: addDays(day, 1),
  to: "00:00",
  why: "leave",
  cover: "",
});

export const newShift = (at: DraftShift["at"]): DraftShift => ({
  from: "09:00",
  to: "17:00",
  at,
  rests: [{ from: "12:00", to: "13:00" }],
});

/** The n-th of a list changed, or gone. */
export const changed = <T>(all: readonly T[], n: number, to: T | undefined): readonly T[] =>
  all.flatMap((it, at) => (at === n ? (to === undefined ? [] : [to]) : [it]));
