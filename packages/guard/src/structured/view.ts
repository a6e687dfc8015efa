// What the recognisers of numbers look at: the reading, the same without blanks, the digits in it and the labels near them.
import type { Reading } from "../reading.ts";
import { type Label, labelsIn } from "./labels.ts";
import { type Run, runsIn } from "./runs.ts";
import { spelledRuns } from "./spelled.ts";

export type View = {
  readonly text: string;
  readonly dense: Dense;
  readonly runs: readonly Run[];
  readonly labels: readonly Label[];
};

/** Without blanks, katakana as hiragana, kanji digits as digits; `where[i]` is the place of unit i in the folded text. */
export type Dense = { readonly text: string; readonly where: readonly number[] };

export function view(reading: Reading): View {
  const written = runsIn(reading.text);
  const dense = condense(reading.text, written);
  const runs = [...written, ...spelledRuns(dense)];
  return { text: reading.text, dense, runs, labels: labelsIn(dense) };
}

const kanji = "〇一二三四五六七八九";

function digitOf(letter: string): string | undefined {
  const value = letter >= "〇" ? kanji.indexOf(letter) : -1;
  return value < 0 ? undefined : String(value);
}

function condense(text: string, runs: readonly Run[]): Dense {
  const read: string[] = [];
  for (const run of runs) for (const [n, place] of run.from.entries()) read[place] = run.digits.charAt(n);
  const units: string[] = [];
  const where: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 32 || code === 10) continue;
    const digit = read[index] ?? digitOf(text.charAt(index));
    if (digit !== undefined) units.push(digit);
    else if (code >= 0x30a1 && code <= 0x30f6) units.push(String.fromCharCode(code - 0x60));
    else units.push(text.charAt(index));
    where.push(index);
  }
  where.push(text.length);
  return { text: units.join(""), where };
}
