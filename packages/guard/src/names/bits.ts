// Bits kept in the source six to a sign, and the gaps between whole numbers read from them.

export const signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** What the ones that fill up the last sign are read as. */
const beyond = 2 ** 40;

export type Bits = {
  readonly left: () => boolean;
  readonly bit: () => number;
  readonly gap: (rice: number) => number;
};

export function bitsOf(packed: string): Bits {
  const values = new Uint8Array(128);
  for (let i = 0; i < signs.length; i++) values[signs.charCodeAt(i)] = i;
  const all = new Uint8Array(packed.length * 6);
  for (let i = 0; i < packed.length; i++) {
    const value = values[packed.charCodeAt(i)] ?? 0;
    for (let k = 0; k < 6; k++) all[i * 6 + k] = (value >> (5 - k)) & 1;
  }
  let at = 0;
  return {
    left: () => at < all.length,
    bit: () => all[at++] ?? 0,
    gap: (rice) => {
      let value = 0;
      while (all[at++] === 1) value++;
      if (at >= all.length) return beyond;
      for (let i = 0; i < rice; i++) value = value * 2 + (all[at++] ?? 0);
      return value;
    },
  };
}
