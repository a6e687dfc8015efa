// Surnames and the kanji of given names, looked up at a place in a text.
import { bitsOf } from "./bits.ts";
import { givenSigns } from "./given.gen.ts";
import { continentalHeads, surnameHeads, surnameRests } from "./surnames.gen.ts";

/** How the gaps between first signs are written. */
export const headRice = 5;

type Groups = ReadonlyMap<number, readonly string[]>;

const heads = kanjiOf(surnameHeads, 0);
const surnames = groupsOf(0);
const frequent = groupsOf(1);
const given = new Uint8Array(0x10000);
for (const [sign, place] of kanjiOf(givenSigns, 2)) given[sign] = place;
const begins = new Uint8Array(0x10000);
for (const head of surnames.keys()) begins[head] = 1;

/** Length of the longest surname that begins at `at` and ends before `end`; 0 for none. */
export function surnameAt(text: string, at: number, end: number): number {
  return longest(surnames, text, at, end);
}

/** The same among the three hundred commonest. */
export function frequentSurnameAt(text: string, at: number, end: number): number {
  return longest(frequent, text, at, end);
}

/** 3: begins and ends given names, 1: begins only, 2: ends only, 0: neither. */
export function givenSign(code: number): number {
  return given[code] ?? 0;
}

/** Bit n says that the n signs from `at` on are a surname, bit n + 8 that it is one of the commonest. */
export function surnameLengthsAt(text: string, at: number, end: number): number {
  const head = text.charCodeAt(at);
  if (begins[head] !== 1) return 0;
  return lengths(surnames, text, at, end) | (lengths(frequent, text, at, end) << 8);
}

function lengths(groups: Groups, text: string, at: number, end: number): number {
  let found = 0;
  for (const rest of groups.get(text.charCodeAt(at)) ?? []) {
    const size = rest.length + 1;
    if (size < 8 && at + size <= end && text.startsWith(rest, at + 1)) found |= 1 << size;
  }
  return found;
}

/** Surnames of one sign in Chinese and Korean that are hardly one in Japanese. */
const continental = new Set(kanjiOf(continentalHeads, 0).map(([sign]) => sign));

export function isSurnameSign(code: number): boolean {
  return continental.has(code);
}

function longest(groups: Groups, text: string, at: number, end: number): number {
  const head = text.charCodeAt(at);
  if (begins[head] !== 1) return 0;
  const rests = groups.get(head);
  if (rests === undefined) return 0;
  let best = 0;
  for (const rest of rests) {
    const size = rest.length + 1;
    if (size > best && at + size <= end && text.startsWith(rest, at + 1)) best = size;
  }
  return best;
}

/** What follows each first sign: of all surnames, or of the commonest, which stand behind "!". */
function groupsOf(part: 0 | 1): Groups {
  const rests = surnameRests.split(" ");
  return new Map(
    heads.map(([head], place) => {
      const [rare = "", common = ""] = (rests[place] ?? "").split("!");
      return [head, [...(part === 0 ? restsOf(rare) : []), ...restsOf(common)]] as const;
    }),
  );
}

function restsOf(packed: string): string[] {
  const [short = "", ...long] = packed.split("-");
  return [...Array.from(short, (sign) => (sign === "." ? "" : sign)), ...long];
}

/** Kanji written as gaps, each with a value of so many bits. */
function kanjiOf(packed: string, width: number): (readonly [code: number, value: number])[] {
  const { left, bit, gap } = bitsOf(packed);
  const found: [number, number][] = [];
  for (let code = 0x4dff; left(); ) {
    code += gap(headRice) + 1;
    if (code > 0xffff) break;
    let value = 0;
    for (let i = 0; i < width; i += 1) value = value * 2 + bit();
    found.push([code, value]);
  }
  return found;
}
