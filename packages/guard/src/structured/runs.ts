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
  if (!/[0-9〇○◯零一二三四五六七八九壱弐参]/.test(text)) return runs;
  for (let index = 0; index < text.length; ) {
    const run = runAt(text, index);
    if (run !== undefined && run.digits.length >= 3) runs.push(run);
    index = run?.to.at(-1) ?? index + 1;
  }
  return runs;
}

type Atom = { readonly digit: string; readonly kanji: boolean; readonly bar?: boolean };

function runAt(text: string, start: number): Run | undefined {
  let atom = atomAt(text, start, undefined);
  if (atom === undefined) return undefined;
  let digits = atom.digit;
  const gaps = [""];
  const from = [start];
  const to = [start + 1];
  for (let index = start + 1; ; index += 1) {
    const gap = gapAt(text, index, atom);
    const next: Atom | undefined = atomAt(text, index + gap.length, atom);
    if (next === undefined) return { digits, gaps, from, to };
    index += gap.length;
    digits += next.digit;
    gaps.push(gap === "" ? (border(text, index, digits.length, atom, next) ? "|" : "") : kind(gap));
    from.push(index);
    to.push(index + 1);
    atom = next;
  }
}

/** The script changes, or a bar begins or ends the run: it may be a digit or the edge of a table. */
function border(text: string, index: number, count: number, atom: Atom, next: Atom): boolean {
  if (next.kanji !== atom.kanji || (atom.bar === true && count === 1)) return true;
  return next.bar === true && atomAt(text, index + 1, next) === undefined;
}

const kanjiDigits = "〇一二三四五六七八九";
const rare: Readonly<Record<string, string>> = {
  "○": "0",
  "◯": "0",
  零: "0",
  壱: "1",
  弐: "2",
  参: "3",
  ニ: "2",
  ハ: "8",
};

function atomAt(text: string, index: number, before: Atom | undefined): Atom | undefined {
  const code = text.charCodeAt(index);
  if (code >= 48 && code <= 57) return { digit: text.charAt(index), kanji: false };
  if (code === 0x6f || code === 0x6c || code === 0x69 || code === 0x7c) return alikeAt(text, index);
  if (!(code >= 0x25cb)) return undefined;
  const mark = text.charAt(index);
  const place = kanjiDigits.indexOf(mark);
  if (place >= 0) {
    if (mark === "一" && before?.kanji === false && isDigit(text.charCodeAt(index + 1))) return undefined;
    return { digit: String(place), kanji: true };
  }
  const digit = rare[mark];
  if (digit === undefined || (code >= 0x30a1 && code <= 0x30fa && before?.kanji !== true)) return undefined;
  return { digit, kanji: true };
}

/** "o", "l", "i" and "|" are digits only beside digits and never beside other letters, spaced letters included. */
function alikeAt(text: string, index: number): Atom | undefined {
  let left = index - 1;
  while (left >= index - alikeReach && isAlike(text.charCodeAt(left))) left -= 1;
  let right = index + 1;
  while (right <= index + alikeReach && isAlike(text.charCodeAt(right))) right += 1;
  if (isLetter(text.charCodeAt(left)) || isLetter(text.charCodeAt(right))) return undefined;
  const beside = isDigit(text.charCodeAt(left)) || isDigit(text.charCodeAt(right));
  if (!beside && !betweenDigits(text, left, right)) return undefined;
  if (text.charAt(index) === "|") return { digit: "1", kanji: false, bar: true };
  return { digit: text.charAt(index) === "o" ? "0" : "1", kanji: false };
}

const alikeReach = 6;

function betweenDigits(text: string, left: number, right: number): boolean {
  const before = text.slice(Math.max(0, left - 3), left + 1);
  const after = text.slice(right, right + 4);
  return /^[ \n./(-]{1,3}[0-9oil|]/.test(after) && !/[a-z][ \n./(-]*$/.test(before.replace(/[oil]/g, "0"));
}

const isDigit = (code: number) => code >= 48 && code <= 57;
const isAlike = (code: number) => code === 0x6f || code === 0x6c || code === 0x69 || code === 0x7c;
const isLetter = (code: number) => code >= 0x61 && code <= 0x7a;

const word = / {0,2}(?:の|ノ|ー|一|ハイフン|はいふん|まいなす|マイナス|だっしゅ|ダッシュ)[ \n]{0,2}/y;
const marks = /(?:[^\p{L}\p{N}%¥$€£|]|[|](?![0-9oil|])){1,5}/uy;

function gapAt(text: string, index: number, before: Atom): string {
  if (atomAt(text, index, before) !== undefined) return "";
  return matched(marks, text, index) || matched(word, text, index);
}

function matched(pattern: RegExp, text: string, index: number): string {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? "";
}

/** The strongest mark of a separator names it. */
function kind(gap: string): string {
  const found = /[:~;=→]/.exec(gap) ?? /[,、。，!?]/.exec(gap) ?? /[/]/.exec(gap);
  if (found !== null) return found[0] === "/" ? "/" : /[,、。，!?]/.test(found[0]) ? "," : ":";
  if (gap.includes("\n")) return gap.trim() === "" ? "\n" : "-";
  if (gap.trim() === "") return " ";
  if (gap.includes(".")) return ".";
  return "-";
}
