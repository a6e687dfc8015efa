// Clues: what a case is found by, so keyed that nobody without the key can tell whose one is; the people side alone may import this.
import { createHmac, createSecretKey, type KeyObject } from "node:crypto";
import { dataKey } from "./data-key.ts";
import { decrypt } from "./decrypt.ts";
import { encrypt } from "./encrypt.ts";
import type { RingKey } from "./ring.ts";

/** `mark`: six bytes that differ with each `id`, so that the same form twice does not look the same. */
export type Clue = { readonly id: string; readonly mark: Uint8Array; readonly sealed: Uint8Array };

/** For one form: the shelf its clues lie on, how one is made, and whose one of that shelf is. */
export type ClueMaker = {
  readonly shelf: number;
  make(id: string, found: string): Clue;
  /** Undefined: it is of another form. Throws on one that is broken, or was made for another place. */
  read(clue: Clue): string | undefined;
};

const shelves = 1024;
const markLength = 6;

/** The clues' own key is drawn from that of `known`: it never keys the same text twice for two uses. */
export function clueMaker(ring: RingKey<"known">, form: string): ClueMaker {
  const own = createSecretKey(hash(ring.secret, "clues\0"));
  const marking = createSecretKey(hash(own, `mark\0${form}`));
  const key = dataKey("person", "clue", hash(own, `seal\0${form}`));
  const place = hash(own, `shelf\0${form}`);
  const markOf = (id: string) => hash(marking, id).subarray(0, markLength);
  return {
    shelf: place.readUInt16BE(0) % shelves,
    make: (id, found) => ({
      id,
      mark: markOf(id),
      sealed: encrypt(key, Buffer.from(`clue\0${id}`), Buffer.from(found)),
    }),
    read: ({ id, mark, sealed }) =>
      markOf(id).equals(mark)
        ? Buffer.from(decrypt(key, Buffer.from(`clue\0${id}`), sealed)).toString()
        : undefined,
  };
}

const hash = (key: KeyObject, text: string): Buffer => createHmac("sha256", key).update(text).digest();
