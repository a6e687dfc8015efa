// Turns trained weights into the string that src/names/weights.ts reads.
import { signs } from "../src/names/bits.ts";

/** Whole numbers by place; zeros cost nothing but their share of a gap. */
export function pack(weights: Int8Array, rice: number): string {
  const bits: number[] = [];
  let last = -1;
  for (let place = 0; place < weights.length; place++) {
    const value = weights[place] ?? 0;
    if (value === 0) continue;
    const gap = place - last - 1;
    last = place;
    for (let i = gap >> rice; i > 0; i--) bits.push(1);
    bits.push(0);
    for (let i = rice - 1; i >= 0; i--) bits.push((gap >> i) & 1);
    bits.push(value < 0 ? 1 : 0);
    for (let i = Math.abs(value); i > 1; i--) bits.push(1);
    bits.push(0);
  }
  return signsOf(bits);
}

/** Six bits to a sign, the last sign filled up with ones. */
export function signsOf(bits: readonly number[]): string {
  const full = [...bits, ...Array.from({ length: (6 - (bits.length % 6)) % 6 }, () => 1)];
  let text = "";
  for (let i = 0; i < full.length; i += 6)
    text += signs[full.slice(i, i + 6).reduce((a, b) => a * 2 + b, 0)] ?? "";
  return text;
}
