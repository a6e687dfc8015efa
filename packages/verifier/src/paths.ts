// Inclusion and consistency, by the recursive definition of RFC 6962 §2.1: slower to read off than to trust.
import { join } from "./tree.ts";

type Hashes = readonly Uint8Array[];

/** The root that the leaf and its path lead to; undefined when the path does not fit the place. */
export function rootByPath(leaf: Buffer, index: number, size: number, path: Hashes): Buffer | undefined {
  if (index < 0 || index >= size) return undefined;
  if (size === 1) return path.length === 0 ? leaf : undefined;
  const last = path.at(-1);
  if (!last) return undefined;
  const k = leftOf(size);
  const rest = path.slice(0, -1);
  if (index < k) {
    const left = rootByPath(leaf, index, k, rest);
    return left && join(left, last);
  }
  const right = rootByPath(leaf, index - k, size - k, rest);
  return right && join(last, right);
}

export type Roots = { readonly old: Uint8Array; readonly now: Uint8Array };

/** Both roots that a consistency path leads to; `known` is the old root where the path leaves it out. */
export function rootsByPath(old: number, size: number, path: Hashes, known: Uint8Array): Roots | undefined {
  if (!(Number.isSafeInteger(old) && Number.isSafeInteger(size) && old > 0 && old <= size)) return undefined;
  return walk(old, size, path, known, true);
}

function walk(m: number, n: number, path: Hashes, known: Uint8Array, whole: boolean): Roots | undefined {
  if (m === n) {
    if (whole) return path.length === 0 ? { old: known, now: known } : undefined;
    const [only] = path;
    return only && path.length === 1 ? { old: only, now: only } : undefined;
  }
  const last = path.at(-1);
  if (!last) return undefined;
  const k = leftOf(n);
  const rest = path.slice(0, -1);
  if (m <= k) {
    const left = walk(m, k, rest, known, whole);
    return left && { old: left.old, now: join(left.now, last) };
  }
  const right = walk(m - k, n - k, rest, known, false);
  return right && { old: join(last, right.old), now: join(last, right.now) };
}

/** The largest power of two below n. */
function leftOf(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}
