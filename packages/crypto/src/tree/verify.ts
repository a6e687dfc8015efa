// Checks a proof against roots that are believed (RFC 9162 §2.1.3.2, §2.1.4.2). Answers, never throws.
import { nodeHash } from "./hash.ts";

export type Inclusion = {
  readonly leaf: Uint8Array;
  readonly index: number;
  readonly size: number;
  readonly proof: readonly Uint8Array[];
  readonly root: Uint8Array;
};

export function verifyInclusion({ leaf, index, size, proof, root }: Inclusion): boolean {
  if (!(Number.isSafeInteger(size) && Number.isSafeInteger(index) && index >= 0 && index < size))
    return false;
  let [fn, sn, hash] = [index, size - 1, leaf];
  for (const it of proof) {
    if (sn === 0 || it.length !== 32) return false;
    if (fn % 2 === 1 || fn === sn) {
      hash = nodeHash(it, hash);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else {
      hash = nodeHash(hash, it);
    }
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && same(hash, root);
}

export type Consistency = {
  readonly oldSize: number;
  readonly oldRoot: Uint8Array;
  readonly newSize: number;
  readonly newRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
};

export function verifyConsistency({ oldSize, oldRoot, newSize, newRoot, proof }: Consistency): boolean {
  if (
    !(Number.isSafeInteger(oldSize) && Number.isSafeInteger(newSize) && oldSize > 0 && oldSize <= newSize)
  ) {
    return false;
  }
  if (oldSize === newSize) return proof.length === 0 && same(oldRoot, newRoot);
  const path = isPowerOfTwo(oldSize) ? [oldRoot, ...proof] : proof;
  const [first, ...rest] = path;
  if (!first || path.some((it) => it.length !== 32)) return false;
  let [fn, sn] = [oldSize - 1, newSize - 1];
  while (fn % 2 === 1) [fn, sn] = [half(fn), half(sn)];
  let [was, is] = [first, first];
  for (const it of rest) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      [was, is] = [nodeHash(it, was), nodeHash(it, is)];
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else {
      is = nodeHash(is, it);
    }
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && same(was, oldRoot) && same(is, newRoot);
}

// Sizes pass 2^31: no shifts.
const half = (n: number): number => Math.floor(n / 2);

const isPowerOfTwo = (n: number): boolean => Number.isInteger(Math.log2(n)) && 2 ** Math.log2(n) === n;

/** Both are public: no constant time is needed. */
const same = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, n) => byte === b[n]);
