// The tagger's weights as they are kept in the source: gaps and small whole numbers as bits.
import { bitsOf } from "./bits.ts";
import { packed } from "./weights.gen.ts";

/** One weight a bucket: how much a mark speaks for standing inside a name. */
export function weightsOf(bits: number, rice: number): Int8Array {
  const weights = new Int8Array(1 << bits);
  const { left, bit, gap } = bitsOf(packed);
  for (let place = -1; left(); ) {
    place += gap(rice) + 1;
    const sign = bit() === 1 ? -1 : 1;
    let size = 1;
    while (left() && bit() === 1) size++;
    if (place < weights.length) weights[place] = sign * size;
  }
  return weights;
}
