// An act and the entry that says why, in one transaction that happens once, whatever is lost on the way.
import { isDeepStrictEqual } from "node:util";
import { type DynamoDBClient, GetItemCommand, type TransactWriteItem } from "@aws-sdk/client-dynamodb";
import type { Entry } from "@kumacari/domain";
import { entryAt } from "./audit/keys.ts";
import { entryPut, readEntry } from "./entry.ts";
import { spotItem } from "./item.ts";
import { transact } from "./transact.ts";

type To = { readonly client: DynamoDBClient; readonly table: string };

/**
 * Undefined when committed; else the place in `writes` that lost (nothing was written). Other faults throw. Where the
 * very entry lies there already, the store's answer was lost and the client asked once more: what was asked is done.
 */
export async function writeWithEntry(
  to: To,
  entry: Entry,
  writes: readonly TransactWriteItem[],
): Promise<number | undefined> {
  const lost = await transact(to.client, [{ Put: entryPut(to.table, entry) }, ...writes]);
  if (lost === undefined) return undefined;
  if (lost > 0) return lost - 1;
  if (await liesThere(to, entry)) return undefined;
  throw new Error("another audit entry has this id");
}

/** An id alone proves nothing: chance that repeats itself must not make an act seem done. */
async function liesThere({ client, table }: To, entry: Entry): Promise<boolean> {
  const ask = { TableName: table, Key: spotItem(entryAt(entry)), ConsistentRead: true };
  const { Item } = await client.send(new GetItemCommand(ask));
  return Item !== undefined && isDeepStrictEqual(readEntry(Item), entry);
}
