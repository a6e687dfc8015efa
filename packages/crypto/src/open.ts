// Opens seals of the `person` family and keys the marks of what is known; the people side alone may import this door.
import { type DataKey, dataKey } from "./data-key.ts";
import { openSeal } from "./decrypt.ts";
import { readHead } from "./envelope.ts";
import type { Place } from "./place.ts";
import { createKeyMaker, type KeyMaker, type RingKey, readDataKey, wrapPlace } from "./ring.ts";
import { type Wrappings, wrappingOf, wrappings } from "./wrapping/table.ts";

export { type Clue, type ClueMaker, clueMaker } from "./clue.ts";
export { knownMarks } from "./known.ts";

/** The keys of the ring that are still kept: one wraps what is new, all unwrap. */
export interface KeyRing<F extends "person"> {
  current(): RingKey<F>;
  of(id: string): RingKey<F> | undefined;
}

/** Makes, unwraps and re-wraps the data keys of persons. */
export interface PersonRing extends KeyMaker<"person"> {
  /** Throws when the wrapping is broken or was made for another item, or when its ring key is no more. */
  unwrap(bound: string, wrapped: Uint8Array): Promise<DataKey<"person">>;
  /** The same data key under the current key of the ring, in the current way; undefined: it is already. */
  rewrap(bound: string, wrapped: Uint8Array): Promise<Uint8Array | undefined>;
  /** Id of the ring key that new data keys are wrapped under. */
  current(): string;
}

export function createPersonRing(ring: KeyRing<"person">, ways: Wrappings = wrappings): PersonRing {
  const [way] = ways;
  const plainOf = (bound: string, wrapped: Uint8Array): Uint8Array => {
    const key = ring.of(ringIdOf(wrapped));
    if (!key) throw new Error("seal refused: made under a key that is not on the ring");
    return wrappingOf(ways, wrapped).unwrap(key, wrapPlace(key, bound), wrapped);
  };
  return {
    newDataKey: async (bound) => createKeyMaker(ring.current(), way.wrap).newDataKey(bound),
    unwrap: async (bound, wrapped) => readDataKey("person", plainOf(bound, wrapped)),
    async rewrap(bound, wrapped) {
      const current = ring.current();
      const { keyId, algorithm } = readHead(wrapped);
      if (keyId === current.id && algorithm === way.algorithm) return undefined;
      const plain = plainOf(bound, wrapped);
      const again = way.wrap(current, wrapPlace(current, bound), plain);
      plain.fill(0);
      return again;
    },
    current: () => ring.current().id,
  };
}

/**
 * The key of one file's bytes, from the 256 bits (base64url) that lie sealed in its record under its person's key: it ends with
 * that key, and is none of the ring's.
 */
export const fileKey = (id: string, secret: string): DataKey<"person"> =>
  dataKey("person", id, Buffer.from(secret, "base64url"));

/** Id of the ring key a data key is wrapped under. */
export const ringIdOf = (wrapped: Uint8Array): string => readHead(wrapped).keyId;

/** Id of the data key a value is sealed under. */
export const dataKeyIdOf = (sealed: Uint8Array): string => readHead(sealed).keyId;

/** Throws when the seal is broken, was made for another place, or under another key. */
export function openPerson(key: DataKey<"person">, place: Place, sealed: Uint8Array): Uint8Array {
  return openSeal("person", key, place, sealed);
}
