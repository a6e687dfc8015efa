// Numbers with letters: passports (two letters, seven digits) and residence cards (two, eight, two).
import { matches } from "../matches.ts";
import type { Span } from "../recogniser.ts";
import type { Judge } from "./judge.ts";
import { labelOf } from "./labels.ts";
import { mark } from "./marks.ts";
import type { View } from "./view.ts";
import { namedOtherwise, strangely, type Window } from "./window.ts";

export const passport: Judge = {
  class: "passport",
  lengths: [6, 9],
  fits(window) {
    if (window.lettered() || strangely(window, /[:,/]/) || window.counts()) return false;
    const letters = lettersBefore(window);
    const count = window.digits.length;
    if (window.label()?.kind === "passport") {
      return window.whole && (letters === "" ? count === 9 : letters.length <= 2);
    }
    if (count !== 7 || letters.length !== 2 || window.flanked()) return false;
    if (namedOtherwise(window, "other residence bank postal card") || /^(?:no|id)$/.test(letters))
      return false;
    return /[a-z]/.test(window.before(1)) || /^[tm]/.test(letters);
  },
};

/** The letters right before a number back to its label: two side by side or two apart are a prefix, three a word. */
function lettersBefore(window: Window): string {
  const label = window.label();
  const since = label !== undefined && label.to <= window.from ? window.from - label.to : 24;
  const before = window.before(Math.min(24, since));
  const [, first = "", second = "", last = ""] = letters.exec(before) ?? [];
  if (last.length > 1) return last.replace(/^(?:passport|number|no|id)(?=..$)/, "");
  // 「i T K 123」: of letters that all stand apart, the word before them may be one too.
  return (second.length === 1 ? second : first.length === 1 && second === "" ? first : "") + last;
}

const gap = `(?:[ーのノ]|ハイフン|${mark}){0,6}`;
const letters = new RegExp(`(?<![0-9a-z])(?:([a-z]+)${gap})??(?:([a-z]+)${gap})?([a-z]+)${gap}$`);

/** 「THII56829」 under its label: letters pass for digits right behind the two that are letters. */
export function passports({ dense, labels }: View): Span[] {
  if (!labels.some(({ kind }) => kind === "passport")) return [];
  return matches(lettered, dense.text)
    .filter(({ 1: digits = "" }) => digits.replace(/[^0-9]/g, "").length >= 3)
    .map(({ index, 0: { length } }) => ({
      class: "passport" as const,
      from: dense.where[index] ?? 0,
      to: (dense.where[index + length - 1] ?? 0) + 1,
    }));
}

const lettered =
  /(?<![a-z0-9])(?:passport)?(?:number|no)?(?:is)?[.:]?[a-z]{2}((?:[-・/.]?[0-9oil]){7})(?![a-z0-9])/g;

/** Looked for in the text itself: its letters may be ones that pass for digits. */
export function residence({ text, labels }: View): Span[] {
  const spans: Span[] = [];
  for (const found of matches(cards, text)) {
    const to = found.index + found[0].length;
    const digits = found[0].match(/[0-9oil一-鿿〇○◯]/g)?.length ?? 0;
    const label = labelOf(text, labels, found.index, to)?.kind;
    const kind = label ?? "residence";
    const worded =
      label !== "residence" &&
      (label === "other" ||
        (label === undefined ? /^(?:no|id) ?[:.=]/ : /^(?:no|id)(?![a-z])/).test(found[0]) ||
        wordly.test(found[0]));
    if (digits >= 5 && !worded && (kind === "residence" || clear.test(found[0]))) {
      spans.push({ class: "residence", from: found.index, to });
    }
  }
  return spans;
}

const clear = /[a-hj-km-np-z]/;
/** A word before figures, 「tel: o/7/o」, or no letter at either end that is not a digit as well. */
const wordly = /^[a-z]{3}[^a-z0-9]|^[oil][^a-z]*[oil][^a-hj-km-np-z]*$/;

const between = "(?:[ーのノ]|ハイフン|[^a-z0-9ぁ-ゖァ-ヺー一-鿿々@])";
const cards = new RegExp(
  `(?:(?<![a-z0-9])|(?<=no|number|card))[a-z]${between}{0,3}[a-z]${between}{0,6}(?:[0-9oil〇零○◯一二三四五六七八九壱弐参壹貳參肆伍陸漆捌玖]${between}{0,6}){8}[a-z]${between}{0,3}[a-z](?![a-z0-9])`,
  "g",
);
