// The days on which nobody sits: national holidays, as the law's calendar has them, and those the office has laid down.
import holidayJp from "@holiday-jp/holiday_jp";
import type { BookingRules, Day } from "@kumacari/domain";

const national: Readonly<Record<string, { readonly name: string } | undefined>> = holidayJp.holidays;

/** Why nobody sits on this day, in words for people; undefined on a day like others. */
export function whyClosed(rules: BookingRules, day: Day): string | undefined {
  if (rules.closed.includes(day)) return "お休みの日";
  return rules.holidays ? national[day]?.name : undefined;
}
