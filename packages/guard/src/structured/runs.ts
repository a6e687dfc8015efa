// The digits of a text in the order they stand in, with what stands between them: a number in pieces is still one number.

export type Run = {
  readonly digits: string;
  /** What stands before each digit: "" nothing, "|" a change of script, else one mark for the kind of separator. */
  readonly gaps: readonly string[];
  readonly from: readonly number[];
  readonly to: readonly number[];
};

/** Runs of three digits and more: ASCII, kanji, and letters that pass for digits where digits surround them. */
export function runsIn(text: string): Run[] {
  const runs: Run[] = [];
  for (let index = 0; index < text.length; ) {
    const sort = sortOf(text.charCodeAt(index));
    if (sort === sorts.other || sort === sorts.mark) {
      index += 1;
      continue;
    }
    const run = runAt(text, index, true);
    if (run === undefined) {
      index += 1;
      continue;
    }
    if (run.digits.length >= 3) runs.push(run);
    if (run.doubtful && run.digits.length >= 3) {
      const other = runAt(text, index, false);
      if (other !== undefined) runs.push(other);
    }
    index = run.to.at(-1) ?? index + 1;
  }
  return runs;
}

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
const rare: Readonly<Record<string, number>> = {
  "○": 0,
  "◯": 0,
  零: 0,
  壱: 1,
  弐: 2,
  参: 3,
  ニ: 2,
  ハ: 8,
};

/** A digit is its value, with these bits for its script and for a bar. */
const isKanji = 16;
const isBar = 32;
const none = -1;

function runAt(
  text: string,
  start: number,
  dashes: boolean,
): (Run & { readonly doubtful: boolean }) | undefined {
  let atom = atomAt(text, start, none, dashes);
  if (atom === none) return undefined;
  let digits = digitOf(atom);
  let doubtful = false;
  const gaps = [""];
  const from = [start];
  const to = [start + 1];
  for (let index = start + 1; ; index += 1) {
    const code = text.charCodeAt(index);
    const plain = isDigit(code);
    const next = plain ? index : gapEnd(text, index, atom, dashes);
    if (next < 0) break;
    const found = plain ? code - 48 : atomAt(text, next, atom, dashes);
    digits += digitOf(found);
    if (next > index) {
      const gap = text.slice(index, next);
      if (gap.includes("一")) doubtful = true;
      gaps.push(markOf(gap));
    } else gaps.push(border(text, index, digits.length, atom, found) ? "|" : "");
    index = next;
    from.push(index);
    to.push(index + 1);
    atom = found;
  }
  if (gaps.length >= apart) evenOut(gaps);
  return { digits, gaps, from, to, doubtful };
}

const digitOf = (atom: number) => String.fromCharCode(48 + (atom & 15));

/** The script changes, or a bar begins or ends the run: it may be a digit or the edge of a table. */
function border(text: string, index: number, count: number, atom: number, next: number): boolean {
  if ((next & isKanji) !== (atom & isKanji) || ((atom & isBar) !== 0 && count === 2)) return true;
  return (next & isBar) !== 0 && atomAt(text, index + 1, next, true) === none;
}

/** The digit at a place as it stands behind another one, or `none`. */
function atomAt(text: string, index: number, before: number, dashes: boolean): number {
  const code = text.charCodeAt(index);
  const sort = sortOf(code);
  if (sort === sorts.ascii) return code - 48;
  if (sort === sorts.other || sort === sorts.mark) return none;
  if (sort === sorts.alike) return alikeAt(text, index, before);
  const behindPlain = before !== none && (before & isKanji) === 0;
  const mark = text.charAt(index);
  if (sort === sorts.kanji) {
    if (dashes && mark === "一" && behindPlain && isDigit(text.charCodeAt(index + 1))) return none;
    return kanjiDigits.indexOf(mark) | isKanji;
  }
  if (code >= 0x30a1 && code <= 0x30fa && (before === none || behindPlain)) return none;
  return (rare[mark] ?? 0) | isKanji;
}

/** "o", "l", "i" and "|" are digits only beside digits and never beside other letters, spaced letters included. */
function alikeAt(text: string, index: number, before: number): number {
  let left = index - 1;
  while (left >= index - alikeReach && isAlike(text.charCodeAt(left))) left -= 1;
  let right = index + 1;
  while (right <= index + alikeReach && isAlike(text.charCodeAt(right))) right += 1;
  if (isLetter(text.charCodeAt(left)) || isLetter(text.charCodeAt(right))) return none;
  const beside = isPlain(text.charCodeAt(left)) || isPlain(text.charCodeAt(right));
  const last = before !== none && "-ー. /".includes(text.charAt(left)) && isPlain(text.charCodeAt(left - 1));
  if (!beside && !last && !betweenDigits(text, left, right)) return none;
  if (text.charAt(index) !== "|") return text.charAt(index) === "o" ? 0 : 1;
  return table.test(text.slice(Math.max(0, index - 4), index + 5)) ? none : 1 | isBar;
}

const alikeReach = 6;
/** A bar between every two digits only parts them. */
const table = /[0-9o][|][0-9o][|][0-9o]/;

function betweenDigits(text: string, left: number, right: number): boolean {
  const before = text.slice(Math.max(0, left - 3), left + 1);
  const after = text.slice(right, right + 4);
  return /^[ \n./()-]{1,3}[0-9oil|]/.test(after) && !/[a-z][ \n./(-]*$/.test(before.replace(/[oil]/g, "0"));
}

const isDigit = (code: number) => code >= 48 && code <= 57;
/** 〇 often takes the place of a figure. */
const isPlain = (code: number) => isDigit(code) || code === 0x3007 || code === 0x25cb;
const isAlike = (code: number) => code === 0x6f || code === 0x6c || code === 0x69 || code === 0x7c;
const isLetter = (code: number) => code >= 0x61 && code <= 0x7a;

const word = /[のノー一]|ハイフン|はいふん|まいなす|マイナス|だっしゅ|ダッシュ/y;
const mostMarks = 6;

/** Where the next digit stands, behind marks and one word for a hyphen at most; below zero where none does. */
function gapEnd(text: string, index: number, before: number, dashes: boolean): number {
  let marks = 0;
  let worded = 0;
  for (let at = index; at < text.length; ) {
    if (atomAt(text, at, before, dashes) !== none) return at;
    const code = text.charCodeAt(at);
    if ((sortOf(code) === sorts.mark || code === 0x7c) && marks < mostMarks) {
      marks += 1;
      at += 1;
    } else {
      const found = worded < 2 && mayBegin(code) ? wordAt(text, at) : 0;
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
  word.lastIndex = index;
  return word.exec(text)?.[0].length ?? 0;
}

/** The strongest mark of a separator names it. */
function markOf(gap: string): string {
  if (gap === "-" || gap === " " || gap === "\n" || gap === "." || gap === "/") return gap;
  const found = /[:;=]/.exec(gap) ?? /[,、。，!?]/.exec(gap) ?? /[~→]/.exec(gap) ?? /[/]/.exec(gap);
  if (found !== null) {
    const [mark] = found;
    if (mark === "/") return mark;
    if (mark === "~" || mark === "→") return "~";
    return /[:;=]/.test(mark) ? ":" : ",";
  }
  if (gap.includes("\n")) return gap.trim() === "" ? "\n" : "-";
  if (gap.trim() === "") return " ";
  if (gap.includes(".")) return ".";
  return "-";
}

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
