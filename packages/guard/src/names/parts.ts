// Whether a word is a known part of a name, or a known place or thing, kept as hashes: one word in fifty is wrongly taken for one.
import { bitsOf } from "./bits.ts";
import { bits, packed, rice } from "./parts.gen.ts";

/** Salts of the lists: parts of names, and the places and things in katakana that look like them. */
export const lists = { surname: 0x51, given: 0x9d, foreign: 0xe3, place: 0x2b, thing: 0x77 } as const;

const known = tableOf();

/** Is the stretch of the text in the list? */
export function isPart(list: number, text: string, from: number, to: number): boolean {
  const place = placeOf(list, text, from, to);
  return ((known[place >>> 3] ?? 0) & (1 << (place & 7))) !== 0;
}

export function placeOf(list: number, text: string, from: number, to: number): number {
  let hash = list;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) + 0x9e37;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> (32 - bits);
}

function tableOf(): Uint8Array {
  const table = new Uint8Array(1 << (bits - 3));
  const { left, gap } = bitsOf(packed);
  for (let place = -1; left(); ) {
    place += gap(rice) + 1;
    if (place < 1 << bits) table[place >>> 3] = (table[place >>> 3] ?? 0) | (1 << (place & 7));
  }
  return table;
}
