// A key of the ring: it wraps data keys and is never used on data itself.
import { createSecretKey, type KeyObject } from "node:crypto";
import { type DataKey, dataKey, type Family } from "./data-key.ts";
import { encrypt } from "./encrypt.ts";
import { domains } from "./envelope.ts";
import { encodePlace } from "./place.ts";
import { random } from "./random.ts";

/** `find` keys the hash that finds a contact, `known` the hashes of what we hold of citizens, `audit` signs its checkpoints; they wrap nothing. */
export type RingFamily = Family | "find" | "known" | "audit";

export type RingKey<F extends RingFamily> = {
  readonly family: F;
  readonly id: string;
  readonly secret: KeyObject;
};

export function ringKey<F extends RingFamily>(
  family: F,
  { id, bytes }: { readonly id: string; readonly bytes: Uint8Array },
): RingKey<F> {
  if (bytes.length !== 32) throw new RangeError("a key of the ring is 32 bytes");
  if (!/^[\x21-\x7e]{1,200}$/.test(id)) throw new RangeError("a key id is 1 to 200 printable letters");
  return { family, id, secret: createSecretKey(bytes) };
}

export interface KeyMaker<F extends Family> {
  /** A new data key, and the same key wrapped so that it unwraps only for `bound` (the item it is kept in). */
  newDataKey(bound: string): Promise<{ readonly key: DataKey<F>; readonly wrapped: Uint8Array }>;
}

/** `wrap`: a way of the table; without one, AES-256-GCM. */
export function createKeyMaker<F extends Family>(ring: RingKey<F>, wrap = encrypt): KeyMaker<F> {
  return {
    async newDataKey(bound) {
      const bytes = random.bytes(32);
      const id = Buffer.from(random.bytes(12)).toString("base64url");
      const key = dataKey(ring.family, id, bytes);
      // The key's own id is sealed with it: 16 letters, then 32 bytes.
      const plain = Buffer.concat([Buffer.from(id, "latin1"), bytes]);
      const wrapped = wrap(ring, wrapPlace(ring, bound), plain);
      bytes.fill(0);
      plain.fill(0);
      return { key, wrapped };
    },
  };
}

/** What `newDataKey` wrapped, wiped as it is read. */
export function readDataKey<F extends Family>(family: F, plain: Uint8Array): DataKey<F> {
  const key = dataKey(family, Buffer.from(plain.subarray(0, 16)).toString("latin1"), plain.subarray(16));
  plain.fill(0);
  return key;
}

export const wrapPlace = (ring: RingKey<Family>, bound: string): Uint8Array =>
  encodePlace(domains.wrap, { table: ring.family, item: bound, field: ring.id, version: 0 });
