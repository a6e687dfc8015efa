// Days and moments in Japan, for people: with the year `2026年11月22日 9:05`, or with the weekday `11月22日（日）9:05`.
import { dayWords, type Instant, jstDay, jstWords, minuteOf, minuteWords } from "@kumacari/domain";

export const datedWords = (at: Instant): string => momentWords(at).replace(/ .*$/, "");

export const momentWords = (at: Instant): string => `${Number(jstDay(at).slice(0, 4))}年${jstWords(at)}`;

export const clockWords = (at: Instant): string => minuteWords(minuteOf(at));

export const spanWords = ({ from, to }: { readonly from: Instant; readonly to: Instant }): string =>
  `${sittingWords(from)}〜${clockWords(to)}`;

export const sittingWords = (at: Instant): string => `${dayWords(jstDay(at))}${clockWords(at)}`;
