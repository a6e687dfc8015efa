// The one place that turns ciphertext back; reached only through ./open and ./open-address.
import { createDecipheriv } from "node:crypto";
import type { DataKey, Family } from "./data-key.ts";
import { domains, readEnvelope, tagLength } from "./envelope.ts";
import { encodePlace, type Place } from "./place.ts";
import { type RingKey, readDataKey, wrapPlace } from "./ring.ts";
import type { Under } from "./wrapping/wrapping.ts";

/** Throws when the seal is broken, was made elsewhere, or under another key. */
export function openSeal<F extends Family>(
  family: F,
  key: DataKey<F>,
  place: Place,
  sealed: Uint8Array,
): Uint8Array {
  if (key.family !== family) throw new Error("seal refused: a key of another family");
  return decrypt(key, encodePlace(domains[family], place), sealed);
}

/** Throws when the wrapping is broken or was made for another item, family or key of the ring. */
export function unwrapKey<F extends Family>(
  ring: RingKey<F>,
  bound: string,
  wrapped: Uint8Array,
): DataKey<F> {
  return readDataKey(ring.family, decrypt(ring, wrapPlace(ring, bound), wrapped));
}

/** The bare primitive, for the vectors of its standard. */
export function decrypt(key: Under, associated: Uint8Array, sealed: Uint8Array): Uint8Array {
  const { keyId, iv, ciphertext, tag } = readEnvelope(sealed);
  if (keyId !== key.id) throw new Error("seal refused: made under another key");
  const decipher = createDecipheriv("aes-256-gcm", key.secret, iv, { authTagLength: tagLength });
  decipher.setAAD(associated);
  decipher.setAuthTag(tag);
  const plain = decipher.update(ciphertext);
  try {
    decipher.final();
  } catch (cause) {
    plain.fill(0);
    throw new Error("seal refused: broken, or made for another place", { cause });
  }
  return plain;
}
