// Postal codes: three digits and four, with 〒 or the word, before a place, or standing alone with a hyphen.
import type { Judge } from "./judge.ts";
import { grouped, namedOtherwise, strangely } from "./window.ts";

export const postal: Judge = {
  class: "postal",
  lengths: [7, 7],
  fits(window) {
    const { digits } = window;
    if (digits.startsWith("000") || strangely(window, /[:,]/)) return false;
    const kind = window.label()?.kind;
    if (kind === "postal") return !window.counts() || place.test(window.behind(12));
    if (namedOtherwise(window, "other phone bank insurance card passport residence")) return false;
    if (window.counts() || window.glued() || !window.whole) return false;
    if (place.test(window.behind(12))) return grouped(window, /^(?:3-4|7)$/);
    if (window.sides.includes("\n") || !window.shapes().includes("3-4") || !/^(?:-|- )+$/.test(window.gaps()))
      return false;
    return !digits.endsWith("00") || digits.charAt(3) === "0";
  },
};

const place =
  /^[)\]」】、, \n]{0,3}(?:東京都|北海道|京都府|大阪府|..県|...県|[一-鿿ヶ]{1,4}市(?!役|民|内|外|立|場|販|価|況|長(?!洲))|[一-鿿ヶ]{1,4}郡[一-鿿ぁ-ん]{1,5}[町村])/;
