// A day of the calendar for people: `11月22日（日）`.
import { type Day, weekdayNames, weekdayOf } from "@kumacari/domain";

export function dayWords(day: Day): string {
  const [, month, date] = day.split("-");
  return `${Number(month)}月${Number(date)}日（${weekdayNames[weekdayOf(day)]}）`;
}

/** With the year, for what may lie long ago: `2025年11月22日（土）`. */
export const datedWords = (day: Day): string => `${day.slice(0, 4)}年${dayWords(day)}`;
