// By when a case wants its first answer: counted in the office's opening hours.
import {
  type BookingRules,
  type Case,
  firstRules,
  hours,
  type Instant,
  minutes,
  openTime,
} from "@kumacari/domain";
import { answeredWithin } from "@kumacari/figures";
import { whyClosed } from "../booking/closed-days.ts";
import type { CaseRow } from "../views.ts";

/** The office's hours as a clock of open time. */
export const openTimeOf = (rules: BookingRules) =>
  openTime({
    week: rules.hours ?? firstRules.hours,
    isShut: (day) => whyClosed(rules, day) !== undefined,
  });

/** How long a first answer took, in the steps it is counted by; a working day has the hours of the longest day of the week. */
export function answeredIn(rules: BookingRules, it: Case, at: Instant): (typeof answeredWithin)[number] {
  const took = openTimeOf(rules).between(it.openedAt, at);
  const week = rules.hours ?? firstRules.hours;
  const day = minutes(
    Math.max(...week.map((spans) => spans.reduce((sum, { from, to }) => sum + to - from, 0))),
  );
  const step = [hours(1), hours(4), day, 2 * day].findIndex((most) => took <= most);
  return answeredWithin[step] ?? "それより後";
}

export type AnswerClock = (it: Case, now: Instant) => CaseRow["firstAnswer"];

/** For many cases: the days of the calendar are looked at once. */
export function answerClock(rules: BookingRules = firstRules): AnswerClock {
  const { firstAnswer = firstRules.firstAnswer } = rules;
  const { after, between } = openTimeOf(rules);
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
