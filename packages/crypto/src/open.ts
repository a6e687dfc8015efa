// Opens seals of the `person` family and keys the marks of what is known; the people side alone may import this door.
import type { DataKey } from "./data-key.ts";
import { openSeal, unwrapKey } from "./decrypt.ts";
import type { Place } from "./place.ts";
import { createKeyMaker, type KeyMaker, type RingKey } from "./ring.ts";

export { knownMarks } from "./known.ts";

/** Makes and unwraps the data keys of persons. */
export interface PersonRing extends KeyMaker<"person"> {
  /** Throws when the wrapping is broken or was made for another item. */
  unwrap(bound: string, wrapped: Uint8Array): Promise<DataKey<"person">>;
}

export function createPersonRing(ring: RingKey<"person">): PersonRing {
  return { ...createKeyMaker(ring), unwrap: async (bound, wrapped) => unwrapKey(ring, bound, wrapped) };
}

/** Throws when the seal is broken, was made for another place, or under another key. */
export function openPerson(key: DataKey<"person">, place: Place, sealed: Uint8Array): Uint8Array {
  return openSeal("person", key, place, sealed);
}
