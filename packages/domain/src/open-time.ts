// How much of the office's opening hours lies between two moments, and when so much of it has passed.
import type { Day, Span, Week } from "./booking/window.ts";
import { days, type Instant, jstDay, jstWeekday, minutes, plus, startOfJstDay } from "./instant.ts";

export type OfficeHours = {
  /** Sunday first. */
  readonly week: Week;
  /** Holidays and the office's own days of rest. */
  readonly isShut: (day: Day) => boolean;
};

export type OpenTime = {
  /** Open time in ms; nothing where `to` is not later. */
  readonly between: (from: Instant, to: Instant) => number;
  /** The moment at which `ms` of open time have passed; undefined when the office does not open so long within two years. */
  readonly after: (from: Instant, ms: number) => Instant | undefined;
};

const day = days(1);
const farthest = 2 * 366;

/** Days are read once and held: a long list of cases asks for the same ones. Japan has no summer time, so each day is as long. */
export function openTime({ week, isShut }: OfficeHours): OpenTime {
  const held = new Map<Instant, readonly Span[]>();
  const spansOf = (begin: Instant): readonly Span[] => {
    const known = held.get(begin);
    if (known) return known;
    const windows = isShut(jstDay(begin)) ? [] : (week[jstWeekday(begin)] ?? []);
    const spans = windows
      .toSorted((a, b) => a.from - b.from)
      .map(({ from, to }) => ({ from: plus(begin, minutes(from)), to: plus(begin, minutes(to)) }));
    held.set(begin, spans);
    return spans;
  };
  return {
    between(from, to) {
      let sum = 0;
      if (to <= from) return sum;
      for (let begin = beginOf(from); begin < to; begin = plus(begin, day)) {
        for (const span of spansOf(begin)) {
          sum += Math.max(0, Math.min(span.to, to) - Math.max(span.from, from));
        }
      }
      return sum;
    },
    after(from, ms) {
      let left = ms;
      let begin = beginOf(from);
      for (let n = 0; n < farthest; n += 1) {
        for (const span of spansOf(begin)) {
          const since = Math.max(span.from, from);
          const open = span.to - since;
          if (open <= 0) continue;
          if (left <= open) return plus(from, since - from + left);
          left -= open;
        }
        begin = plus(begin, day);
      }
      return undefined;
    },
  };
}

function beginOf(at: Instant): Instant {
  const begin = startOfJstDay(jstDay(at));
  if (begin === undefined) throw new RangeError("beyond the calendar of the service");
  return begin;
}
