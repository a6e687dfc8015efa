// Opens seals of the `address` family; the courier alone may import this door.
import type { DataKey } from "./data-key.ts";
import { openSeal, unwrapKey } from "./decrypt.ts";
import type { Place } from "./place.ts";
import type { RingKey } from "./ring.ts";

/** Unwraps the data keys of addresses. */
export interface AddressUnwrap {
  /** Throws when the wrapping is broken or was made for another item. */
  unwrap(bound: string, wrapped: Uint8Array): Promise<DataKey<"address">>;
}

export function createAddressUnwrap(ring: RingKey<"address">): AddressUnwrap {
  return { unwrap: async (bound, wrapped) => unwrapKey(ring, bound, wrapped) };
}

/** Throws when the seal is broken, was made for another place, or under another key. */
export function openAddress(key: DataKey<"address">, place: Place, sealed: Uint8Array): Uint8Array {
  return openSeal("address", key, place, sealed);
}
