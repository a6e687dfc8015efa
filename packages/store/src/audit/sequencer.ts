// Gives each audit entry its number and grows the tree by it, once each, however often it comes and however many do it at once.
import { leafHash } from "@kumacari/crypto/tree";
import type { TreeHead } from "@kumacari/desk/ports";
import { type Entry, lineOf } from "@kumacari/domain";
import { getItems, type Of } from "../get-items.ts";
import { type Item, spotItem } from "../item.ts";
import type { StreamEvent } from "../streams/event.ts";
import { readRecord } from "../streams/read-record.ts";
import { jitter, transact } from "../transact.ts";
import { headOf, headPut, toBase64 } from "./head.ts";
import { numberAt, placeSk, tileAt, treeHeadAt } from "./keys.ts";
import { keepPlaces } from "./places.ts";
import { cutTo, edgeOf, grow, readTile, rootOfEdge, type Tile, tilePut } from "./tiles.ts";

export interface Sequencer {
  /** What the ledger's stream brought. */
  handle(event: StreamEvent): Promise<void>;
  number(entries: readonly Entry[]): Promise<void>;
}

/** Numbers, tiles and the head: within the 100 of a transaction, and of one look before it. */
const most = 80;

export function createSequencer(to: Of): Sequencer {
  const number = async (entries: readonly Entry[]): Promise<void> => {
    for (let from = 0; from < entries.length; from += most) await add(to, entries.slice(from, from + most));
  };
  return {
    number,
    async handle(event) {
      const entries = new Map<string, Entry>();
      for (const record of event.Records) {
        const read = readRecord(record);
        if (read?.kind === "entry") entries.set(read.value.id, read.value);
      }
      await number([...entries.values()]);
    },
  };
}

async function add(to: Of, entries: readonly Entry[]): Promise<void> {
  for (let n = 1; n <= 12; n += 1) {
    const { fresh, head } = await look(to, entries);
    if (fresh.length === 0) return;
    if (n === 1) await keepPlaces(to, fresh);
    const { edge, changed } = grow(
      await edgeAt(to, head),
      fresh.map((it) => ({ hash: leafHash(lineOf(it)), place: placeSk(it) })),
    );
    const size = head.size + fresh.length;
    const puts = [
      ...fresh.map((it, at) => numberPut(to.table, it.id, head.size + at)),
      ...changed.map((tile) => tilePut(to.table, tile)),
      headPut(to.table, head, { size, root: toBase64(rootOfEdge(size, edge)) }),
    ];
    if ((await transact(to.client, puts)) === undefined) return;
    await jitter(Math.min(n, 6));
  }
  throw new Error("the tree was busy too long; these entries get their numbers when they come again");
}

async function look(to: Of, entries: readonly Entry[]) {
  const [first, ...numbers] = await getItems(to, [treeHeadAt, ...entries.map(({ id }) => numberAt(id))]);
  return { head: headOf(first), fresh: entries.filter((_, n) => numbers[n] === undefined) };
}

/** Throws when the tiles are not those of the head: a tree that was tampered with is not grown on. */
async function edgeAt(to: Of, head: TreeHead): Promise<readonly Tile[]> {
  const spots = edgeOf(head.size);
  const items = await getItems(
    to,
    spots.map(({ level, index }) => tileAt(level, index)),
  );
  const edge = cutTo(
    head.size,
    spots.map(({ level, index }, n) => readTile(level, index, items[n])),
  );
  if (!edge || toBase64(rootOfEdge(head.size, edge)) !== head.root) {
    throw new Error("the tree is not what its head says");
  }
  return edge;
}

function numberPut(table: string, id: string, number: number) {
  const Item: Item = { ...spotItem(numberAt(id)), kind: { S: "number" }, number: { N: String(number) } };
  return { Put: { TableName: table, Item, ConditionExpression: "attribute_not_exists(pk)" } };
}
