// The calendar of LINE's counters: months and days in Japan, whatever the zone of the machine.
import { type Instant, jstDay } from "@kumacari/domain";

/** `2026-11` */
export const monthOf = (at: Instant): string => jstDay(at).slice(0, 7);

/** `20261122` */
export const dayOf = (at: Instant): string => jstDay(at).replaceAll("-", "");

/** A day of the calendar as a query says it; undefined when it is none. */
export function readDay(said: string | undefined): string | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)$/.exec(said ?? "");
  if (!parts) return undefined;
  const [whole, year, month, day] = parts;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
  return real ? whole : undefined;
}
