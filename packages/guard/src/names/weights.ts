// The tagger's weights as they are kept in the source: gaps and small whole numbers as bits, six to a sign.
import { packed } from "./weights.gen.ts";

export const signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** One weight a bucket: how much a mark speaks for standing inside a name. */
export function weightsOf(bits: number, rice: number): Int8Array {
  const weights = new Int8Array(1 << bits);
  const values = new Uint8Array(128);
  for (let i = 0; i < signs.length; i++) values[signs.charCodeAt(i)] = i;
  let at = 0;
  const end = packed.length * 6;
  const bit = (): number => {
    const value = ((values[packed.charCodeAt(Math.floor(at / 6))] ?? 0) >> (5 - (at % 6))) & 1;
    at++;
    return value;
  };
  for (let place = -1; at < end; ) {
    let gap = 0;
    while (at < end && bit() === 1) gap++;
    for (let i = 0; i < rice; i++) gap = gap * 2 + bit();
    place += gap + 1;
    const sign = bit() === 1 ? -1 : 1;
    let size = 1;
    while (at < end && bit() === 1) size++;
    if (place < weights.length) weights[place] = sign * size;
  }
  return weights;
}
