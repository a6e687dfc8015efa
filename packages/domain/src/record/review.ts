// When a plan is to be looked at again, and how many of the office's days it is over.
import { addDays, type Day, daysBetween } from "../booking/window.ts";

export type ReviewStanding = {
  /** The day laid down, or the first open day after it. */
  readonly due: Day;
  /** Open days that have passed since; 0: it is not over. */
  readonly late: number;
};

/** Days from today: long enough for any plan, and few enough to be counted at every look at the list. */
const reach = { behind: 366, ahead: 731 };

export const isReviewNear = (day: Day, today: Day): boolean =>
  day >= addDays(today, -reach.behind) && day <= addDays(today, reach.ahead);

/** `isOpen`: whether the office works on that day. One that never opens within two months is taken at its word. */
export function reviewStanding(day: Day, today: Day, isOpen: (day: Day) => boolean): ReviewStanding {
  const due = daysBetween(day, addDays(day, 60)).find(isOpen) ?? day;
  if (today <= due) return { due, late: 0 };
  return { due, late: daysBetween(addDays(due, 1), today).filter(isOpen).length };
}
