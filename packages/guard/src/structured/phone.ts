// Telephone numbers of Japan as they are dialled, and of any country behind a plus.
import type { Judge } from "./judge.ts";
import { grouped, namedOtherwise, uniform, type Window } from "./window.ts";

export const phone: Judge = {
  class: "phone",
  lengths: [6, 15],
  fits(window) {
    const { digits } = window;
    const labelled = window.label()?.kind === "phone";
    if (digits.length < 9) return labelled && local(window);
    if (!labelled && !/^(?:0|81)/.test(digits) && !(window.plussed && plus.test(window.before(7))))
      return false;
    if (
      window.gaps().includes(":") &&
      !(uniform(window) && (labelled || standing(window, anyGroups) || standing(window, mobileGroups)))
    )
      return false;
    const dialled = domestic(window, labelled);
    if (dialled === undefined) return abroad(window) || (labelled && withoutZero(window));
    if (namedOtherwise(window, "other pension employment insurance")) return false;
    if (dialled !== digits) return mobile.test(dialled) || area.test(dialled);
    if (window.counts() && window.gaps() === "") return false;
    if (mobile.test(digits)) return labelled || window.whole || standing(window, mobileGroups);
    if (!area.test(digits) && !labelled) return fixedGroups(window) && /^0[1-9]/.test(digits);
    if (/^(?:4-6|6-4)$/.test(window.shapes()[0] ?? "") && !labelled) return window.whole && area.test(digits);
    return (
      labelled ||
      fixedGroups(window) ||
      (window.whole && ((uniform(window) && !/[/,]/.test(window.gaps())) || /^[- ]+$/.test(window.gaps())))
    );
  },
};

/** 070 080 090 060 mobile, 050 over IP, 0800 toll-free: eleven digits. */
const mobile = /^0[5-9]0\d{8}$/;
const mobileGroups = /^(?:11|3-4-4|4-3-4|3-8|7-4|3-3-5|3-2-2-2-2|5-6|5-2-4|3-4-2-2|3-2-2-4)$/;

const anyGroups = /^(?:3-4-4|2-4-4|3-3-4|4-2-4|4-3-3|4-3-4|2-2-4-4|2-3-3-4)$/;

/** Area codes in use, and 0120, 0570, 0990: ten digits. */
const area =
  /^0(?:[36][3-9]\d{7}|1(?:1|2[03-6]|3[3-9]|4[2-6]|5[2-8]|6[2-7]|[7-9])\d+|2[02-9]\d+|4[2-9]\d+|5[2-9]\d+|7[2-9]\d+|8[2-9]\d+|9[2-9]\d+|990\d+)$/;

function fixedGroups(window: Window): boolean {
  const { digits } = window;
  if (digits.length !== 10) return false;
  const two = /^0[36]/.test(digits) ? /^(?:2-4-4|2-8)$/ : /^3-3-4$/;
  if (standing(window, /^(?:4-2-4|3-3-4|5-1-4|4-3-3|3-7)$/) || standing(window, two)) return true;
  return area.test(digits) && standing(window, /^10$/) && !window.counts();
}

/** Grouped so as it is written, or, digits apart, without more digits at its sides. */
function standing(window: Window, groupings: RegExp): boolean {
  return groupings.test(window.shapes()[0] ?? "") || (!window.flanked() && grouped(window, groupings));
}

/** The number with its leading zero, when it is one of Japan: +81, 0081 and 010-81 are taken off. */
function domestic(window: Window, labelled: boolean): string | undefined {
  const { digits } = window;
  const inland =
    digits.length <= 11 && digits.startsWith("0") && !digits.startsWith("00") ? digits : undefined;
  if (inland !== undefined && inland.length >= 10) return inland;
  const rest = /^(?:00|010)?81(0?[1-9]\d{8,9})$/.exec(digits)?.[1];
  if (rest === undefined) return undefined;
  const national = rest.startsWith("0") ? rest : `0${rest}`;
  const apart =
    window.shapes().some((shape) => shape.startsWith("2-")) ||
    (window.whole && /^(?:1-)+1$/.test(window.shapes()[0] ?? ""));
  const dialled = labelled || digits.startsWith("0") || plus.test(window.before(8));
  return dialled || (mobile.test(national) && apart) ? national : undefined;
}

/** Not one that stands between digits. */
const plus = /(?<![0-9〇○一二三四五六七八九] ?)(?:\+|プラス)(?:[^0-9a-z]{0,3}|.{0,2}ハイフン.?)$/;

function abroad(window: Window): boolean {
  return window.digits.length >= 10 && plus.test(window.before(7)) && !window.counts();
}

/** Numbers without area code, 328-2111: only where a label says so. */
function local(window: Window): boolean {
  return (
    window.whole &&
    grouped(window, /^[234]-4$/) &&
    /^[-() ]+$/.test(window.gaps()) &&
    !window.counts() &&
    !window.digits.startsWith("0")
  );
}

function withoutZero(window: Window): boolean {
  return (
    window.whole &&
    /^(?:[5-9]0\d{8}|[1-9]\d{8})$/.test(window.digits) &&
    grouped(window, /^(?:2-4-4|2-3-4|1-4-4|3-2-4)$/)
  );
}
