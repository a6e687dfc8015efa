// The quarters of Japan's calendar, and the days of a review within one.
import { accessLimits, days, endOfJstDay, type Instant, instant, jstDay, plus } from "@kumacari/domain";

/** `2026-Q4` */
export function quarterOf(at: Instant): string {
  const [year = "", month = ""] = jstDay(at).split("-");
  return `${year}-Q${Math.ceil(Number(month) / 3)}`;
}

/** Midnight in Japan at which the quarter of `at` began. */
export function quarterStart(at: Instant): Instant {
  let first = at;
  while (quarterOf(plus(first, -days(1))) === quarterOf(at)) first = plus(first, -days(1));
  return plus(endOfJstDay(first, -1), 1);
}

/** The 15th of the quarter's first month; a week at least for one that was opened late. */
export function reviewEnds(opened: Instant): Instant {
  const regular = plus(quarterStart(opened), days(accessLimits.reviewEndDay - 1));
  return instant(Math.max(regular, plus(opened, days(7))));
}

/** From here on the page reminds: a week before the end, which is the 8th. */
export const reviewNotice = (ends: Instant): Instant =>
  plus(ends, -days(accessLimits.reviewEndDay - accessLimits.reviewNoticeDay));
