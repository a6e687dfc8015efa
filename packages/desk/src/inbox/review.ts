// When a case's plan is to be looked at again: from its head and the office's calendar, with no word of the plan opened.
import {
  type BookingRules,
  type Case,
  firstRules,
  type Instant,
  jstDay,
  reviewStanding,
  weekdayOf,
} from "@kumacari/domain";
import { whyClosed } from "../booking/closed-days.ts";
import type { CaseRow } from "../views.ts";

export type ReviewClock = (it: Case, now: Instant) => CaseRow["review"];

/** For many cases: the days of the calendar are looked at once. */
export function reviewClock(rules: BookingRules = firstRules): ReviewClock {
  const { hours: week = firstRules.hours } = rules;
  const known = new Map<string, boolean>();
  const isOpen = (day: string): boolean => {
    const open = known.get(day) ?? ((week[weekdayOf(day)]?.length ?? 0) > 0 && !whyClosed(rules, day));
    known.set(day, open);
    return open;
  };
  return ({ reviewDue, closed }, now) =>
    reviewDue === undefined || closed ? undefined : reviewStanding(reviewDue, jstDay(now), isOpen);
}
