// A day that may lie long ago, for people: `2025年11月22日（土）`.
import { type Day, dayWords } from "@kumacari/domain";

export const datedWords = (day: Day): string => `${day.slice(0, 4)}年${dayWords(day)}`;
