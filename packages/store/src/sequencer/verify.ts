// Reads the whole chain back and says whether it holds.
import { BatchGetItemCommand, type DynamoDBClient, paginateQuery } from "@aws-sdk/client-dynamodb";
import type { Entry } from "@kumacari/domain";
import { readEntry } from "../entry.ts";
import { type Item, spotItem } from "../item.ts";
import { chainHeadAt, entryAt } from "../keys.ts";
import { beginning, type Head, linkOf } from "./chain.ts";

type From = { readonly client: DynamoDBClient; readonly table: string };

/** `at` is the number of the first link that does not hold. */
export type ChainReport =
  | { readonly holds: true; readonly length: number; readonly head: string }
  | { readonly holds: false; readonly at: number; readonly why: string };

export async function verifyChain(from: From): Promise<ChainReport> {
  let head: Head = beginning;
  let kept: Item | undefined;
  // "head" sorts before every "link#…".
  for await (const page of paginateQuery({ client: from.client, pageSize: 100 }, query(from.table))) {
    const items = page.Items ?? [];
    const links = items.filter(({ sk }) => sk?.S !== chainHeadAt.sk);
    kept ??= items.find(({ sk }) => sk?.S === chainHeadAt.sk);
    const entries = await entriesOf(from, links);
    for (const link of links) {
      const at = head.seq + 1;
      const broken = (why: string): ChainReport => ({ holds: false, at, why });
      if (Number(link.seq?.N) !== at) return broken("a link is missing");
      const entry = entries.get(link.entryId?.S ?? "");
      if (!entry) return broken("its entry is missing");
      const should = linkOf(head, entry);
      if (link.previous?.S !== should.previous) return broken("it does not name the link before");
      if (link.hash?.S !== should.hash) return broken("its entry is not what was linked");
      head = should;
    }
  }
  if (head.seq > 0 && (kept?.hash?.S !== head.hash || Number(kept.seq?.N) !== head.seq)) {
    return { holds: false, at: head.seq + 1, why: "the end was cut off" };
  }
  return { holds: true, length: head.seq, head: head.hash };
}

const query = (table: string) => ({
  TableName: table,
  KeyConditionExpression: "pk = :chain",
  ExpressionAttributeValues: { ":chain": { S: chainHeadAt.pk } },
  ConsistentRead: true,
});

async function entriesOf(
  { client, table }: From,
  links: readonly Item[],
): Promise<ReadonlyMap<string, Entry>> {
  const found = new Map<string, Entry>();
  // The id is checked by the hash it is part of.
  let Keys = links.map(({ entryId }) => spotItem(entryAt(entryId?.S ?? "-")));
  while (Keys.length > 0) {
    const { Responses, UnprocessedKeys } = await client.send(
      new BatchGetItemCommand({ RequestItems: { [table]: { Keys, ConsistentRead: true } } }),
    );
    for (const item of Responses?.[table] ?? []) {
      const entry = readEntry(item);
      found.set(entry.id, entry);
    }
    Keys = UnprocessedKeys?.[table]?.Keys ?? [];
  }
  return found;
}
