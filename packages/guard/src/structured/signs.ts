// What a sign can be in a number: a figure, a kanji, a letter that passes for one, a mark between them.
import { formalDigits } from "./formal.ts";

export const sorts = { other: 1, mark: 2, ascii: 3, kanji: 4, alike: 5, rare: 6 } as const;

/** What each unit can be in a number, learnt as it is met; 0 is not known yet. */
const known = new Uint8Array(0x10000);

/** One of `sorts` for a UTF-16 unit. */
export function sortOf(code: number): number {
  const sort = known[code];
  return sort === 0 ? learn(code) : (sort ?? sorts.other);
}

function learn(code: number): number {
  const sign = String.fromCharCode(code);
  let sort: number = sorts.other;
  if (code >= 48 && code <= 57) sort = sorts.ascii;
  else if (kanjiDigits.includes(sign)) sort = sorts.kanji;
  else if (isAlike(code)) sort = sorts.alike;
  else if (sign in rare) sort = sorts.rare;
  else if (!/[\p{L}\p{N}%¥$€£]/u.test(sign)) sort = sorts.mark;
  known[code] = sort;
  return sort;
}

export const kanjiDigits = "〇一二三四五六七八九";
/** Signs that are digits only among others. */
export const rare: Readonly<Record<string, number>> = {
  "○": 0,
  "◯": 0,
  零: 0,
  ニ: 2,
  ハ: 8,
  ...formalDigits,
};

export const isDigit = (code: number) => code >= 48 && code <= 57;
export const bar = 0x7c;
export const isAlike = (code: number) => code === 0x6f || code === 0x6c || code === 0x69 || code === bar;
/** A digit of any kind, beside which a letter may be one. */
export const isFigure = (code: number) => {
  const sort = sortOf(code);
  return sort === sorts.ascii || sort === sorts.kanji || (sort === sorts.rare && !isKatakana(code));
};
export const isKatakana = (code: number) => code >= 0x30a1 && code <= 0x30fa;
export const isLetter = (code: number) => code >= 0x61 && code <= 0x7a;
