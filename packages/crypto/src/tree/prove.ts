// Which subtrees a proof is made of, and their hashes out of kept whole subtrees (RFC 9162 §2.1.3, §2.1.4).
import { nodeHash } from "./hash.ts";

/** Leaves from `from` up to, not with, `to`. */
export type Span = { readonly from: number; readonly to: number };

/** Hash of a whole subtree: 2^level leaves, the `index`-th of its level. */
export type ReadNode = (level: number, index: number) => Promise<Uint8Array>;

/** The largest power of two below n, for n > 1. */
const split = (n: number): number => 2 ** Math.ceil(Math.log2(n) - 1);

/** In the order of the proof: the nearest to the leaf first. Throws RangeError where there is no such leaf. */
export function inclusionPath(size: number, index: number): readonly Span[] {
  if (!(Number.isSafeInteger(index) && index >= 0 && index < size)) throw new RangeError("no such leaf");
  const spans: Span[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + split(to - from);
    if (index < middle) {
      spans.unshift({ from: middle, to });
      to = middle;
    } else {
      spans.unshift({ from, to: middle });
      from = middle;
    }
  }
  return spans;
}

/** From the tree of `old` leaves to that of `size`. Throws RangeError unless 0 < old ≤ size. */
export function consistencyPath(old: number, size: number): readonly Span[] {
  if (!(Number.isSafeInteger(old) && old > 0 && old <= size)) throw new RangeError("no such tree");
  const spans: Span[] = [];
  let [from, to, whole] = [0, size, true];
  while (old !== to) {
    const middle = from + split(to - from);
    if (old <= middle) {
      spans.unshift({ from: middle, to });
      to = middle;
    } else {
      spans.unshift({ from, to: middle });
      from = middle;
      whole = false;
    }
  }
  // The old tree as a whole is known to whoever asks.
  if (!whole) spans.unshift({ from, to });
  return spans;
}

/** The hash of any span that stands as one subtree in the tree: whole subtrees, joined from the right. */
export async function hashOfSpan({ from, to }: Span, read: ReadNode): Promise<Uint8Array> {
  const parts: Promise<Uint8Array>[] = [];
  for (let at = from; at < to; ) {
    const level = Math.floor(Math.log2(to - at));
    // 2^level leaves from here: a span of a path begins where such a subtree begins.
    const width = 2 ** level;
    parts.push(read(level, at / width));
    at += width;
  }
  const hashes = await Promise.all(parts);
  return hashes.reduceRight((right, it) => nodeHash(it, right));
}

export const inclusionProof = (size: number, index: number, read: ReadNode): Promise<readonly Uint8Array[]> =>
  Promise.all(inclusionPath(size, index).map((it) => hashOfSpan(it, read)));

export const consistencyProof = (old: number, size: number, read: ReadNode): Promise<readonly Uint8Array[]> =>
  Promise.all(consistencyPath(old, size).map((it) => hashOfSpan(it, read)));
