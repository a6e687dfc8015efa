// The digits of a text in the order they stand in, with what stands between them: a number in pieces is still one number.
import { markOf } from "./marks.ts";
import {
  bar,
  isAlike,
  isDigit,
  isFigure,
  isKatakana,
  isLetter,
  kanjiDigits,
  rare,
  sortOf,
  sorts,
} from "./signs.ts";

export type Run = {
  readonly digits: string;
  /** What stands before each digit: "" nothing, "|" a change of script, else one mark for the kind of separator. */
  readonly gaps: readonly string[];
  readonly from: readonly number[];
  /** Where each ends; absent where every digit is one sign. */
  readonly to?: readonly number[];
};

/** The place behind the digit `n`. */
export const endOf = ({ from, to }: Run, n: number): number => to?.[n] ?? (from[n] ?? 0) + 1;

/** How the doubtful signs of a run are read: 一 as a stroke between figures or as a digit, "|" as a digit or as a mark. */
type Reading = { readonly strokes: boolean; readonly bars: boolean };
const usual: Reading = { strokes: true, bars: true };
const strokeless: Reading = { strokes: false, bars: true };
const barless: Reading = { strokes: true, bars: false };

/** Runs of three digits and more: ASCII, kanji, and letters that pass for digits where digits surround them. */
export function runsIn(text: string): Run[] {
  const runs: Run[] = [];
  for (let index = 0; index < text.length; ) {
    const sort = sortOf(text.charCodeAt(index));
    if (sort === sorts.other || sort === sorts.mark) {
      index += 1;
      continue;
    }
    // 「1. 080…」: the number of a line in a list.
    const opens = index === 0 || text.charAt(index - 1) === "\n";
    if (opens && /^[1-9][.)] 0/.test(text.slice(index, index + 4))) {
      index += 3;
      continue;
    }
    if (!readRun(text, index, usual)) {
      index += 1;
      continue;
    }
    index = met.end;
    if (met.count < shortest) continue;
    const run = kept();
    runs.push(run);
    for (const other of otherwise()) {
      if (readRun(text, begun(text, run.from, other), other)) runs.push(kept());
    }
  }
  return runs;
}

const shortest = 3;

/** What else the run that was read last may be. */
function otherwise(): readonly Reading[] {
  if (met.stroked) return met.barred ? [strokeless, barless] : [strokeless];
  return met.barred ? [barless] : [];
}

/** Where a run begins when bars are no digits. */
const begun = (text: string, from: readonly number[], { bars }: Reading): number =>
  (bars ? from[0] : from.find((at) => text.charCodeAt(at) !== bar)) ?? 0;

/** A digit is its value, with these bits for its script and for a bar. */
const isKanji = 16;
const isBar = 32;
const none = -1;

/** The run that was read last; most are too short to be kept, so each is written over the one before. */
const met = {
  count: 0,
  end: 0,
  stroked: false,
  barred: false,
  digits: new Uint8Array(64),
  gaps: [] as string[],
  from: [] as number[],
};

function put(atom: number, gap: string, at: number): void {
  if (met.count === met.digits.length) {
    const longer = new Uint8Array(met.count * 2);
    longer.set(met.digits);
    met.digits = longer;
  }
  met.digits[met.count] = atom & 15;
  met.gaps[met.count] = gap;
  met.from[met.count] = at;
  met.count += 1;
  met.end = at + 1;
  if ((atom & isBar) !== 0) met.barred = true;
}

function kept(): Run {
  const { count } = met;
  const gaps = met.gaps.slice(0, count);
  const from = met.from.slice(0, count);
  let digits = "";
  let n = 0;
  for (; n + 1 < count; n += 2) digits += pairs[(met.digits[n] ?? 0) * 10 + (met.digits[n + 1] ?? 0)] ?? "";
  if (n < count) digits += String(met.digits[n]);
  if (count >= apart) evenOut(gaps);
  return { digits, gaps, from };
}

const pairs = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, "0"));

