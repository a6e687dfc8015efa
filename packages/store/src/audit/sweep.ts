// Looks for entries that nobody gave a number, ten minutes by ten minutes: a stream forgets after a day, this does not.
import { GetItemCommand, PutItemCommand, paginateQuery } from "@aws-sdk/client-dynamodb";
import type { Sweeper } from "@kumacari/desk/ports";
import { days, type Entry, minutes, plus } from "@kumacari/domain";
import { readEntry } from "../entry.ts";
import { getItems, type Of } from "../get-items.ts";
import { type Item, spotItem } from "../item.ts";
import { bucketOf, entryPk, entryShards, numberAt, sweptAt } from "./keys.ts";
import type { Sequencer } from "./sequencer.ts";

/** Time enough for the stream; asked every five minutes, no entry stays without a number for ten. */
const patience = minutes(4);
/** What is looked at again: a transaction takes seconds, a clock may lag by minutes. */
const overlap = minutes(30);
/** At most two weeks at once; the rest when asked again. */
const mostBuckets = 2_016;

export function createSweeper(of: Of & { readonly sequencer: Pick<Sequencer, "number"> }): Sweeper {
  return {
    async sweep(now) {
      const from = (await readMark(of)) ?? bucketOf(plus(now, -days(1)));
      const last = Math.min(bucketOf(plus(now, -patience)), from + mostBuckets);
      let missed = 0;
      // Four at a time: the partitions of one bucket.
      for (let bucket = from; bucket <= last; bucket += 1) {
        const found = (await entriesOf(of, bucket)).filter(({ at }) => at <= now - patience);
        const numbers = await getItems(
          of,
          found.map(({ id }) => numberAt(id)),
        );
        const left = found.filter((_, n) => numbers[n] === undefined);
        await of.sequencer.number(left.toSorted((a, b) => a.at - b.at));
        missed += left.length;
      }
      await keepMark(of, Math.min(last, bucketOf(plus(now, -overlap))), from);
      return missed;
    },
  };
}

async function entriesOf({ client, table }: Of, bucket: number): Promise<readonly Entry[]> {
  const shards = Array.from({ length: entryShards }, async (_, shard) => {
    const found: Entry[] = [];
    const query = {
      TableName: table,
      KeyConditionExpression: "pk = :pk",
      ExpressionAttributeValues: { ":pk": { S: entryPk(bucket, shard) } },
      ConsistentRead: true,
    };
    for await (const page of paginateQuery({ client }, query))
      found.push(...(page.Items ?? []).map(readEntry));
    return found;
  });
  return (await Promise.all(shards)).flat();
}

async function readMark({ client, table }: Of): Promise<number | undefined> {
  const Key = spotItem(sweptAt);
  const { Item } = await client.send(new GetItemCommand({ TableName: table, Key, ConsistentRead: true }));
  return Item?.bucket?.N === undefined ? undefined : Number(Item.bucket.N);
}

/** It never goes back; two who sweep at once see at most the same again. */
async function keepMark({ client, table }: Of, bucket: number, was: number): Promise<void> {
  if (bucket <= was) return;
  const Item: Item = { ...spotItem(sweptAt), kind: { S: "swept" }, bucket: { N: String(bucket) } };
  await client.send(new PutItemCommand({ TableName: table, Item }));
}
