// How far a pump has come: never past a record that is not done, so that a crash repeats and loses nothing.
import { type DynamoDBClient, GetItemCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { spotItem } from "../item.ts";
import { checkpointAt } from "../keys.ts";

export type Position = { readonly shard: string; readonly after: string };

/** Records passed over are noted only so often: the note itself is a write, and every write passes by here. */
const notedAfterSkipping = 1_000;

export function createCheckpoint(to: {
  readonly client: DynamoDBClient;
  readonly table: string;
  readonly name: string;
}) {
  const key = spotItem(checkpointAt(to.name));
  let open: { readonly position: Position; done: boolean; readonly counts: boolean }[] = [];
  let reached: Position | undefined;
  let worth = 0;

  return {
    async load(): Promise<Position | undefined> {
      const { Item } = await to.client.send(
        new GetItemCommand({ TableName: to.table, Key: key, ConsistentRead: true }),
      );
      const [shard, after] = [Item?.shard?.S, Item?.after?.S];
      return shard !== undefined && after !== undefined ? { shard, after } : undefined;
    },
    /** Notes that a record was read, in the order read; call the answer when it is done with. */
    read(position: Position, counts: boolean): () => void {
      const it = { position, done: false, counts };
      open.push(it);
      return () => {
        it.done = true;
        if (open[0] === it) advance();
      };
    },
    async save(): Promise<void> {
      if (!reached || worth < notedAfterSkipping) return;
      const noted = worth;
      const Item = {
        ...key,
        kind: { S: "checkpoint" },
        shard: { S: reached.shard },
        after: { S: reached.after },
      };
      await to.client.send(new PutItemCommand({ TableName: to.table, Item }));
      worth -= noted;
    },
  };

  function advance(): void {
    let n = 0;
    for (const it of open) {
      if (!it.done) break;
      reached = it.position;
      worth += it.counts ? notedAfterSkipping : 1;
      n += 1;
    }
    open = open.slice(n);
  }
}
