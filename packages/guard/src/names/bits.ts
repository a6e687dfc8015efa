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
  let index = 0;
  let word = 0;
  let rest = 0;
  const left = () => rest > 0 || index < packed.length;
  const bit = () => {
    if (rest === 0) {
      if (index >= packed.length) return 0;
      word = values[packed.charCodeAt(index)] ?? 0;
      index += 1;
      rest = 6;
    }
    rest -= 1;
    return (word >> rest) & 1;
  };
  return {
    left,
    bit,
    gap: (rice) => {
      let value = 0;
      while (bit() === 1) value++;
      if (!left()) return beyond;
      for (let i = 0; i < rice; i++) value = value * 2 + bit();
      return value;
    },
  };
}
