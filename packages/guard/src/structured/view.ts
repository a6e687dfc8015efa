// What the recognisers of numbers look at: the reading, the same without blanks, the digits in it and the labels near them.
import { lender } from "../lent.ts";
import type { Reading } from "../reading.ts";
import { textOf } from "../units.ts";
import { type DateFound, datesIn } from "./birth.ts";
import { formalDigits } from "./formal.ts";
import { type Label, labelsNear } from "./labels.ts";
import { endOf, type Run, runsIn } from "./runs.ts";
import { spelledRuns } from "./spelled.ts";

export type View = {
  readonly text: string;
  readonly dense: Dense;
  readonly runs: readonly Run[];
  readonly dates: readonly DateFound[];
  readonly plussed: boolean;
  /** Those that stand near enough to a run or a date to name it. */
  readonly labels: readonly Label[];
};

/** Without blanks, katakana as hiragana, kanji digits as digits; `where[i]` is the place of unit i in the folded text. */
export type Dense = { readonly text: string; readonly where: Uint32Array };

/** Until the next call: what it holds is lent. */
export function view(reading: Reading): View {
  const written = runsIn(reading.text);
  const dense = condense(reading.text, written);
  const spelled = spelledRuns(reading.text, dense);
  const runs = spelled.length > 0 ? [...written, ...spelled] : written;
  const dates = datesIn(dense);
  return {
    text: reading.text,
    dense,
    runs,
    dates,
    plussed: plus.test(reading.text),
    labels: labelsNear(dense, [...runs.map(extent), ...dates]),
  };
}

const plus = /[+]|プラス/;

const extent = (run: Run) => ({ from: run.from[0] ?? 0, to: endOf(run, run.from.length - 1) });

/** The unit that each unit is read as, 0 for none: no blanks, no katakana, no kanji digits, no circle for a nought. */
const soft = new Uint16Array(0x10000);
for (let code = 0; code < soft.length; code += 1) soft[code] = code;
soft[32] = 0;
soft[10] = 0;
for (let code = 0x30a1; code <= 0x30f6; code += 1) soft[code] = code - 0x60;
for (const [value, sign] of Array.from("〇一二三四五六七八九").entries())
  soft[sign.charCodeAt(0)] = 48 + value;
for (const sign of "○◯零") soft[sign.charCodeAt(0)] = 48;

const lendCodes = lender(Uint16Array);
const lendWhere = lender(Uint32Array);

function condense(text: string, runs: readonly Run[]): Dense {
  const size = text.length;
  const codes = lendCodes(size);
  const where = lendWhere(size + 1);
  for (let index = 0; index < size; index += 1) codes[index] = soft[text.charCodeAt(index)] ?? 0;
  for (const { from, digits } of runs) {
    for (let n = 0; n < from.length; n += 1) {
      const at = from[n] ?? 0;
      if (text.charAt(at) !== "|" || figure.test(text.charAt(at + 1))) codes[at] = digits.charCodeAt(n);
    }
  }
  let count = 0;
  for (let index = 0; index < size; index += 1) {
    let code = codes[index] ?? 0;
    // 「四参」: beside another figure a formal numeral is one.
    if (figures[code] === formal && (figures[codes[count - 1] ?? 0] || figures[codes[index + 1] ?? 0]))
      code = 48 + (formalDigits[text.charAt(index)] ?? 0);
    if (code === 0 || (isBracket(code) && roundOne(text, index))) continue;
    if ((code === 0x3099 || code === 0x309a) && count > 0) {
      codes[count - 1] = String.fromCharCode(codes[count - 1] ?? 0, code)
        .normalize("NFC")
        .charCodeAt(0);
      continue;
    }
    codes[count] = code;
    where[count] = index;
    count += 1;
  }
  where[count] = size;
  return { text: textOf(codes.subarray(0, count)), where: where.subarray(0, count + 1) };
}

/** What is a figure in any way, and what is a formal one. */
const figures = new Uint8Array(0x10000).fill(1, 48, 58);
const formal = 2;
for (const sign of Object.keys(formalDigits)) figures[sign.charCodeAt(0)] = formal;

/** Katakana as hiragana, sign for sign. */
export function softened(text: string): string {
  const codes = lendCodes(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    codes[at] = code >= 0x30a1 && code <= 0x30f6 ? code - 0x60 : code;
  }
  return textOf(codes);
}

const figure = /[0-9oil〇]/;
const isBracket = (code: number) => code === 0x28 || code === 0x29;
const isDigit = (code: number) => code >= 48 && code <= 57;

/** 「(1)(9)」: a bracket round a single digit that has another such beside it. */
function roundOne(text: string, at: number): boolean {
  const open = text.charAt(at) === "(" ? at : at - 2;
  if (text.charAt(open) !== "(" || !isDigit(text.charCodeAt(open + 1)) || text.charAt(open + 2) !== ")")
    return false;
  return (
    /[(][0-9][)][^()]{0,4}$/.test(text.slice(Math.max(0, open - 7), open)) ||
    /^[^()]{0,4}[(][0-9][)]/.test(text.slice(open + 3, open + 10))
  );
}
