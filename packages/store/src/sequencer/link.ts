// Links audit entries into one chain, once each, however often they come and however many link at once.
import { BatchGetItemCommand, type DynamoDBClient, GetItemCommand } from "@aws-sdk/client-dynamodb";
import type { Entry } from "@kumacari/domain";
import { spotItem } from "../item.ts";
import { chainHeadAt, entryLinkAt } from "../keys.ts";
import type { StreamEvent } from "../streams/event.ts";
import { readRecord } from "../streams/read-record.ts";
import { jitter, transact } from "../transact.ts";
import { beginning, type Head, headPut, linkOf, linkPuts } from "./chain.ts";

type To = { readonly client: DynamoDBClient; readonly table: string };

/** Two items an entry and the head: within the 100 of a transaction. */
const most = 40;

export function createSequencer(to: To): { handle(event: StreamEvent): Promise<void> } {
  return {
    async handle(event) {
      const entries = new Map<string, Entry>();
      for (const record of event.Records) {
        const read = readRecord(record);
        if (read?.kind === "entry") entries.set(read.value.id, read.value);
      }
      const all = [...entries.values()];
      for (let from = 0; from < all.length; from += most) await link(to, all.slice(from, from + most));
    },
  };
}

async function link(to: To, entries: readonly Entry[]): Promise<void> {
  for (let n = 1; n <= 12; n += 1) {
    const linked = await alreadyLinked(to, entries);
    const fresh = entries.filter(({ id }) => !linked.has(id));
    if (fresh.length === 0) return;
    const was = await readHead(to);
    let head = was;
    const puts = fresh.flatMap((entry) => {
      const next = linkOf(head, entry);
      head = next;
      return linkPuts(to.table, next, entry);
    });
    if ((await transact(to.client, [...puts, headPut(to.table, was, head)])) === undefined) return;
    await jitter(Math.min(n, 6));
  }
  throw new Error("the chain was busy too long; these entries are linked when they come again");
}

async function readHead({ client, table }: To): Promise<Head> {
  const Key = spotItem(chainHeadAt);
  const { Item } = await client.send(new GetItemCommand({ TableName: table, Key, ConsistentRead: true }));
  const [seq, hash] = [Item?.seq?.N, Item?.hash?.S];
  return seq !== undefined && hash !== undefined ? { seq: Number(seq), hash } : beginning;
}

async function alreadyLinked({ client, table }: To, entries: readonly Entry[]): Promise<ReadonlySet<string>> {
  const linked = new Set<string>();
  let Keys = entries.map(({ id }) => spotItem(entryLinkAt(id)));
  while (Keys.length > 0) {
    const ask = new BatchGetItemCommand({ RequestItems: { [table]: { Keys, ConsistentRead: true } } });
    const { Responses, UnprocessedKeys } = await client.send(ask);
    for (const { pk } of Responses?.[table] ?? []) if (pk?.S) linked.add(pk.S.slice("entry#".length));
    Keys = UnprocessedKeys?.[table]?.Keys ?? [];
  }
  return linked;
}
