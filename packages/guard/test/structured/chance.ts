// Chance that can be repeated: the same seed draws the same.

export type Chance = {
  /** A whole number from 0 up to but not including `below`. */
  below(below: number): number;
  one<T>(of: readonly T[]): T;
  digits(count: number): string;
};

/** mulberry32 */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    one(of) {
      const found = of[below(of.length)];
      if (found === undefined) throw new Error("nothing to draw from");
      return found;
    },
    digits: (count) => Array.from({ length: count }, () => String(below(10))).join(""),
  };
}
