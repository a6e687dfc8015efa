// The published NIST vectors of AES-256-GCM open with our own primitive, and a wrapped key unwraps only where it belongs.
import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { dataKey } from "./data-key.ts";
import { decrypt, unwrapKey } from "./decrypt.ts";
import { createPersonRing, openPerson } from "./open.ts";
import { createKeyMaker, ringKey } from "./ring.ts";
import { seal } from "./seal.ts";

// McGrew & Viega, "The Galois/Counter Mode of Operation (GCM)", submitted to NIST: test cases 14 and 16.
const vectors = [
  {
    key: "00".repeat(32),
    iv: "00".repeat(12),
    aad: "",
    plain: "00".repeat(16),
    cipher: "cea7403d4d606b6e074ec5d3baf39d18",
    tag: "d0d1c8a799996bf0265b98b5d48ab919",
  },
  {
    key: "feffe9928665731c6d6a8f9467308308".repeat(2),
    iv: "cafebabefacedbaddecaf888",
    aad: "feedfacedeadbeeffeedfacedeadbeefabaddad2",
    plain:
      "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
    cipher:
      "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662",
    tag: "76fc6ece0f4e1768cddf8853bb2d551b",
  },
];

test.each(vectors)("NIST GCM vector $tag", ({ key, iv, aad, plain, cipher, tag }) => {
  const under = dataKey("person", "k", Buffer.from(key, "hex"));
  const envelope = Buffer.concat([
    Buffer.from([1, 1]),
    Buffer.from("k"),
    Buffer.from(iv + cipher + tag, "hex"),
  ]);
  expect(Buffer.from(decrypt(under, Buffer.from(aad, "hex"), envelope)).toString("hex")).toBe(plain);
});

test("包んだ鍵は、同じ鍵束・同じ系統・同じ置き場所でだけ元に戻る", async () => {
  const bytes = randomBytes(32);
  const ring = ringKey("person", { id: "ring-1", bytes });
  const { key, wrapped } = await createKeyMaker(ring).newDataKey("person#a");
  const back = await createPersonRing({ current: () => ring, of: () => ring }).unwrap("person#a", wrapped);
  const place = { table: "t", item: "i", field: "f", version: 0 };
  expect(openPerson(back, place, seal(key, place, Buffer.from("x")))).toEqual(Buffer.from("x"));

  expect(() => unwrapKey(ring, "person#b", wrapped)).toThrow(/seal refused/);
  expect(() => unwrapKey(ringKey("address", { id: "ring-1", bytes }), "person#a", wrapped)).toThrow(
    /seal refused/,
  );
  expect(() => unwrapKey(ringKey("person", { id: "ring-2", bytes }), "person#a", wrapped)).toThrow(
    /seal refused/,
  );
  expect(() =>
    unwrapKey(ringKey("person", { id: "ring-1", bytes: randomBytes(32) }), "person#a", wrapped),
  ).toThrow(/seal refused/);
});

test("鍵は文字にしても中身が出ない", async () => {
  const { key } = await createKeyMaker(ringKey("person", { id: "r", bytes: randomBytes(32) })).newDataKey(
    "x",
  );
  expect(JSON.stringify(key)).toBe(`{"family":"person","id":"${key.id}","secret":{}}`);
});