/** True where a run stands at a place; what it is, `met` tells until the next. */
function readRun(text: string, start: number, how: Reading): boolean {
  let atom = atomAt(text, start, none, how);
  if (atom === none) return false;
  met.count = 0;
  met.stroked = false;
  met.barred = false;
  put(atom, "", start);
  for (let index = start + 1; ; index += 1) {
    const code = text.charCodeAt(index);
    const plain = isDigit(code);
    const next = plain ? index : gapEnd(text, index, atom, how);
    if (next < 0) return true;
    const found = plain ? code - 48 : atomAt(text, next, atom, how);
    let gap = "";
    if (next > index) gap = gapOf(text, index, next);
    else if (border(text, index, met.count + 1, atom, found)) gap = "|";
    put(found, gap, next);
    index = next;
    atom = found;
  }
}

/** The mark for what parts two digits; a stroke in it is remembered. */
function gapOf(text: string, index: number, next: number): string {
  const gap = text.slice(index, next);
  if (gap.includes("一")) met.stroked = true;
  const bare = gap.includes("(") || gap.includes(")") ? unrounded(text, gap, index, next) : gap;
  return bare === "" ? "" : markOf(bare);
}

/** The script changes, or a bar begins or ends the run: it may be a digit or the edge of a table. */
function border(text: string, index: number, count: number, atom: number, next: number): boolean {
  if ((next & isKanji) !== (atom & isKanji) || ((atom & isBar) !== 0 && count === 2)) return true;
  return (next & isBar) !== 0 && atomAt(text, index + 1, next, usual) === none;
}

/** The digit at a place as it stands behind another one, or `none`. */
function atomAt(text: string, index: number, before: number, { strokes, bars }: Reading): number {
  const code = text.charCodeAt(index);
  const sort = sortOf(code);
  if (sort === sorts.ascii) return code - 48;
  if (sort === sorts.other || sort === sorts.mark) return none;
  if (sort === sorts.alike) return code === bar && !bars ? none : alikeAt(text, index);
  const behindPlain = before !== none && (before & isKanji) === 0;
  const mark = text.charAt(index);
  if (sort === sorts.kanji) {
    if (strokes && mark === "一" && behindPlain && isDigit(text.charCodeAt(index + 1))) return none;
    if (mark === "九" && text.charAt(index + 1) === "州") return none;
    return kanjiDigits.indexOf(mark) | isKanji;
  }
  if (isKatakana(code) && (before === none || behindPlain || text.startsWith("ハイフン", index))) return none;
  return (rare[mark] ?? 0) | isKanji;
}

/** "o", "l", "i" and "|" are digits only beside digits and never beside other letters, spaced letters included. */
function alikeAt(text: string, index: number): number {
  let left = index - 1;
  while (left >= index - alikeReach && isAlike(text.charCodeAt(left))) left -= 1;
  let right = index + 1;
  while (right <= index + alikeReach && isAlike(text.charCodeAt(right))) right += 1;
  if (isLetter(text.charCodeAt(left)) || isLetter(text.charCodeAt(right))) return none;
  const beside = isFigure(text.charCodeAt(left)) || isFigure(text.charCodeAt(right));
  if (!beside && !nearDigit(text, left, -1) && !(nearDigit(text, right, 1) && !inWords(text, left)))
    return none;
  if (text.charAt(index) !== "|") return text.charAt(index) === "o" ? 0 : 1;
  return table.test(text.slice(Math.max(0, index - 4), index + 5)) ? none : 1 | isBar;
}

const alikeReach = 6;
const nearReach = 24;
/** A bar between every two digits only parts them. */
const table = /[0-9oil][|][0-9oil][|][0-9oil]/;

