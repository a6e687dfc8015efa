// A fortnight of free times, as it is looked at: which day, which part of it, and what lies before and behind.
import { addDays, type Day, minuteOf } from "@kumacari/domain";
import type { Ask } from "../../rpc.ts";

export type Fortnight = Awaited<ReturnType<Ask["booking"]["slots"]["query"]>>;
export type ShownDay = Fortnight["days"][number];
export type FreeTime = ShownDay["slots"][number];

/** Days that are not open for booking yet are not shown. */
export const shownDays = ({ days, last }: Fortnight): readonly ShownDay[] =>
  days.filter(({ day }) => day <= last);

/** The chosen one, else the first with a free time, else the first. */
export const dayIn = (days: readonly ShownDay[], chosen: Day | undefined): ShownDay | undefined =>
  days.find(({ day }) => day === chosen) ?? days.find(({ slots }) => slots.length > 0) ?? days[0];

export const dayParts = ["morning", "afternoon", "evening"] as const;
export type DayPart = (typeof dayParts)[number];

const noon = 12 * 60;
const five = 17 * 60;

export function partsOf(slots: readonly FreeTime[]) {
  const part = ({ from }: FreeTime): DayPart => {
    const minute = minuteOf(from);
    return minute < noon ? "morning" : minute < five ? "afternoon" : "evening";
  };
  return dayParts
    .map((name) => ({ name, slots: slots.filter((it) => part(it) === name) }))
    .filter((it) => it.slots.length > 0);
}

/** First days of the fortnights around this one; undefined where nothing can be booked any more. */
export function around({ days, first, last }: Fortnight) {
  const begin = days[0]?.day ?? first;
  const before = addDays(begin, -days.length);
  const next = addDays(begin, days.length);
  return {
    previous: begin > first ? (before > first ? before : first) : undefined,
    next: next <= last ? next : undefined,
  };
}
