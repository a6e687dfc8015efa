// Looks for a hundred thousand needles in many megabytes at once: a hash rolls over the bytes, and few of its places are looked at.
export type Needle<T> = { readonly bytes: Buffer; readonly alone: boolean; readonly of: T };

export type Scan<T> = {
  /** Calls `found` for every place; bytes of one needle may be found many times. */
  over(bytes: Uint8Array, found: (of: T, at: number) => void): void;
  readonly needles: number;
};

/** No needle may be shorter. */
export const window = 6;

const base = 0x01000193;
const places = 1 << 24;

export function createScan<T>(needles: readonly Needle<T>[]): Scan<T> {
  const mayBe = new Uint8Array(places);
  const kept = new Map<number, { readonly needle: Needle<T>; readonly from: number }[]>();
  for (const needle of needles) {
    const { hash, from } = anchorOf(needle.bytes, kept);
    mayBe[hash >>> 8] = 1;
    const those = kept.get(hash) ?? [];
    those.push({ needle, from });
    kept.set(hash, those);
  }
  const look = (bytes: Uint8Array, end: number, hash: number, found: (of: T, at: number) => void): void => {
    for (const { needle, from } of kept.get(hash) ?? []) {
      const at = end - window + 1 - from;
      if (standsAt(bytes, needle.bytes, at) && (!needle.alone || isAlone(bytes, needle.bytes, at)))
        found(needle.of, at);
    }
  };
  return {
    needles: needles.length,
    over(bytes, found) {
      let hash = 0;
      for (let end = 0; end < bytes.length; end += 1) {
        hash = Math.imul(hash, base) + (bytes[end] ?? 0) + 1;
        if (end >= window) hash -= Math.imul((bytes[end - window] ?? 0) + 1, leaving);
        if (mayBe[(hash >>> 8) & (places - 1)] === 1) look(bytes, end, hash >>> 0, found);
      }
    },
  };
}

const leaving = power(base, window);

function power(of: number, times: number): number {
  let product = 1;
  for (let n = 0; n < times; n += 1) product = Math.imul(product, of);
  return product;
}

const hashAt = (bytes: Uint8Array, from: number): number => {
  let hash = 0;
  for (let n = from; n < from + window; n += 1) hash = Math.imul(hash, base) + (bytes[n] ?? 0) + 1;
  return hash >>> 0;
};

/** The place in the needle that it shares with the fewest others. */
function anchorOf(
  bytes: Uint8Array,
  kept: ReadonlyMap<number, readonly unknown[]>,
): { readonly hash: number; readonly from: number } {
  if (bytes.length < window) throw new Error("a needle is too short to be looked for");
  let best = { hash: 0, from: 0, shared: Number.POSITIVE_INFINITY };
  for (let from = 0; from + window <= bytes.length && best.shared > 0; from += 1) {
    const hash = hashAt(bytes, from);
    const shared = kept.get(hash)?.length ?? 0;
    if (shared < best.shared) best = { hash, from, shared };
  }
  return best;
}

function standsAt(bytes: Uint8Array, needle: Uint8Array, at: number): boolean {
  if (at < 0 || at + needle.length > bytes.length) return false;
  for (let n = 0; n < needle.length; n += 1) if (bytes[at + n] !== needle[n]) return false;
  return true;
}

const isAlone = (bytes: Uint8Array, needle: Uint8Array, at: number): boolean =>
  !isWord(bytes[at - 1]) &&
  !isWord(bytes[at + needle.length]) &&
  !uuidTail.test(Buffer.from(bytes.subarray(at + needle.length, at + needle.length + 28)).toString("latin1"));

/** Of a UUID's first eight digits one in fifty is a number, and of so many some are a day. */
const uuidTail = /^-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;

const isWord = (byte = 0): boolean =>
  (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
