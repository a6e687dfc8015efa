// The audit entry of one write or one personal read: who did what, when, to which ids.
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { Chance, Clock } from "@kumacari/desk/ports";
import type { Because, Entry } from "@kumacari/domain";
import { type Attribute, fromAttribute, toAttribute } from "./attribute.ts";
import { entryAt } from "./audit/keys.ts";
import { type Item, spotItem } from "./item.ts";

/** What every adapter of the ledger is made of. */
export type Base = {
  readonly client: DynamoDBClient;
  readonly table: string;
  readonly clock: Clock;
  readonly chance: Chance;
};

export function makeEntry({ clock, chance }: Pick<Base, "clock" | "chance">, because: Because): Entry {
  for (const word of [...because.on, because.why ?? "-", because.trail ?? "-"]) {
    if (!/^[\x21-\x7e]{1,160}$/.test(word)) throw new TypeError("an audit entry names ids, never a value");
  }
  return {
    id: chance.id("entry"),
    at: clock.now(),
    act: because.act,
    actor: because.actor,
    on: [...because.on],
    ...(because.why === undefined ? {} : { why: because.why }),
    ...(because.trail === undefined ? {} : { trail: because.trail }),
  };
}

export function entryPut(table: string, entry: Entry) {
  const item: Item = { ...spotItem(entryAt(entry)), kind: { S: "entry" } };
  for (const [name, value] of Object.entries(entry)) item[name] = toAttribute(value, name);
  return { TableName: table, Item: item, ConditionExpression: "attribute_not_exists(pk)" };
}

export function readEntry(item: { readonly [name: string]: Attribute }): Entry {
  if (item.kind?.S !== "entry") throw new Error("not an entry where one should lie");
  const names = ["id", "at", "act", "actor", "on", "why", "trail"].filter((name) => item[name] !== undefined);
  // Written by `entryPut` alone, from an Entry.
  return Object.fromEntries(names.map((name) => [name, fromAttribute(item[name] ?? {})])) as Entry;
}
