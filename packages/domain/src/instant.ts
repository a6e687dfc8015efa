// One way to hold a moment (epoch milliseconds) and one way to print it (Japan time, whatever the host's zone).
declare const instantBrand: unique symbol;

/** Epoch milliseconds, UTC. */
export type Instant = number & { readonly [instantBrand]: true };

/** 2000-01-01T00:00:00Z */
const first = 946_684_800_000;
const nine = 9 * 60 * 60_000;

/** Takes an integer of epoch ms between 2000 and 2200; throws RangeError on anything else. */
export function instant(epochMs: number): Instant {
  if (!Number.isSafeInteger(epochMs) || epochMs < first || epochMs > 7_258_118_400_000) {
    throw new RangeError("not a moment this service knows");
  }
  // The brand is given here and nowhere else.
  return epochMs as Instant;
}

export const plus = (at: Instant, ms: number): Instant => instant(at + ms);

/** For libraries that ask for a Date; it carries no zone. */
export const asDate = (at: Instant): Date => new Date(at);

/** RFC 3339 with milliseconds and +09:00 (clause サ). */
export const toJst = (at: Instant): string => `${new Date(at + nine).toISOString().slice(0, -1)}+09:00`;

/** The calendar day in Japan, `2026-11-22`. */
export const jstDay = (at: Instant): string => toJst(at).slice(0, 10);

/** The moment a day of the calendar in Japan begins; undefined for what is none (`2026-02-29`), and beyond 2000-01-02 … 2199. */
export function startOfJstDay(day: string): Instant | undefined {
  const ms = /^2[01]\d\d-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00+09:00`) : Number.NaN;
  return !(ms >= first) || jstDay(instant(ms)) !== day ? undefined : instant(ms);
}

/** 0 is Sunday. */
export const jstWeekday = (at: Instant): number => (Math.floor((at + nine) / 86_400_000) + 4) % 7;

/** The last millisecond of the day in Japan that lies `later` days after the day of `at`. */
export function endOfJstDay(at: Instant, later: number): Instant {
  const day = Math.floor((at + nine) / 86_400_000) + later;
  return instant((day + 1) * 86_400_000 - nine - 1);
}

/** For people: `11月22日 9:05`. */
export function jstWords(at: Instant): string {
  const d = new Date(at + nine);
  const minutes = String(d.getUTCMinutes()).padStart(2, "0");
  return `${d.getUTCMonth() + 1}月${d.getUTCDate()}日 ${d.getUTCHours()}:${minutes}`;
}

export const minutes = (n: number): number => n * 60_000;
export const hours = (n: number): number => n * 3_600_000;
export const days = (n: number): number => n * 86_400_000;
