// What is sealed opens in its own place under its own key, and nowhere else.
import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { opensWhole, tampers, unwrapsWhole, wrapTampers } from "../test/tampers.ts";
import { dataKey } from "./data-key.ts";
import { openPerson } from "./open.ts";
import { openAddress } from "./open-address.ts";
import type { Place } from "./place.ts";
import { seal } from "./seal.ts";

const secret = randomBytes(32);
const key = dataKey("person", "key-1", secret);
const place: Place = { table: "kumacari", item: "case#a message#000001", field: "text", version: 1 };
const bytes = (text: string) => new TextEncoder().encode(text);

test("どんな文字も、封じて開くと元のまま", () => {
  const all = Array.from({ length: 0x110000 }, (_, code) => code).filter(
    (code) => code < 0xd800 || code > 0xdfff,
  );
  const texts = [
    "",
    "髙﨑 𠮷野家 👩‍👩‍👧‍👦 🏳️‍🌈 ‮右から左‬",
    ...Array.from({ length: 17 }, (_, plane) => String.fromCodePoint(...sample(all, plane))),
  ];
  for (const text of texts) {
    expect(new TextDecoder().decode(openPerson(key, place, seal(key, place, bytes(text))))).toBe(text);
  }
});

const sample = (all: readonly number[], plane: number) =>
  all
    .filter((code) => code >> 16 === plane)
    .slice(0, 0x10000)
    .filter((_, n) => n % 16 === plane % 16);

test("二十三種類の改ざんを百回ずつ、すべて断り、手を加えないものは開く", async () => {
  expect(Object.keys({ ...tampers, ...wrapTampers }).length).toBe(23);
  for (let n = 0; n < 100; n += 1) {
    for (const [kind, open] of Object.entries(tampers)) expect(open, kind).toThrow(/seal refused/);
    for (const [kind, open] of Object.entries(wrapTampers))
      await expect(open(), kind).rejects.toThrow(/seal refused/);
  }
  expect(opensWhole()).toBe(true);
  expect(await unwrapsWhole()).toBe(true);
});

test("ほかの系統の鍵では、中身が同じ鍵でも開かない", () => {
  const address = dataKey("address", "key-1", secret);
  const sealed = seal(key, place, bytes("ことば"));
  expect(() => openAddress(address, place, sealed)).toThrow(/seal refused/);
  // @ts-expect-error an address key cannot be given where a person key is expected
  expect(() => openPerson(address, place, seal(address, place, bytes("ことば")))).toThrow(/another family/);
});

test("知らない暗号方式の番号は開かない", () => {
  const sealed = seal(key, place, bytes("ことば"));
  for (const code of [0, 3, 255]) {
    sealed[0] = code;
    expect(() => openPerson(key, place, sealed)).toThrow("unknown algorithm");
  }
  // On the list, but not for seals.
  sealed[0] = 2;
  expect(() => openPerson(key, place, sealed)).toThrow("not an algorithm for seals");
});

test("場所の区切りをずらしても、同じ場所にはならない", () => {
  const moved = [
    [
      { item: "ab", field: "c" },
      { item: "a", field: "bc" },
    ],
    [
      { item: "a\0\0\0\0b", field: "c" },
      { item: "a", field: "b\0\0\0\0c" },
    ],
  ] as const;
  for (const [here, there] of moved) {
    const sealed = seal(key, { ...place, ...here }, bytes("ことば"));
    expect(() => openPerson(key, { ...place, ...there }, sealed)).toThrow(/seal refused/);
  }
});

test("同じ文を何度封じても、IVは一度も重ならない", () => {
  const ivs = new Set<string>();
  for (let n = 0; n < 50_000; n += 1) {
    ivs.add(Buffer.from(seal(key, place, bytes("同じ")).subarray(7, 19)).toString("hex"));
  }
  expect(ivs.size).toBe(50_000);
});

test("暗号文は方式番号と鍵の番号で始まり、本文を含まない", () => {
  const sealed = Buffer.from(seal(key, place, bytes("平文平文平文")));
  expect(sealed[0]).toBe(1);
  expect(sealed.subarray(2, 7).toString()).toBe("key-1");
  expect(sealed.includes("平文")).toBe(false);
});
