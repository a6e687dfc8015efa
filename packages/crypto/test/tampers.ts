// Every kind of tampering with a seal or a wrapped key that we know of; each must be refused.
import { randomBytes, randomInt } from "node:crypto";
import { dataKey } from "../src/data-key.ts";
import { createPersonRing, openPerson } from "../src/open.ts";
import type { Place } from "../src/place.ts";
import { ringKey } from "../src/ring.ts";
import { seal } from "../src/seal.ts";

const place: Place = { table: "kumacari", item: "case#a message#000001", field: "text", version: 7 };
const rings = ["ring-1", "ring-2"].map((id) => ringKey("person", { id, bytes: randomBytes(32) }));
const [older, newer] = rings;
if (!older || !newer) throw new Error("two keys are on the ring");

/** Rotation under way: one person's key lies under the older key of the ring, the other's under the newer. */
const ring = createPersonRing({ current: () => newer, of: (id) => rings.find((it) => it.id === id) });
const before = createPersonRing({ current: () => older, of: () => older });
const mine = await before.newDataKey("person#a");
const theirs = await ring.newDataKey("person#b");
const sameId = dataKey("person", mine.key.id, randomBytes(32));
const sameSecret = { ...mine.key, id: theirs.key.id };

const fresh = (bytes = randomInt(1, 200)) => seal(mine.key, place, randomBytes(bytes));
const flip = (bytes: Uint8Array, from: number, to: number) => {
  const bit = randomInt(from * 8, to * 8);
  return bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
};
const textAt = 2 + mine.key.id.length + 12;
const open = (sealed: Uint8Array, at: Partial<Place> = {}, key = mine.key) =>
  openPerson(key, { ...place, ...at }, sealed);
const graft = (head: Uint8Array, tail: Uint8Array, at: number) =>
  Buffer.concat([head.subarray(0, at), tail.subarray(at)]);

/** Each opens what was tampered with, and so must throw. */
export const tampers: Readonly<Record<string, () => unknown>> = {
  "a bit of the head": () => open(flip(fresh(), 0, 2 + mine.key.id.length)),
  "a bit of the IV": () => open(flip(fresh(), textAt - 12, textAt)),
  "a bit of the ciphertext": () => open(flip(fresh(40), textAt, textAt + 40)),
  "a bit of the tag": () => open(flip(fresh(40), textAt + 40, textAt + 56)),
  "the tag cut short": () => {
    const it = fresh();
    return open(it.subarray(0, it.length - randomInt(1, 17)));
  },
  "cut short anywhere": () => open(fresh().subarray(0, randomInt(0, textAt + 16))),
  "something added": () => open(Buffer.concat([fresh(), randomBytes(randomInt(1, 17))])),
  "the tag of another seal": () => open(graft(fresh(40), fresh(40), textAt + 40)),
  "the IV of another seal": () => open(graft(fresh(40), fresh(40), textAt)),
  "another field": () => open(fresh(), { field: "name" }),
  "another row": () => open(fresh(), { item: `case#a message#${randomInt(2, 999_999)}` }),
  "another table": () => open(fresh(), { table: "kumacari-test" }),
  "an earlier version": () => open(fresh(), { version: randomInt(0, 7) }),
  "a later version": () => open(fresh(), { version: randomInt(8, 2 ** 40) }),
  "another person's key": () => open(fresh(), {}, theirs.key),
  "another key of the same id": () => open(fresh(), {}, sameId),
  "the same key under another id": () => open(fresh(), {}, sameSecret),
  "an algorithm off the list": () =>
    open(Uint8Array.from(fresh(), (byte, at) => (at ? byte : randomInt(3, 256)))),
  "a wrapped key in a seal's place": () => open(mine.wrapped),
};

/** The same of wrapped keys; answers a promise. */
export const wrapTampers: Readonly<Record<string, () => Promise<unknown>>> = {
  "a bit of a wrapped key": () => ring.unwrap("person#a", flip(mine.wrapped, 0, mine.wrapped.length)),
  "a wrapped key cut short": () =>
    ring.unwrap("person#a", mine.wrapped.subarray(0, randomInt(0, mine.wrapped.length))),
  "another person's wrapped key": () => ring.unwrap("person#a", theirs.wrapped),
  "a seal in a wrapped key's place": () => ring.unwrap("person#a", fresh()),
};

/** What was left whole opens: a house that refuses everything would pass otherwise. */
export const opensWhole = (): boolean => open(fresh(40)).length === 40;
export const unwrapsWhole = async (): Promise<boolean> =>
  (await ring.unwrap("person#a", mine.wrapped)).secret.equals(mine.key.secret) &&
  (await ring.unwrap("person#b", theirs.wrapped)).secret.equals(theirs.key.secret);
