// Stretches of time: of a day in Japan (minutes from its midnight) and of the world (moments); `to` is not part of it.
import { days, type Instant, jstDay, jstWeekday, minutes, plus, startOfJstDay } from "../instant.ts";

/** Minutes from midnight in Japan, 0 … 1440. */
export type Window = { readonly from: number; readonly to: number };

/** `2026-11-26`: a day of the calendar in Japan. */
export type Day = string;

/** Sunday first, as `weekdayOf` counts. */
export type Week = readonly [Windows, Windows, Windows, Windows, Windows, Windows, Windows];
export type Windows = readonly Window[];

export type Span = { readonly from: Instant; readonly to: Instant };

export const weekdayNames = ["日", "月", "火", "水", "木", "金", "土"] as const;

export const overlaps = <T extends number>(
  a: { readonly from: T; readonly to: T },
  b: { readonly from: T; readonly to: T },
): boolean => a.from < b.to && b.from < a.to;

export const covers = <T extends number>(
  outer: { readonly from: T; readonly to: T },
  inner: { readonly from: T; readonly to: T },
): boolean => outer.from <= inner.from && inner.to <= outer.to;

/** What may be written as a day lies decades within the moments there are, so that no sum of days leads out of them. */
const written = { first: "2001-01-01", last: "2149-12-31" };

/** Undefined for what is no day of the calendar (2026-02-29), or beyond what the service knows. */
export const readDay = (text: string): Day | undefined =>
  text < written.first || text > written.last || startOfJstDay(text) === undefined ? undefined : text;

/** The moment a minute of a day begins in Japan, which has known no summer time since 1951. */
export const atMinute = (day: Day, minute: number): Instant => plus(beginOf(day), minutes(minute));

export const minuteOf = (at: Instant): number => Math.floor((at - beginOf(jstDay(at))) / minutes(1));

export const addDays = (day: Day, count: number): Day => jstDay(plus(beginOf(day), days(count)));

/** 0 is Sunday, whatever the host's zone. */
export const weekdayOf = (day: Day): number => jstWeekday(beginOf(day));

function beginOf(day: Day): Instant {
  const at = startOfJstDay(day);
  if (at === undefined) throw new RangeError("not a day of the calendar");
  return at;
}

export const spanOf = (day: Day, { from, to }: Window): Span => ({
  from: atMinute(day, from),
  to: atMinute(day, to),
});

/** The days from `from` to `to`, both of them; none where `to` is earlier. */
export function daysBetween(from: Day, to: Day): readonly Day[] {
  const found: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) found.push(day);
  return found;
}

/** Whether all lie within a day, none is empty and no two overlap. */
export function areSound(windows: Windows): boolean {
  const inOrder = windows.toSorted((a, b) => a.from - b.from);
  return inOrder.every(
    (it, n) =>
      Number.isInteger(it.from) &&
      Number.isInteger(it.to) &&
      it.from >= 0 &&
      it.from < it.to &&
      it.to <= 1440 &&
      (inOrder[n - 1]?.to ?? 0) <= it.from,
  );
}

export const windowWords = ({ from, to }: Window): string => `${minuteWords(from)}〜${minuteWords(to)}`;

/** `9:05`; midnight at the end of a day is 24:00. */
export const minuteWords = (minute: number): string =>
  `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;

/** `11月22日（日）` */
export function dayWords(day: Day): string {
  const [, month, date] = day.split("-");
  return `${Number(month)}月${Number(date)}日（${weekdayNames[weekdayOf(day)]}）`;
}

/** For people: `火〜土 10:00〜18:00、日 13:00〜17:00`, weeks begin on Monday. */
export function weekWords(week: Week): string {
  const groups: { first: number; last: number; says: string }[] = [];
  for (const day of [1, 2, 3, 4, 5, 6, 0]) {
    const says = (week[day] ?? []).map(windowWords).join("・");
    const last = groups.at(-1);
    if (last?.says === says) last.last = day;
    else groups.push({ first: day, last: day, says });
  }
  const open = groups.filter(({ says }) => says !== "");
  const name = (day: number) => weekdayNames[day] ?? "";
  return open
    .map(
      ({ first, last, says }) => `${first === last ? name(first) : `${name(first)}〜${name(last)}`} ${says}`,
    )
    .join("、");
}
