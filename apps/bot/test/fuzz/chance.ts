// Chance that comes out the same for the same seed, so that a body that breaks something can be made again.
export type Chance = {
  /** 0 ≤ n < below. */
  below(below: number): number;
  pick<T>(of: readonly [T, ...T[]]): T;
  is(share: number): boolean;
};

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return { below, pick: (of) => of[below(of.length)] ?? of[0], is: (share) => next() < share };
}
