// Reads the audit: its tree, its proofs, its entries in order and by what they are looked for, its checkpoints.

import {
  consistencyProof,
  hashOfSpan,
  inclusionProof,
  leafHash,
  verifyConsistency,
} from "@kumacari/crypto/tree";
import type { AuditTrail } from "@kumacari/desk/ports";
import { lineOf } from "@kumacari/domain";
import { readEntry } from "../entry.ts";
import { getItems, type Of } from "../get-items.ts";
import { readHead, toBase64 } from "./head.ts";
import { entryAt, readPlace, tileAt } from "./keys.ts";
import { createSearch } from "./search.ts";
import { nodesOf, type ReadTile, readTile, type Tile, width } from "./tiles.ts";
import { createWitnesses } from "./witnesses.ts";

/** More in one answer than a page or an export asks for. */
const most = 2_000;

export function createAuditTrail(of: Of): AuditTrail {
  /** Each tile once for one proof. */
  const tiles = (): ReadTile => {
    const read = new Map<string, Promise<Tile>>();
    return (level, index) => {
      const name = `${level}/${index}`;
      const it =
        read.get(name) ??
        tilesOf(of, level, [index]).then(([tile]) => tile ?? readTile(level, index, undefined));
      read.set(name, it);
      return it;
    };
  };
  const leavesOf = async (from: number, to: number) => {
    const [first, last] = [Math.floor(from / width), Math.floor((to - 1) / width)];
    const all = await tilesOf(
      of,
      0,
      Array.from({ length: last - first + 1 }, (_, n) => first + n),
    );
    const cut = <T>(list: readonly T[]) => list.slice(from - first * width, to - first * width);
    return { hashes: cut(all.flatMap((it) => it.hashes)), places: cut(all.flatMap((it) => it.places)) };
  };
  const entries: AuditTrail["entries"] = async (from, to) => {
    if (from >= to) return [];
    if (to - from > most) throw new RangeError(`at most ${most} entries at once`);
    const { places } = await leavesOf(from, to);
    const spots = places.map(readPlace);
    const known = spots.filter((it) => it !== undefined);
    if (known.length !== to - from) throw new Error("the tree has lost a part");
    const items = await getItems(of, known.map(entryAt));
    return items.map((item) => {
      if (!item) throw new Error("an entry with a number is gone");
      return readEntry(item);
    });
  };
  const base64 = (hashes: readonly Uint8Array[]): readonly string[] => hashes.map(toBase64);
  return {
    head: () => readHead(of),
    entries,
    inclusion: async (number, size) => base64(await inclusionProof(size, number, nodesOf(tiles()))),
    growth: async (old, now) => base64(await consistencyProof(old, now, nodesOf(tiles()))),
    async holds(old, now) {
      for (let from = old?.size ?? 0; from < now.size; from += most) {
        const to = Math.min(now.size, from + most);
        const [{ hashes }, those] = await Promise.all([leavesOf(from, to), entries(from, to)]);
        const same = those.every(
          (it, n) => toBase64(leafHash(lineOf(it))) === toBase64(hashes[n] ?? new Uint8Array()),
        );
        if (!same) return false;
      }
      const read = nodesOf(tiles());
      const root = Buffer.from(now.root, "base64");
      if (!old) return toBase64(await hashOfSpan({ from: 0, to: now.size }, read)) === now.root;
      const proof = await consistencyProof(old.size, now.size, read);
      const oldRoot = Buffer.from(old.root, "base64");
      return verifyConsistency({ oldSize: old.size, oldRoot, newSize: now.size, newRoot: root, proof });
    },
    ...createSearch(of),
    ...createWitnesses(of),
  };
}

async function tilesOf(of: Of, level: number, indexes: readonly number[]): Promise<readonly Tile[]> {
  const items = await getItems(
    of,
    indexes.map((index) => tileAt(level, index)),
  );
  return indexes.map((index, n) => readTile(level, index, items[n]));
}
