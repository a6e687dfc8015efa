// Hybrid wrapping is one entry of the table: with it, everything around stays as it is.
import { randomBytes, randomInt } from "node:crypto";
import { expect, test } from "vitest";
import { createPersonRing, type KeyRing, openPerson, ringIdOf } from "../open.ts";
import { type RingKey, ringKey } from "../ring.ts";
import { seal } from "../seal.ts";
import { aesWrapping } from "./aes.ts";
import { hybridWrapping } from "./hybrid.ts";
import { wrappings } from "./table.ts";

const one = ringKey("person", { id: "ring-1", bytes: randomBytes(32) });
const two = ringKey("person", { id: "ring-2", bytes: randomBytes(32) });
const ringOf = (current: RingKey<"person">, ...all: readonly RingKey<"person">[]): KeyRing<"person"> => ({
  current: () => current,
  of: (id) => [current, ...all].find((it) => it.id === id),
});
const place = { table: "t", item: "i", field: "f", version: 0 };

test("表に一行足すだけで、新しい鍵は耐量子の包みになり、前の包みも開き、包み直せる", async () => {
  const today = createPersonRing(ringOf(one));
  const { key, wrapped: before } = await today.newDataKey("person#a");
  const sealed = seal(key, place, Buffer.from("ことば"));

  const tomorrow = createPersonRing(ringOf(one), [hybridWrapping, aesWrapping]);
  const { key: fresh, wrapped } = await tomorrow.newDataKey("person#b");
  expect([before[0], wrapped[0]]).toEqual([1, 2]);
  expect((await tomorrow.unwrap("person#b", wrapped)).secret.equals(fresh.secret)).toBe(true);
  const again = await tomorrow.rewrap("person#a", before);
  expect(again?.[0]).toBe(2);
  for (const it of [before, again ?? before]) {
    const opened = openPerson(await tomorrow.unwrap("person#a", it), place, sealed);
    expect(Buffer.from(opened).toString()).toBe("ことば");
  }
  expect(again && (await tomorrow.rewrap("person#a", again))).toBeUndefined();
  await expect(today.unwrap("person#b", wrapped)).rejects.toThrow("not in use");
});

test("何も足さなければ、耐量子の包みは使われない", () => {
  expect(wrappings).toEqual([aesWrapping]);
});

test("包みのどこを変えても、ほかの鍵・ほかの人・ほかの系統でも開かない", () => {
  const bound = Buffer.from("person#a");
  const wrapped = hybridWrapping.wrap(one, bound, randomBytes(48));
  const refused = (it: Uint8Array, ring = one, place = bound) =>
    expect(() => hybridWrapping.unwrap(ring, place, it)).toThrow(/seal refused/);
  const bits = [0, 1, 2, 8].map((at) => at * 8);
  for (let n = 0; n < 150; n += 1) bits.push(randomInt(wrapped.length * 8));
  for (const bit of bits) {
    refused(wrapped.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte)));
  }
  for (const length of [0, 1, 8, 1000, 1096, 1160, wrapped.length - 1]) refused(wrapped.subarray(0, length));
  refused(wrapped, two);
  refused(wrapped, { ...two, id: one.id });
  refused(wrapped, one, Buffer.from("person#b"));
  expect(() => aesWrapping.unwrap(one, bound, wrapped)).toThrow(/seal refused/);
});

test("二度包めば、二度とも違う形になる", () => {
  const plain = randomBytes(48);
  const [a, b] = [hybridWrapping.wrap(one, plain, plain), hybridWrapping.wrap(one, plain, plain)];
  expect(Buffer.from(a).equals(b)).toBe(false);
  expect(Buffer.from(hybridWrapping.unwrap(one, plain, a)).equals(plain)).toBe(true);
});

test("鍵束の鍵が替わると、前の鍵で包んだものだけが包み直される", async () => {
  const before = createPersonRing(ringOf(one));
  const { key, wrapped } = await before.newDataKey("person#a");
  const after = createPersonRing(ringOf(two, one));
  const again = await after.rewrap("person#a", wrapped);
  expect([ringIdOf(wrapped), again && ringIdOf(again)]).toEqual(["ring-1", "ring-2"]);
  const retired = createPersonRing(ringOf(two));
  expect(again && (await retired.unwrap("person#a", again)).secret.equals(key.secret)).toBe(true);
  await expect(retired.unwrap("person#a", wrapped)).rejects.toThrow("not on the ring");
  await expect(after.rewrap("person#b", wrapped)).rejects.toThrow(/seal refused/);
});
