// A day or a moment in Japan with its year: `2026年11月22日`, `2026年11月22日 9:05`.
import { type Instant, jstDay, jstWords } from "@kumacari/domain";

export const dayWords = (at: Instant): string => momentWords(at).replace(/ .*$/, "");

export const momentWords = (at: Instant): string => `${Number(jstDay(at).slice(0, 4))}年${jstWords(at)}`;
