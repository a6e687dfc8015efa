// Opens gaps in a value where a reader still reads it as one, seen ones and unseen ones.
import type { Chance } from "../chance.ts";
import type { Kit, Nature, Way } from "./ways.ts";

const segments = new Intl.Segmenter("ja", { granularity: "grapheme" });
export const letters = (text: string) => Array.from(segments.segment(text), (part) => part.segment);

export function spaced(text: string, nature: Nature, worn: readonly Way[], kit: Kit, draw: Chance): string {
  // A dash beside 一 would be one more numeral to the eye.
  const marks = kit.marks.filter((mark) => !worn.includes("kanji") || !/[―ー−–－ｰ]/u.test(mark));
  const parted = /[-/.]/u.test(text) && (nature === "digits" || nature === "dated");
  if (parted && draw.below(2) === 0) return text.replace(/[-/.]/gu, draw.one(marks));
  const gap = nature === "digits" ? draw.one(marks) : draw.one(kit.blanks);
  const broken = /[\r\n]/u.test(gap);
  if (nature === "latin") return broken ? text.replace(/@/u, (at) => `${at}${gap}`) : latin(text, gap, draw);
  if (nature === "digits") {
    const bare = letters(text).filter((char) => !/^[-\s()]$/u.test(char));
    return broken || draw.below(2) === 0 ? grouped(text, bare, gap, draw) : bare.join(gap);
  }
  if (broken || (nature !== "words" && draw.below(2) === 0)) return beforeNumbers(text, gap);
  return letters(text).join(gap);
}

function grouped(text: string, bare: readonly string[], gap: string, draw: Chance): string {
  if (/[-()\s]/u.test(text)) return text.replace(/^\(/u, "").replace(/[-()\s]+/gu, gap);
  if (text.startsWith("+")) return bare.join(gap);
  // A mobile's eleven digits are said in three, four and four.
  if (/^0[0-9]{10}$/u.test(text)) return text.replace(/^(...)(....)/u, `$1${gap}$2${gap}`);
  const size = draw.one([2, 3, 4]);
  return bare.map((char, at) => (at > 0 && at % size === 0 ? gap : "") + char).join("");
}

function latin(text: string, gap: string, draw: Chance): string {
  return draw.below(2) === 0 ? letters(text).join(gap) : text.replace(/[@._]/gu, (at) => `${gap}${at}${gap}`);
}

/** Breaks only where words end and numbers begin, so that no number falls apart. */
function beforeNumbers(text: string, gap: string): string {
  const parts = text.match(/[0-9]+[^0-9]*|[^0-9]+/gu) ?? [text];
  if (parts.length > 1) return parts.join(gap);
  const half = letters(text);
  return half.slice(0, half.length >> 1).join("") + gap + half.slice(half.length >> 1).join("");
}

export function sprinkled(text: string, share: number, kit: Kit, draw: Chance): string {
  const hidden = [draw.one(kit.hidden), draw.one(kit.hidden)];
  return letters(text)
    .map((char, at) => (at > 0 && draw.below(100) < share ? draw.one(hidden) : "") + char)
    .join("");
}
