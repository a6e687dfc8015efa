// Whether a time that became free now could still be offered to somebody, and until when: before the office's notice, while they are up.
import { type BookingRules, hours, type Instant, instant, jstDay, minutes, plus } from "@kumacari/domain";
import { booksOf } from "./day-book.ts";
import { openSlots, type Wanted } from "./open-slots.ts";
import { isUp, nextMorning, upAfter } from "./people-up.ts";
import type { OfficeLately } from "./ports.ts";

/** So long somebody has at least to answer; a time that is nearer to its notice than that is nobody's to wait for. */
const atLeast = minutes(10);

/** The last moment of an offer for this beginning; undefined: it cannot be offered any more. */
export function offeredUntil(from: Instant, rules: BookingRules, now: Instant): Instant | undefined {
  const latest = plus(from, -minutes(rules.notice));
  if (plus(now, atLeast) > latest) return undefined;
  const held = minutes(rules.offer);
  // With no morning left to answer in, one who sleeps would keep it from all others: the night counts too.
  const ends = plus(nextMorning(now), atLeast) > latest ? plus(now, held) : upAfter(now, held);
  return instant(Math.min(ends, latest));
}

/** When whoever is offered this beginning is told: at once, or once they are up where that leaves them the time to answer and to come. */
export function toldAt(from: Instant, ends: Instant, now: Instant): Instant {
  if (isUp(now)) return now;
  const morning = nextMorning(now);
  return plus(morning, toCome) > from || plus(morning, atLeast) > ends ? now : morning;
}
/** What begins before ten is worth waking somebody for. */
const toCome = hours(2);

/** Today as if nobody had booked: nothing of it, with these people and at these places, could still be offered. */
export function isTodayOver(office: OfficeLately, wanted: Wanted, now: Instant): boolean {
  const empty = booksOf(office, [jstDay(now)], now, []);
  return empty.every(
    (book) => !openSlots(book, wanted).some(({ from }) => offeredUntil(from, book.rules, now) !== undefined),
  );
}
