// Each person's own data key: born with their first personal record, kept wrapped in a table apart, ended once for all.
import type { AttributeValue, DynamoDBClient, TransactWriteItem } from "@aws-sdk/client-dynamodb";
import type { DataKey } from "@kumacari/crypto";
import type { PersonRing } from "@kumacari/crypto/open";
import type { Clock } from "@kumacari/desk/ports";
import { type CitizenId, type Instant, keyLife } from "@kumacari/domain";
import { gatheredReads } from "../gather.ts";
import { spotItem } from "../item.ts";
import { createKeyCache } from "../key-cache.ts";
import { layout, personKeyAt } from "../keys.ts";
import type { PersonKeys } from "../person-keys.ts";
import { keyBound } from "../sealing.ts";
import { keysTableOf } from "../table.ts";

/** All keys of one person: the one that seals now, and those that what was sealed earlier still needs. */
type Bunch = { readonly current: DataKey<"person">; readonly all: ReadonlyMap<string, DataKey<"person">> };

export function createPersonKeys(parts: {
  readonly client: DynamoDBClient;
  readonly table: string;
  readonly keysTable?: string | undefined;
  readonly clock: Clock;
  readonly ring: PersonRing;
}): PersonKeys {
  const { client, table, ring, clock } = parts;
  const keysTable = parts.keysTable ?? keysTableOf(table);
  const keyAt = gatheredReads({ client, table: keysTable });
  const recordAt = gatheredReads({ client, table });
  const cache = createKeyCache<Bunch>(clock, keyLife.cacheMs);

  return {
    async forSealing(owner) {
      const found = cache.get(owner) ?? (await read(owner));
      if (found === "shredded") return found;
      if (found) return { key: found.current, holds: stillOf(owner, found.current.id) };
      const { key, wrapped } = await ring.newDataKey(keyBound(table, owner));
      return { key, holds: bornFor(owner, key.id, wrapped) };
    },
    settle(owner, key, how) {
      if (how === "lost") cache.forget(owner);
      else if (!cache.get(owner)) cache.set(owner, { current: key, all: new Map([[key.id, key]]) });
    },
    async forOpening(owner, ids) {
      const held = cache.get(owner);
      const found = held && ids.every((id) => held.all.has(id)) ? held : await read(owner);
      if (found === "shredded")
        throw new Error("this person's key was destroyed: nothing of theirs can be opened");
      if (!found) throw new Error("this person has no key: nothing of theirs can be opened");
      return found.all;
    },
    end: (owner, at) => ({ Put: { TableName: keysTable, Item: tombstone(owner, at) } }),
    forget: (owner) => cache.forget(owner),
  };

  async function read(owner: CitizenId): Promise<Bunch | "shredded" | undefined> {
    const [kept, shred] = await Promise.all([
      keyAt(personKeyAt(owner)),
      recordAt(layout.shred.at({ owner })),
    ]);
    // Either table may have come back from a backup: one tombstone is enough.
    if (kept?.kind?.S === shredded || shred?.done) return "shredded";
    if (!kept) return undefined;
    const [current, ...former] = await Promise.all(
      wrappedIn(kept).map((it) => ring.unwrap(keyBound(table, owner), it)),
    );
    if (!current) throw new Error("a person's key lies there without a key in it");
    const bunch = { current, all: new Map([current, ...former].map((key) => [key.id, key])) };
    cache.set(owner, bunch);
    return bunch;
  }

  function stillOf(owner: CitizenId, key: string): TransactWriteItem {
    return {
      ConditionCheck: {
        TableName: keysTable,
        Key: spotItem(personKeyAt(owner)),
        ConditionExpression: "#key = :key",
        ExpressionAttributeNames: { "#key": "key" },
        ExpressionAttributeValues: { ":key": { S: key } },
      },
    };
  }

  function bornFor(owner: CitizenId, key: string, wrapped: Uint8Array): TransactWriteItem {
    const Item = {
      ...spotItem(personKeyAt(owner)),
      kind: { S: personKey },
      key: { S: key },
      wrapped: { B: wrapped },
      born: { N: String(clock.now()) },
      version: { N: "1" },
    };
    return { Put: { TableName: keysTable, Item, ConditionExpression: "attribute_not_exists(pk)" } };
  }
}

export const personKey = "person-key";
export const shredded = "shredded";

/** Lies where the key lay, so that no key can be born there again. */
export const tombstone = (owner: CitizenId, at: Instant): Record<string, AttributeValue> => ({
  ...spotItem(personKeyAt(owner)),
  kind: { S: shredded },
  at: { N: String(at) },
});

/** The current key's wrapping, then those of the keys before it. */
export function wrappedIn(item: Readonly<Record<string, AttributeValue>>): readonly Uint8Array[] {
  const former = (item.former?.L ?? []).map((it) => it.M?.wrapped?.B);
  return [item.wrapped?.B, ...former].map((it) => {
    if (!it) throw new Error("a person's key lies there without a key in it");
    return it;
  });
}
