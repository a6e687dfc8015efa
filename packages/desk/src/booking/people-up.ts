// When people are up and read LINE, every day of the year: on a Sunday too, so these are not the office's hours.
import { addDays, atMinute, type Instant, jstDay, openTime, plus } from "@kumacari/domain";

const up = { from: 8 * 60, to: 21 * 60 };
const daily = [up];
const { after } = openTime({
  week: [daily, daily, daily, daily, daily, daily, daily],
  isShut: () => false,
});

/** The moment at which people have been up for so many ms since `from`. */
export const upAfter = (from: Instant, ms: number): Instant => after(from, ms) ?? plus(from, ms);

export const isUp = (now: Instant): boolean =>
  now >= atMinute(jstDay(now), up.from) && now < atMinute(jstDay(now), up.to);

/** The next moment at which they get up. */
export function nextMorning(now: Instant): Instant {
  const today = jstDay(now);
  const morning = atMinute(today, up.from);
  return morning > now ? morning : atMinute(addDays(today, 1), up.from);
}
