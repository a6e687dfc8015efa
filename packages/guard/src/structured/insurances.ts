// Numbers of pension, employment insurance and health insurance.
import type { Judge } from "./judge.ts";
import { grouped, namedOtherwise, strangely, uniform } from "./window.ts";

export const pension: Judge = {
  class: "pension",
  lengths: [10, 10],
  fits(window) {
    if (strangely(window, /:/)) return false;
    if (window.label()?.kind === "pension") return !window.counts();
    // An area code of four digits makes 4-6 a telephone number.
    if (/^(?:19|20)\d\d|^0[1-9]/.test(window.digits) || !window.whole) return false;
    if (namedOtherwise(window, "other phone employment insurance bank card")) return false;
    if (window.glued() || window.counts()) return false;
    return window.shapes().includes("4-6") && !/[^- \n]/.test(window.gaps());
  },
};

export const employment: Judge = {
  class: "employment",
  lengths: [11, 11],
  fits(window) {
    if (strangely(window, /:/)) return false;
    const label = window.label()?.kind;
    // No health insurance has numbers of eleven digits: 被保険者番号 alone may be either.
    if (label === "employment" || label === "insurance") return !window.counts();
    if (!window.whole || window.glued() || window.counts()) return false;
    if (namedOtherwise(window, "other phone pension bank card")) return false;
    return window.shapes().includes("4-6-1") && !/[^- \n]/.test(window.gaps());
  },
};

/** Six and more digits under a label, fewer right behind 「保険証の番号」; 記号 and 番号 as a pair are for `pairs.ts`. */
export const insurance: Judge = {
  class: "insurance",
  labelled: ["insurance"],
  lengths: [3, 10],
  fits(window) {
    const label = window.label();
    if (label?.kind !== "insurance" || window.counts()) return false;
    if (/[:/]/.test(window.gaps()) && !uniform(window) && !grouped(window, /^(?:4-4|2-6|2-2-4|2-2-3-1)$/))
      return false;
    if (window.digits.length < 6)
      return (
        label.numbered === true && label.to <= window.from && window.from - label.to <= 4 && window.whole
      );
    if (window.flanked() || (window.gaps() === "" && window.sides.includes("-"))) return false;
    return window.from - label.to <= 4 || !dated(window.digits);
  },
};

const dated = (digits: string) => /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?$/.test(digits);
