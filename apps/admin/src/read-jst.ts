// A moment as a form gives it, without a zone: it is Japan's, wherever the browser stands.
import { type Instant, instant, toJst } from "@kumacari/domain";

const form = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;

/** `2026-11-22T09:30`; undefined for anything that is no such minute. */
export function readJst(text: string): Instant | undefined {
  const [, year, month, day, hour, minute] = (form.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (hour === undefined || minute === undefined || year < 2001 || year > 2199) return undefined;
  const at = instant(Date.UTC(year, month - 1, day, hour - 9, minute));
  // A day that is none (30 February) has slid into the next month.
  return toJst(at).slice(0, 16) === text ? at : undefined;
}
