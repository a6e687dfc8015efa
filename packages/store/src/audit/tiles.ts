// The tree in tiles of 32 hashes: adding rewrites the few that are not full yet, and a proof reads one a level.
import { append, emptyFrontier, type ReadNode, rootOf } from "@kumacari/crypto/tree";
import { fromAttribute } from "../attribute.ts";
import { type Item, spotItem } from "../item.ts";
import { tileAt } from "./keys.ts";

/** Level n holds the roots of full tiles of level n − 1; level 0 holds leaves, and where each entry lies. */
export type Tile = {
  readonly level: number;
  readonly index: number;
  readonly hashes: readonly Uint8Array[];
  readonly places: readonly string[];
};
export type Leaf = { readonly hash: Uint8Array; readonly place: string };
export type ReadTile = (level: number, index: number) => Promise<Tile>;

const height = 5;
export const width = 2 ** height;

/** Hashes that a tree of `size` has at a level of tiles. */
const countAt = (size: number, level: number): number => Math.floor(size / width ** level);

/** The tiles that are not full, lowest level first; with no hash where the level has just become full. */
export function edgeOf(size: number): readonly Pick<Tile, "level" | "index">[] {
  const edge: Pick<Tile, "level" | "index">[] = [];
  for (let level = 0; countAt(size, level) > 0; level += 1) {
    edge.push({ level, index: Math.floor(countAt(size, level) / width) });
  }
  return edge;
}

/** The edge cut back to `size`: another may have added to its tiles since. Undefined when hashes are missing. */
export function cutTo(size: number, edge: readonly Tile[]): readonly Tile[] | undefined {
  const open = ({ level }: Tile): number => countAt(size, level) % width;
  const cut = edge.map((tile) => ({
    ...tile,
    hashes: tile.hashes.slice(0, open(tile)),
    places: tile.places.slice(0, open(tile)),
  }));
  return cut.every((tile) => tile.hashes.length === open(tile)) ? cut : undefined;
}

/** Every tile that changed, and the edge after it. */
export function grow(edge: readonly Tile[], leaves: readonly Leaf[]) {
  const open: Tile[] = [...edge];
  const changed = new Map<string, Tile>();
  const put = (level: number, hash: Uint8Array, place?: string): void => {
    const was = open[level] ?? { level, index: 0, hashes: [], places: [] };
    const places = place === undefined ? was.places : [...was.places, place];
    const tile = { ...was, hashes: [...was.hashes, hash], places };
    changed.set(`${level}/${tile.index}`, tile);
    if (tile.hashes.length < width) {
      open[level] = tile;
      return;
    }
    open[level] = { level, index: tile.index + 1, hashes: [], places: [] };
    put(level + 1, rootOfAll(tile.hashes));
  };
  for (const { hash, place } of leaves) put(0, hash, place);
  return { edge: open, changed: [...changed.values()] };
}

/** The root of the tree with this edge. */
export const rootOfEdge = (size: number, edge: readonly Tile[]): Uint8Array =>
  rootOf({
    size,
    hashes: edge.toReversed().flatMap(({ hashes }) => append(emptyFrontier, hashes).frontier.hashes),
  });

export const nodesOf =
  (read: ReadTile): ReadNode =>
  async (level, index) => {
    const above = Math.floor(level / height);
    const count = 2 ** (level - above * height);
    const first = index * count;
    const { hashes } = await read(above, Math.floor(first / width));
    const part = hashes.slice(first % width, (first % width) + count);
    if (part.length !== count) throw new Error("the tree has lost a part");
    return rootOfAll(part);
  };

const rootOfAll = (hashes: readonly Uint8Array[]): Uint8Array =>
  rootOf(append(emptyFrontier, hashes).frontier);

export function tilePut(table: string, { level, index, hashes, places }: Tile) {
  const Item: Item = {
    ...spotItem(tileAt(level, index)),
    kind: { S: "tile" },
    hashes: { B: Buffer.concat(hashes) },
    ...(level === 0 ? { places: { L: places.map((S) => ({ S })) } } : {}),
  };
  return { Put: { TableName: table, Item } };
}

/** An item that is absent is an empty tile. */
export function readTile(level: number, index: number, item: Item | undefined): Tile {
  const bytes = item?.hashes ? fromAttribute(item.hashes) : new Uint8Array();
  const places = item?.places ? fromAttribute(item.places) : [];
  if (!(bytes instanceof Uint8Array) || bytes.length % 32 !== 0 || !Array.isArray(places)) {
    throw new Error("the tree has lost a part");
  }
  const hashes = Array.from({ length: bytes.length / 32 }, (_, n) => bytes.subarray(n * 32, n * 32 + 32));
  return { level, index, hashes, places: places.map(String) };
}
