// Seals bytes for one place under a data key; opening is behind other doors.
import type { DataKey, Family } from "./data-key.ts";
import { encrypt } from "./encrypt.ts";
import { domains } from "./envelope.ts";
import { encodePlace, type Place } from "./place.ts";

/** AES-256-GCM. A key may seal at most 2^32 values (NIST SP 800-38D, random IVs); a new one is due long before. */
export function seal<F extends Family>(key: DataKey<F>, place: Place, bytes: Uint8Array): Uint8Array {
  return encrypt(key, encodePlace(domains[key.family], place), bytes);
}
