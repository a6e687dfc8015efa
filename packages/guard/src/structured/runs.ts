// The digits of a text in the order they stand in, with what stands between them: a number in pieces is still one number.
import { formalDigits } from "./formal.ts";
import { markOf } from "./marks.ts";

export type Run = {
  readonly digits: string;
  /** What stands before each digit: "" nothing, "|" a change of script, else one mark for the kind of separator. */
  readonly gaps: readonly string[];
  readonly from: readonly number[];
  readonly to: readonly number[];
};

/** How the doubtful signs of a run are read: 一 as a stroke between figures or as a digit, "|" as a digit or as a mark. */
type Reading = { readonly strokes: boolean; readonly bars: boolean };
const usual: Reading = { strokes: true, bars: true };

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
    if (
      /^[1-9][.)] 0/.test(text.slice(index, index + 4)) &&
      (index === 0 || text.charAt(index - 1) === "\n")
    ) {
      index += 3;
      continue;
    }
    const run = runAt(text, index, usual);
    if (run === undefined) {
      index += 1;
      continue;
    }
    if (run.digits.length >= 3) {
      runs.push(run);
      for (const other of otherwise(run)) {
        const again = runAt(text, begun(text, run.from, other), other);
        if (again !== undefined) runs.push(again);
      }
    }
    index = run.to.at(-1) ?? index + 1;
  }
  return runs;
}

function otherwise({ stroked, barred }: { stroked: boolean; barred: boolean }): readonly Reading[] {
  return [
    ...(stroked ? [{ strokes: false, bars: true }] : []),
    ...(barred ? [{ strokes: true, bars: false }] : []),
  ];
}

/** Where a run begins when bars are no digits. */
const begun = (text: string, from: readonly number[], { bars }: Reading): number =>
  (bars ? from[0] : from.find((at) => text.charCodeAt(at) !== bar)) ?? 0;

const sorts = { other: 1, mark: 2, ascii: 3, kanji: 4, alike: 5, rare: 6 } as const;

/** What each unit can be in a number, learnt as it is met; 0 is not known yet. */
const known = new Uint8Array(0x10000);

function sortOf(code: number): number {
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

const kanjiDigits = "〇一二三四五六七八九";
const rare: Readonly<Record<string, number>> = { "○": 0, "◯": 0, 零: 0, ニ: 2, ハ: 8, ...formalDigits };

/** A digit is its value, with these bits for its script and for a bar. */
const isKanji = 16;
const isBar = 32;
const none = -1;

function runAt(
  text: string,
  start: number,
  how: Reading,
): (Run & { readonly stroked: boolean; readonly barred: boolean }) | undefined {
  let atom = atomAt(text, start, none, how);
  if (atom === none) return undefined;
  let digits = digitOf(atom);
  let stroked = false;
  let barred = (atom & isBar) !== 0;
  const gaps = [""];
  const from = [start];
  const to = [start + 1];
  for (let index = start + 1; ; index += 1) {
    const code = text.charCodeAt(index);
    const plain = isDigit(code);
    const next = plain ? index : gapEnd(text, index, atom, how);
    if (next < 0) break;
    const found = plain ? code - 48 : atomAt(text, next, atom, how);
    digits += digitOf(found);
    if (next > index) {
      const gap = text.slice(index, next);
      if (gap.includes("一")) stroked = true;
      const bare = gap.includes("(") || gap.includes(")") ? unrounded(text, gap, index, next) : gap;
      gaps.push(bare === "" ? "" : markOf(bare));
    } else gaps.push(border(text, index, digits.length, atom, found) ? "|" : "");
    if ((found & isBar) !== 0) barred = true;
    index = next;
    from.push(index);
    to.push(index + 1);
    atom = found;
  }
  if (gaps.length >= apart) evenOut(gaps);
  return { digits, gaps, from, to, stroked, barred };
}

const digitOf = (atom: number) => String.fromCharCode(48 + (atom & 15));

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

const isDigit = (code: number) => code >= 48 && code <= 57;
const bar = 0x7c;
const isAlike = (code: number) => code === 0x6f || code === 0x6c || code === 0x69 || code === bar;
/** A digit of any kind, beside which a letter may be one. */
const isFigure = (code: number) => {
  const sort = sortOf(code);
  return sort === sorts.ascii || sort === sorts.kanji || (sort === sorts.rare && !isKatakana(code));
};
const isKatakana = (code: number) => code >= 0x30a1 && code <= 0x30fa;
const isLetter = (code: number) => code >= 0x61 && code <= 0x7a;

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
      ? !figures.test(text.slice(Math.max(0, index - 3), index))
      : text.charAt(index - 2) === "(";
  const opens = opening === "" ? !figures.test(text.slice(next, next + 3)) : text.charAt(next + 1) === ")";
  return closes && opens ? gap.slice(closing.length, gap.length - opening.length) : gap;
}

const figures = new RegExp(`^[0-9oil${kanjiDigits}${Object.keys(rare).join("")}]{3}$`);

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
