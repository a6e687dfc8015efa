// The kinds of sign a Japanese text is written in, and the runs of one kind.

import { lender } from "../lent.ts";

export const kinds = {
  other: 0,
  hiragana: 1,
  katakana: 2,
  kanji: 3,
  latin: 4,
  digit: 5,
  space: 6,
  stop: 7,
  open: 8,
  close: 9,
} as const;

export type Runs = {
  readonly kind: Uint8Array;
  /** Where the run around a position begins, and where it ends (exclusive). */
  readonly begin: Uint32Array;
  readonly end: Uint32Array;
};

const lendKind = lender(Uint8Array);
const lendBegin = lender(Uint32Array);
const lendEnd = lender(Uint32Array);

/** 「・」 and 「=」 between katakana belong to the katakana run. Until the next call. */
export function runsOf(text: string): Runs {
  const size = text.length;
  const kind = lendKind(size);
  for (let i = 0; i < size; i++) kind[i] = table[text.charCodeAt(i)] ?? kinds.other;
  for (let i = 1; i + 1 < size; i++) {
    if (kind[i - 1] !== kinds.katakana || kind[i + 1] !== kinds.katakana) continue;
    const code = text.charCodeAt(i);
    if (code === middleDot || code === 0x3d || code === 0x2d) kind[i] = kinds.katakana;
  }
  const begin = lendBegin(size);
  const end = lendEnd(size);
  for (let i = 1; i < size; i++) begin[i] = kind[i] === kind[i - 1] ? (begin[i - 1] ?? i) : i;
  for (let i = size - 1; i >= 0; i--) end[i] = kind[i] === kind[i + 1] ? (end[i + 1] ?? i) : i + 1;
  return { kind, begin, end };
}

const middleDot = 0x30fb;

/** The kind of every UTF-16 unit; halves of a pair count as kanji. */
const table = new Uint8Array(0x10000)
  .fill(kinds.hiragana, 0x3041, 0x30a0)
  .fill(kinds.katakana, 0x30a1, 0x30fb)
  .fill(kinds.katakana, 0x30fc, 0x30fd)
  .fill(kinds.kanji, 0x3005, 0x3007)
  .fill(kinds.kanji, 0x3400, 0xa000)
  .fill(kinds.kanji, 0xd800, 0xe000)
  .fill(kinds.kanji, 0xf900, 0xfb00)
  .fill(kinds.latin, 0x41, 0x5b)
  .fill(kinds.latin, 0x61, 0x7b)
  .fill(kinds.latin, 0xc0, 0x250)
  .fill(kinds.digit, 0x30, 0x3a);
for (const [signs, kind] of [
  [" \u3000\t", kinds.space],
  ["、。,.!?…:;/|\n", kinds.stop],
  ["「『(【[<《〈“", kinds.open],
  ["」』)】]>》〉”", kinds.close],
] as const) {
  for (let i = 0; i < signs.length; i++) table[signs.charCodeAt(i)] = kind;
}
