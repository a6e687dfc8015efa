// What an address of the audit asks for; anything that is no such thing is passed over.
import {
  type Act,
  endOfJstDay,
  type Instant,
  instant,
  isId,
  isListed,
  plus,
  type StaffId,
} from "@kumacari/domain";
import { type Part, words } from "./words.ts";

export type AuditSearch = {
  readonly part: Part;
  /** Of one entry; then only it is shown. */
  readonly number?: number;
  /** Days in Japan, `2026-11-26`. */
  readonly from?: string;
  readonly to?: string;
  /** Which of the acts it names, the page says: their catalogue comes with it. */
  readonly act?: string;
  readonly who?: StaffId;
  readonly on?: string;
  readonly trail?: string;
};

/** What is looked for, once the catalogue of acts is here. */
export type Sought = Omit<AuditSearch, "part" | "number" | "act"> & { readonly act?: Act };

export function readSearch(given: Readonly<Record<string, unknown>>): AuditSearch {
  const { part, number, from, to, act, who, on, trail } = given;
  return {
    part: isListed<Part>(words.parts, part) ? part : "search",
    ...(typeof number === "number" && Number.isSafeInteger(number) && number >= 0 ? { number } : {}),
    ...(isDay(from) ? { from } : {}),
    ...(isDay(to) ? { to } : {}),
    ...(typeof act === "string" && /^[a-z-]{1,60}$/.test(act) ? { act } : {}),
    ...(typeof who === "string" && isId("staff", who) ? { who } : {}),
    ...(typeof on === "string" && isReference(on) ? { on } : {}),
    ...(typeof trail === "string" && /^[\x21-\x7e]{1,160}$/.test(trail) ? { trail } : {}),
  };
}

export const isReference = (text: string): boolean =>
  /^([a-z]+_[2-9a-hjkmnp-z]{20}|K-[2-9a-hjkmnp-z]{6})$/.test(text);

const isDay = (it: unknown): it is string => typeof it === "string" && startOfDay(it) !== undefined;

/** The first moment of a day in Japan; undefined for what is no day of our time. */
export function startOfDay(day: string): Instant | undefined {
  const [, year, month, date] = /^(20\d{2})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const at = Date.UTC(Number(year), Number(month) - 1, Number(date)) - 9 * 3_600_000;
  return Number.isNaN(at) || Number(month) > 12 || Number(date) > 31 ? undefined : instant(at);
}

export function endOfDay(day: string): Instant | undefined {
  const start = startOfDay(day);
  return start === undefined ? undefined : plus(endOfJstDay(start, 0), 0);
}
