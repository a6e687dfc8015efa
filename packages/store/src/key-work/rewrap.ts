// Every person's key under the current key of the ring: a walk that can be stopped anywhere and never loses or doubles a key.
import type { TransactWriteItem } from "@aws-sdk/client-dynamodb";
import type { KeyWork } from "@kumacari/desk/ports";
import { type CitizenId, isId } from "@kumacari/domain";
import { personKeyAt } from "../keys.ts";
import { personKey, tombstone, wrappedIn } from "../open/person-keys.ts";
import { keyBound } from "../sealing.ts";
import { beginWork, countKeys, type Wanted } from "./begin-work.ts";
import { because, type Item, type KeyWorkParts, keepPace, step } from "./parts.ts";
import { countRing } from "./ring-record.ts";
import { pageOf } from "./walk.ts";

const most = 25;

export async function rewrap(parts: KeyWorkParts, wanted: Omit<Wanted, "id" | "only">): Promise<KeyWork> {
  let work = await beginWork(parts, { ...wanted, id: "rewrap" });
  while (work.ended === undefined) work = await onward(parts, work);
  return work;
}

async function onward(parts: KeyWorkParts, work: KeyWork): Promise<KeyWork> {
  const from = parts.clock.now();
  const { items, last } = await pageOf(parts, parts.keysTable, work.cursor, most);
  const writes = (await Promise.all(items.map((it) => renewed(parts, it)))).filter((it) => it !== undefined);
  const { cursor: _before, ...rest } = work;
  const next = {
    done: work.done + items.length,
    changed: work.changed + writes.length,
    ...(last ? { cursor: last } : {}),
  };
  const why = because("keys-rewrapped", [`work:rewrap`, work.to, `n:${writes.length}`]);
  const came = await step(parts, rest, next, writes, why);
  // A key was replaced or destroyed in this moment: the same page is looked at again.
  if (!came) return work;
  await keepPace(parts, work, writes.length, from);
  return last ? came : ended(parts, came);
}

/** The end is true only when nothing lies under another key: one born meanwhile under the key of before is walked to again. */
async function ended(parts: KeyWorkParts, work: KeyWork): Promise<KeyWork> {
  const under = await countRing(parts);
  const left = [...under].some(([id, persons]) => id !== parts.ring.current() && persons > 0);
  const next = left
    ? { done: 0, total: await countKeys(parts), to: parts.ring.current() }
    : { ended: parts.clock.now(), total: work.done };
  const came = await step(
    parts,
    work,
    next,
    [],
    because("key-work-ended", ["work:rewrap", work.to, `n:${work.changed}`]),
  );
  if (!came) throw new Error("a step that writes nothing else cannot lose");
  return came;
}

async function renewed(parts: KeyWorkParts, item: Item): Promise<TransactWriteItem | undefined> {
  const { table, keysTable, ring, clock, ledger } = parts;
  const owner = ownerOf(item);
  if (!owner || item.kind?.S !== personKey) return undefined;
  const shred = await ledger.get("shred", { owner });
  // A key that came back from a backup after it was destroyed: it is destroyed again.
  if (shred?.done) return { Put: { TableName: keysTable, Item: tombstone(owner, clock.now()) } };
  const bound = keyBound(table, owner);
  const again = await Promise.all(wrappedIn(item).map((it) => ring.rewrap(bound, it)));
  if (again.every((it) => it === undefined)) return undefined;
  const [current, ...former] = wrappedIn(item).map((it, n) => again[n] ?? it);
  if (!current) return undefined;
  const kept = (item.former?.L ?? []).map((it, n) => ({
    M: { ...it.M, wrapped: { B: former[n] ?? new Uint8Array() } },
  }));
  return keyPut(parts, item, { wrapped: { B: current }, ...(kept.length ? { former: { L: kept } } : {}) });
}

/** The item with `changes`, if nobody has touched it since it was read. */
export function keyPut({ keysTable }: KeyWorkParts, item: Item, changes: Item): TransactWriteItem {
  const version = Number(item.version?.N);
  return {
    Put: {
      TableName: keysTable,
      Item: { ...item, ...changes, version: { N: String(version + 1) } },
      ConditionExpression: "#version = :was AND #kind = :key",
      ExpressionAttributeNames: { "#version": "version", "#kind": "kind" },
      ExpressionAttributeValues: { ":was": { N: String(version) }, ":key": { S: personKey } },
    },
  };
}

/** Undefined: no person's item. */
export function ownerOf(item: Item): CitizenId | undefined {
  const id = item.pk?.S?.replace(/^person#/, "") ?? "";
  return isId("cit", id) && item.sk?.S === personKeyAt(id).sk ? id : undefined;
}
