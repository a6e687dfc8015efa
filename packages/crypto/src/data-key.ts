// A data key knows its family; one family's key cannot be given where the other is expected.
import { createSecretKey, type KeyObject } from "node:crypto";

export type Family = "person" | "address";

/** AES-256 key for the data of one family. The bytes stay inside the KeyObject: it prints and serialises as nothing. */
export type DataKey<F extends Family> = {
  readonly family: F;
  /** Written into every ciphertext made with it; printable ASCII, ≤ 255 bytes. */
  readonly id: string;
  readonly secret: KeyObject;
};

export function dataKey<F extends Family>(family: F, id: string, bytes: Uint8Array): DataKey<F> {
  if (bytes.length !== 32) throw new RangeError("a data key is 32 bytes");
  return { family, id, secret: createSecretKey(bytes) };
}
