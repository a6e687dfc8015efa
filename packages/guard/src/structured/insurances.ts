// Numbers of pension, employment insurance and health insurance.
import type { Judge } from "./judge.ts";
import { grouped, namedOtherwise } from "./window.ts";

export const pension: Judge = {
  class: "pension",
  lengths: [10, 10],
  fits(window) {
    if (/[:]/.test(window.gaps())) return false;
    if (window.label()?.kind === "pension") return !window.counts();
    if (namedOtherwise(window, "other phone employment insurance bank card")) return false;
    if (!window.whole || window.glued() || window.counts() || /^(?:19|20)\d\d/.test(window.digits))
      return false;
    return window.shapes().includes("4-6") && !/[^- \n]/.test(window.gaps());
  },
};

export const employment: Judge = {
  class: "employment",
  lengths: [11, 11],
  fits(window) {
    if (/[:]/.test(window.gaps())) return false;
    const label = window.label()?.kind;
    if (label === "employment") return !window.counts();
    if (label === "insurance" && grouped(window, /^4-6-1$/)) return true;
    if (namedOtherwise(window, "other phone pension insurance bank card")) return false;
    if (!window.whole || window.glued() || window.counts()) return false;
    return window.shapes().includes("4-6-1") && !/[^- \n]/.test(window.gaps());
  },
};

/** Six and more digits under a label; the short 記号 and 番号 are found as a pair in `pairs.ts`. */
export const insurance: Judge = {
  class: "insurance",
  labelled: true,
  lengths: [6, 11],
  fits(window) {
    const label = window.label();
    if (label?.kind !== "insurance" || window.counts() || /[:/~]/.test(window.gaps())) return false;
    return !(window.digits.length === 11 && grouped(window, /^4-6-1$/)) && !dated(window.digits);
  },
};

const dated = (digits: string) => digits.length <= 8 && /^(?:19|20)\d\d(?:0?[1-9]|1[0-2])/.test(digits);
