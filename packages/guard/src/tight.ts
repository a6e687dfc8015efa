// A text with its words closed up again, where they were set apart sign by sign or broken across lines.
import type { Reading } from "./reading.ts";
import type { Span } from "./recogniser.ts";

export type Tight = { readonly text: string; at(index: number): number };

const letter = "[ぁ-ゖァ-ヺー一-鿿々〇○◯a-z0-9]";
const japanese = "[ぁ-ゖァ-ヺー一-鿿々]";
/** A line that ends as sentences do is no word broken in two, unless what follows cannot begin one. */
const gap =
  "(?: {1,5}|(?<![すたよだ!?])\n {0,2}(?:\n {0,2})?|(?<![!?])\n(?=[いうくすつぬむめるれろんっゃゅょー])| {1,2}\n {0,2})";
/** Marks that part single signs. */
const between = "[・._/*~|、\n-]";
const alone = `(?<=(?<!${letter})${letter})${between}(?=${letter}(?!${letter}))|(?<=${between}${letter})${between}(?=${letter})`;
const pause = "[、。:()-]";
/** A blank or a line break amid Japanese words, a line break amid any; other marks only where they part single signs. */
const loose = new RegExp(
  `${japanese}${gap}${japanese}|${letter} ?\n ?${letter}|\\(\n|(?<![a-z0-9])[a-z] {1,3}[a-z] {1,3}[a-z](?![a-z])`,
);
const parted = new RegExp(`(?<!${letter})(?:${letter}${between}){2,}${letter}(?!${letter})`);
const seams = new RegExp(
  `(?<=${letter})${gap}(?=${letter})|${alone}|(?:${between}|(?<=${letter}) {1,3})(?=${pause})|(?<=${pause})(?:[・._/*~|\n]| {1,3}(?=${letter}))`,
  "g",
);
const marks = /[ \n・._/*~|、-]/;

/** Of one text, asked for by more than one recogniser: closed up once. Undefined where nothing is set apart. */
export function tightOf(reading: Reading): Tight | undefined {
  const known = tights.get(reading);
  if (known !== undefined) return known === none ? undefined : known;
  const tight = tightened(reading.text);
  tights.set(reading, tight ?? none);
  return tight;
}

/** Gone with the reading. */
const tights = new WeakMap<Reading, Tight | typeof none>();
const none = Symbol("nothing set apart");

/** Undefined where nothing is set apart. */
export function tightened(text: string): Tight | undefined {
  if (!marks.test(text) || (!loose.test(text) && !parted.test(text))) return undefined;
  const cuts: number[] = [];
  const shifts: number[] = [];
  let gone = 0;
  const closed = text.replace(seams, (seam, index: number) => {
    gone += seam.length;
    cuts.push(index + seam.length - gone);
    shifts.push(gone);
    return "";
  });
  return { text: closed, at: (index) => index + shiftAt(cuts, shifts, index) };
}

function shiftAt(cuts: readonly number[], shifts: readonly number[], index: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : (shifts[low - 1] ?? 0);
}

/** Found in the closed text, told by the places of the open one. */
export const loosened = (tight: Tight, spans: readonly Span[]): Span[] =>
  spans.map((span) => ({ ...span, from: tight.at(span.from), to: tight.at(span.to - 1) + 1 }));
