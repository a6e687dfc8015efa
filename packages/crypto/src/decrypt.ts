// The one place that turns ciphertext back; reached only through ./open and ./open-address.
import { createDecipheriv, type KeyObject } from "node:crypto";
import { type DataKey, dataKey, type Family } from "./data-key.ts";
import { domains, readEnvelope, tagLength } from "./envelope.ts";
import { encodePlace, type Place } from "./place.ts";
import { type RingKey, wrapPlace } from "./ring.ts";

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
  const plain = decrypt(ring, wrapPlace(ring, bound), wrapped);
  const key = dataKey(ring.family, Buffer.from(plain.subarray(0, 16)).toString("latin1"), plain.subarray(16));
  plain.fill(0);
  return key;
}

type Under = { readonly id: string; readonly secret: KeyObject };

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