/** A digit stands behind three marks at most, words for a hyphen, and letters that pass for digits. */
function nearDigit(text: string, from: number, step: 1 | -1): boolean {
  let marks = 0;
  let parted = false;
  for (let at = from; marks <= 3 && Math.abs(at - from) <= nearReach; at += step) {
    const code = text.charCodeAt(at);
    if (isFigure(code)) return parted || marks > 0;
    const worded = step > 0 ? wordAt(text, at) : wordBefore(text, at);
    if (worded > 1) {
      parted = true;
      at += (worded - 1) * step;
      continue;
    }
    if (isAlike(code)) {
      const next = text.charCodeAt(at + step);
      if (isLetter(next) && !isAlike(next)) return false;
      // 「9 / O / O / 8」
      parted ||= marks > 0;
      marks = 0;
      continue;
    }
    if (sortOf(code) !== sorts.mark && !joining.has(code)) return false;
    marks += 1;
  }
  return false;
}

/** ー の ノ */
const joining = new Set([0x30fc, 0x306e, 0x30ce]);

/** A word of letters before it, parted by a blank or a dot: the letter is of another word. */
const inWords = (text: string, left: number) =>
  /[a-z][ .-]?$/.test(text.slice(Math.max(0, left - 3), left + 1).replace(/[oil]/g, "0"));

const word = /[のノー一]|ハイフン|はいふん|まいなす|マイナス|だっしゅ|ダッシュ/y;
const mostMarks = 6;

/** Where the next digit stands, behind marks and one word for a hyphen at most; below zero where none does. */
function gapEnd(text: string, index: number, before: number, how: Reading): number {
  let marks = 0;
  let worded = 0;
  for (let at = index; at < text.length; ) {
    if (atomAt(text, at, before, how) !== none) return at;
    const code = text.charCodeAt(at);
    if ((sortOf(code) === sorts.mark || code === bar) && marks < mostMarks) {
      marks += 1;
      at += 1;
    } else {
      const found = worded < 2 ? wordAt(text, at) : 0;
      if (found === 0) return -1;
      worded += 1;
      at += found;
    }
  }
  return -1;
}

/** の ノ ー 一, and the kana that ハイフン, マイナス and ダッシュ begin with. */
const mayBegin = (code: number) =>
  code === 0x4e00 ||
  (code >= 0x305f && code <= 0x30fc && "のノーはハまマだダ".includes(String.fromCharCode(code)));

function wordAt(text: string, index: number): number {
  if (!mayBegin(text.charCodeAt(index))) return 0;
  word.lastIndex = index;
  return word.exec(text)?.[0].length ?? 0;
}

/** The same, ending at a place. */
function wordBefore(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code < 0x3000 || !"ンんスすュゅ".includes(text.charAt(index))) return 0;
  return (
    /(?:ハイフン|はいふん|まいなす|マイナス|だっしゅ|ダッシュ)$/.exec(
      text.slice(Math.max(0, index - 3), index + 1),
    )?.[0].length ?? 0
  );
}

/** 「(1)(9)」, 「(1) (9)」: brackets round single digits part nothing; what stands beside them may. */
function unrounded(text: string, gap: string, index: number, next: number): string {
  const [closing, opening] = [gap.startsWith(")") ? ")" : "", gap.endsWith("(") ? "(" : ""];
  // 「0806612325(3)」: beside more plain digits the bracket begins another number.
  const closes =
    closing === ""
      ? !threeFigures.test(text.slice(Math.max(0, index - 3), index))
      : text.charAt(index - 2) === "(";
  const opens =
    opening === "" ? !threeFigures.test(text.slice(next, next + 3)) : text.charAt(next + 1) === ")";
  return closes && opens ? gap.slice(closing.length, gap.length - opening.length) : gap;
}

const threeFigures = new RegExp(`^[0-9oil${kanjiDigits}${Object.keys(rare).join("")}]{3}$`);

const apart = 6;

/** Where six digits and more stand one by one with the same mark between, the mark only parts them. */
function evenOut(gaps: string[]): void {
  for (let at = 1; at < gaps.length; ) {
    const mark = gaps[at] ?? "";
    let end = at + 1;
    while (end < gaps.length && gaps[end] === mark) end += 1;
    if (end - at >= apart - 1 && (mark === "," || mark === "/" || mark === "~" || mark === "."))
      gaps.fill("-", at, end);
    at = end;
  }
}
