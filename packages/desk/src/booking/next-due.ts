// What the clock has next to do with a booking: remind the evening before, remind two hours before. Pure.
import { addDays, atMinute, type Booking, hours, type Instant, jstDay, plus } from "@kumacari/domain";

/** 18:00: after work, before anybody sleeps. */
const evening = 18 * 60;

/** The first reminder that still lies ahead; undefined when none does. */
export function nextDue(from: Instant, now: Instant): Booking["due"] {
  const dayBefore = atMinute(addDays(jstDay(from), -1), evening);
  const hoursBefore = plus(from, -hours(2));
  if (dayBefore > now) return { at: dayBefore, what: "day-before" };
  return hoursBefore > now ? { at: hoursBefore, what: "hours-before" } : undefined;
}
