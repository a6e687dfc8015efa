// The individual number: twelve digits; the check digit decides where no label does.
import type { Judge } from "./judge.ts";
import { grouped, namedOtherwise, strangely, type Window } from "./window.ts";

export const mynumber: Judge = {
  class: "mynumber",
  lengths: [12, 12],
  fits(window) {
    const { digits } = window;
    if (window.label()?.kind === "mynumber") return true;
    if (
      namedOtherwise(window, "other licence phone pension employment insurance bank card passport residence")
    )
      return false;
    if (window.before(2).includes("+")) return false;
    if (!checks(digits) || window.counts() || window.glued() || strangely(window, /[:,]/)) return false;
    if (timestamp.test(digits) && window.gaps() === "") return false;
    return window.whole ? grouped(window, /^(?:12|4-4-4|4-8|8-4|3-3-3-3|6-6)$/) : apart(window);
  },
};

/** More digits stand near: twelve in one piece, or 4-4-4 that a comma or a colon sets off. */
function apart(window: Window): boolean {
  if (window.gaps() === "") return true;
  return (
    !window.flanked() &&
    window.sides.every((gap) => gap === undefined || gap === "," || gap === ":") &&
    grouped(window, /^4-4-4$/)
  );
}

const timestamp = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d$/;

/** 行政手続における特定の個人を識別するための番号の利用等に関する法律施行令第八条の規定による総務省令, article 5. */
export function checks(digits: string): boolean {
  let sum = 0;
  for (let n = 1; n <= 11; n += 1) sum += Number(digits.charAt(11 - n)) * (n <= 6 ? n + 1 : n - 5);
  const rest = sum % 11;
  return Number(digits.charAt(11)) === (rest <= 1 ? 0 : 11 - rest);
}
