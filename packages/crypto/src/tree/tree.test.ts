import fc from "fast-check";
import { expect, test } from "vitest";
import {
  append,
  consistencyProof,
  emptyFrontier,
  emptyRoot,
  inclusionPath,
  inclusionProof,
  leafHash,
  nodeHash,
  rootOf,
  verifyConsistency,
  verifyInclusion,
} from "./index.ts";

// The eight leaves and roots of Certificate Transparency's own test data.
const leaves = [
  "",
  "00",
  "10",
  "2021",
  "3031",
  "40414243",
  "5051525354555657",
  "606162636465666768696a6b6c6d6e6f",
].map((it) => leafHash(Buffer.from(it, "hex")));
const roots = [
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];
const hex = (it: Uint8Array) => Buffer.from(it).toString("hex");
const rootOfAll = (all: readonly Uint8Array[]) => rootOf(append(emptyFrontier, all).frontier);

/** The definition of RFC 6962 §2.1, word for word. */
function defined(all: readonly Uint8Array[]): Uint8Array {
  const [only] = all;
  if (!only) return emptyRoot;
  if (all.length === 1) return only;
  let k = 1;
  while (k * 2 < all.length) k *= 2;
  return nodeHash(defined(all.slice(0, k)), defined(all.slice(k)));
}

const many = Array.from({ length: 70 }, (_, n) => leafHash(`leaf ${n}`));
const reading = (all: readonly Uint8Array[]) => {
  const kept = new Map(
    append(emptyFrontier, all).completed.map((it) => [`${it.level}/${it.index}`, it.hash]),
  );
  return async (level: number, index: number) => {
    const hash = kept.get(`${level}/${index}`);
    if (!hash) throw new Error(`no whole subtree ${level}/${index}`);
    return hash;
  };
};

test("標準の葉から、標準の根になる", () => {
  expect(hex(emptyRoot)).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  for (const [n, root] of roots.entries()) expect(hex(rootOfAll(leaves.slice(0, n + 1)))).toBe(root);
});

test("どの大きさでも、一度に足しても一つずつ足しても、定義どおりの根になる", () => {
  let one = emptyFrontier;
  for (let size = 0; size <= many.length; size += 1) {
    const all = many.slice(0, size);
    expect(hex(rootOfAll(all))).toBe(hex(defined(all)));
    expect(hex(rootOf(one))).toBe(hex(defined(all)));
    const next = many[size];
    if (next) one = append(one, [next]).frontier;
  }
});

test("どの葉の証明も通り、証明・葉・場所・大きさ・根のどれを変えても通らない", async () => {
  for (let size = 1; size <= 40; size += 1) {
    const all = many.slice(0, size);
    const [root, read] = [rootOfAll(all), reading(all)];
    for (const [index, leaf] of all.entries()) {
      const proof = await inclusionProof(size, index, read);
      const it = { leaf, index, size, proof, root };
      expect(verifyInclusion(it)).toBe(true);
      const other = many[69] ?? leaf;
      expect(verifyInclusion({ ...it, leaf: other })).toBe(false);
      expect(verifyInclusion({ ...it, root: other })).toBe(false);
      expect(verifyInclusion({ ...it, index: index + 1 })).toBe(false);
      expect(verifyInclusion({ ...it, proof: [...proof, other] })).toBe(false);
      if (proof.length > 0) {
        expect(verifyInclusion({ ...it, proof: proof.slice(1) })).toBe(false);
        expect(verifyInclusion({ ...it, proof: proof.with(0, other) })).toBe(false);
      }
    }
  }
});

test("どの二つの大きさのあいだでも、続きであることの証明が通り、書き換えた過去では通らない", async () => {
  const forged = many.with(3, leafHash("another past"));
  for (let newSize = 1; newSize <= 40; newSize += 1) {
    const read = reading(many.slice(0, newSize));
    const newRoot = rootOfAll(many.slice(0, newSize));
    for (let oldSize = 1; oldSize <= newSize; oldSize += 1) {
      const proof = await consistencyProof(oldSize, newSize, read);
      const it = { oldSize, oldRoot: rootOfAll(many.slice(0, oldSize)), newSize, newRoot, proof };
      expect(verifyConsistency(it)).toBe(true);
      expect(verifyConsistency({ ...it, proof: [...proof, newRoot] })).toBe(false);
      if (oldSize > 3)
        expect(verifyConsistency({ ...it, oldRoot: rootOfAll(forged.slice(0, oldSize)) })).toBe(false);
      if (newSize > oldSize) expect(verifyConsistency({ ...it, newRoot: it.oldRoot })).toBe(false);
    }
  }
});

test("二の三十一乗を超える大きさでも、道の長さは高さを超えず、範囲の外は断る", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2 ** 31, max: 2 ** 40 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (size, part) => {
        const index = Math.min(size - 1, Math.floor(size * part));
        const path = inclusionPath(size, index);
        expect(path.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)));
        const leaves = path.reduce((sum, { from, to }) => sum + (to - from), 1);
        expect(leaves).toBe(size);
      },
    ),
  );
  for (const index of [-1, 5, 0.5, Number.NaN]) expect(() => inclusionPath(5, index)).toThrow(RangeError);
});
