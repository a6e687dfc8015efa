// Finds a few thousand marks among millions, without making an object of any.
import { markAt, markLength } from "./shelf.ts";

export type LookUp = {
  /** Calls `found` with the number of each of our marks that lies there. */
  search(bytes: Uint8Array, from: number, to: number, found: (which: number) => void): void;
};

/** `marks`: six bytes each, no two alike. */
export function createLookUp(marks: Uint8Array): LookUp {
  const numbers = new Map<number, number>();
  const sieve = new Uint8Array(2 ** (sieveBits - 3));
  for (let at = 0; at < marks.length; at += markLength) {
    numbers.set(markAt(marks, at), at / markLength);
    const hole = holeOf(marks, at);
    sieve[hole >> 3] = (sieve[hole >> 3] ?? 0) | (1 << (hole & 7));
  }
  return {
    search(bytes, from, to, found) {
      for (let at = from; at < to; at += markLength) {
        const hole = holeOf(bytes, at);
        if ((((sieve[hole >> 3] ?? 0) >> (hole & 7)) & 1) === 0) continue;
        const which = numbers.get(markAt(bytes, at));
        if (which !== undefined) found(which);
      }
    },
  };
}

/** Keyed hashes are spread evenly: 22 bits of them turn all but one in two hundred away. */
const sieveBits = 22;
const holeOf = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) << 14) | ((bytes[at + 1] ?? 0) << 6) | ((bytes[at + 2] ?? 0) >> 2);
