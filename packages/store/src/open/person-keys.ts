// Each person's own data key: born with their first personal record, kept wrapped beside them.
import { type DynamoDBClient, GetItemCommand } from "@aws-sdk/client-dynamodb";
import type { DataKey } from "@kumacari/crypto";
import type { PersonRing } from "@kumacari/crypto/open";
import type { Clock } from "@kumacari/desk/ports";
import type { CitizenId } from "@kumacari/domain";
import { spotItem } from "../item.ts";
import { createKeyCache } from "../key-cache.ts";
import { personKeyAt } from "../keys.ts";
import type { PersonKeys } from "../person-keys.ts";
import { keyBound } from "../sealing.ts";

export function createPersonKeys(parts: {
  readonly client: DynamoDBClient;
  readonly table: string;
  readonly clock: Clock;
  readonly ring: PersonRing;
}): PersonKeys {
  const { client, table, ring } = parts;
  const cache = createKeyCache<"person">(parts.clock);

  return {
    async forSealing(owner) {
      const key = cache.get(owner) ?? (await read(owner));
      return key ? { key } : ring.newDataKey(keyBound(table, owner));
    },
    settle(owner, key, kept) {
      if (kept) cache.set(owner, key);
    },
    async forOpening(owner) {
      const key = cache.get(owner) ?? (await read(owner));
      if (!key) throw new Error("this person has no key: nothing of theirs can be opened");
      return key;
    },
  };

  async function read(owner: CitizenId): Promise<DataKey<"person"> | undefined> {
    const Key = spotItem(personKeyAt(owner));
    const { Item } = await client.send(new GetItemCommand({ TableName: table, Key, ConsistentRead: true }));
    const wrapped = Item?.wrapped?.B;
    if (!wrapped) return undefined;
    const key = await ring.unwrap(keyBound(table, owner), wrapped);
    cache.set(owner, key);
    return key;
  }
}
