// Numbers of accounts and of payment cards.
import type { Judge } from "./judge.ts";
import { grouped, namedOtherwise, strangely, uniform, type Window } from "./window.ts";

/** Seven digits under the name of a bank, a branch or a kind of account; ゆうちょ has five, up to eight, or both in one. */
export const bank: Judge = {
  class: "bank",
  labelled: ["bank", "mark"],
  lengths: [5, 14],
  fits(window) {
    const label = window.label();
    const kind = label?.kind;
    const { digits } = window;
    if ((kind !== "bank" && kind !== "mark") || window.counts() || strangely(window, /[:,]/)) return false;
    if (label?.of === "insurance") return false;
    if (
      kind === "bank" &&
      window.whole &&
      /^1\d{3}0\d{5,8}$/.test(digits) &&
      window.shapes().some((shape) => firstFive.test(shape))
    )
      return true;
    if (strangely(window, /[/.]/) && !oddly(window)) return false;
    if (kind === "mark") return grouped(window, /^5(?:-1)?(?:-[5-8])?$/) && /^1\d{3}0/.test(digits);
    if (digits.length <= 8)
      return digits.length >= 6 && (grouped(window, /^(?:[678]|3-4|4-3|4-4)$/) || oddly(window));
    return grouped(window, /^(?:3-7|4-3-7|4-7|3-1-7|5-1?-?[5-8]|13)$/) || /^1\d{3}0\d{5,9}$/.test(digits);
  },
};

/** 「1-9-6-2-0 801.974.1」: the 記号 and then the 番号, each in groups of its own. */
const firstFive = /^(?:1-1-1-1-1|5|3-2|2-3|2-2-1|4-1)-/;

/** Seven digits and no more, in groups of anybody's choice with one mark between, and no day of the calendar. */
const oddly = (window: Window): boolean =>
  window.whole &&
  window.digits.length === 7 &&
  uniform(window) &&
  !(/^(?:19|20)/.test(window.digits) && /^4-[12]-[12]$/.test(window.shapes()[0] ?? ""));

/** The length, the issuer's first digits and Luhn's sum; a label lets a mistyped number count. */
export const card: Judge = {
  class: "card",
  lengths: [13, 19],
  fits(window) {
    const { digits } = window;
    if (strangely(window, /[:,/]/)) return false;
    if (window.label()?.kind === "card" && digits.length <= 16 && window.whole) return true;
    if (digits.length === 13 || namedOtherwise(window, "other") || window.glued() || window.counts())
      return false;
    if (!issuers.test(digits) || !luhn(digits)) return false;
    return grouped(window, usual) || (window.whole && uniform(window));
  },
};

/** CVV and PIN: three or four digits right behind their word. */
export const code: Judge = {
  class: "card",
  labelled: ["code"],
  lengths: [3, 4],
  fits: (window) => window.label()?.kind === "code" && !window.counts() && !/[:~/,.]/.test(window.gaps()),
};

const usual = /^(?:\d\d|4-4-4-[2-4]|4-6-[45]|4-4-4-4-3|8-8|4-12)$/;

const issuers =
  /^(?:4\d{15}(?:\d{3})?|(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}|3[47]\d{13}|3(?:0[0-5]|095|[689])\d{11,16}|35(?:2[89]|[3-8]\d)\d{12,15}|6(?:011|4[4-9]|5)\d{12,17}|62\d{14,17}|(?:50|5[678]|6[37])\d{14,17})$/;

export function luhn(digits: string): boolean {
  let sum = 0;
  for (let n = 0; n < digits.length; n += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - n));
    sum += n % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0);
  }
  return sum % 10 === 0;
}
