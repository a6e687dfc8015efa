// By when a case wants its first answer: counted in the office's opening hours.
import { type BookingRules, type Case, firstRules, type Instant, minutes, openTime } from "@kumacari/domain";
import { whyClosed } from "../booking/closed-days.ts";
import type { CaseRow } from "../views.ts";

export type AnswerClock = (it: Case, now: Instant) => CaseRow["firstAnswer"];

/** For many cases: the days of the calendar are looked at once. */
export function answerClock(rules: BookingRules = firstRules): AnswerClock {
  const { hours: week = firstRules.hours, firstAnswer = firstRules.firstAnswer } = rules;
  const { after, between } = openTime({ week, isShut: (day) => whyClosed(rules, day) !== undefined });
  const limit = minutes(firstAnswer);
  return (it, now) => {
    if (it.lastByStaff > 0 || it.closed) return undefined;
    const due = after(it.openedAt, limit);
    if (due === undefined) return undefined;
    const left = now <= due ? between(now, due) : -between(due, now);
    // Rounded away from nothing: what is over by a second is over.
    return { due, left: now <= due ? Math.ceil(left / minutes(1)) : Math.floor(left / minutes(1)) };
  };
}
