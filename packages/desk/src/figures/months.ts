// Fiscal years and their months: which month is closed, and which days it has.
import { days, hours, type Instant, jstDay, plus, startOfJstDay } from "@kumacari/domain";
import { monthId } from "@kumacari/figures";

/** The fiscal year a day lies in, and how many of its months are over before the day's own: 0 for one in April. */
export function fiscalOf(day: string): { readonly year: number; readonly month: number } {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return month >= 4 ? { year, month: month - 4 } : { year: year - 1, month: month + 8 };
}

/** Acts around midnight are written a moment after they were dated. */
const grace = hours(3);

/** How many months of a fiscal year are over at a moment. */
export function monthsOver(year: number, at: Instant): number {
  const now = fiscalOf(jstDay(plus(at, -grace)));
  return Math.max(0, Math.min(12, (now.year - year) * 12 + now.month));
}

/** The last day on which nothing is said any more; of an earlier day, something may be. */
export const lastOver = (at: Instant): string => jstDay(plus(at, -grace - days(1)));

export const dayIsOver = (day: string, at: Instant): boolean => day <= lastOver(at);

/** Every day of the month, `month` counted from April. */
export function daysOf(year: number, month: number): readonly string[] {
  const name = monthId(year, month);
  const found: string[] = [];
  for (let at = startOfJstDay(`${name}-01`); at !== undefined; at = plus(at, days(1))) {
    const day = jstDay(at);
    if (!day.startsWith(name)) break;
    found.push(day);
  }
  return found;
}
