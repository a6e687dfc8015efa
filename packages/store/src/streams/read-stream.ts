// Reads a table's stream from where one left off, quick while there is news and calm when there is none.
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
  type Shard,
  TrimmedDataAccessException,
} from "@aws-sdk/client-dynamodb-streams";
import { lean } from "../client.ts";
import type { Position } from "./checkpoint.ts";
import { pause } from "./lanes.ts";

type From = { readonly client: DynamoDBClient; readonly table: string; readonly signal: AbortSignal };

/** Fewer than this came: more may be waited for, so that a busy stream is not asked for every single record. */
const few = 200;
const gathering = 20;

/** Consecutive failures of the engine that are sat out (about half a minute) before the reader gives up. */
const patience = 20;

/** Yields what came, shard after shard (this stand-in serves an engine with one open shard at a time). */
export async function* readStream(from: From, start: Position | undefined) {
  const streams = lean(
    new DynamoDBStreamsClient({
      region: from.client.config.region,
      credentials: from.client.config.credentials,
      requestHandler: from.client.config.requestHandler,
      base64Decoder: from.client.config.base64Decoder,
      ...(from.client.config.endpoint ? { endpoint: from.client.config.endpoint } : {}),
    }),
  );
  let arn: string | undefined;
  let shard = start?.shard;
  let after = start?.after;
  let iterator: string | undefined;
  let failures = 0;
  let calm = 0;

  while (!from.signal.aborted) {
    try {
      arn ??= await streamArn(streams, from.table);
      shard ??= (await shards(streams, arn))[0]?.ShardId;
      iterator ??= shard && (await iteratorOf(streams, arn, shard, after));
      if (!iterator) {
        await pause(100, from.signal);
        continue;
      }
      const { Records: records = [], NextShardIterator: next } = await streams.send(
        new GetRecordsCommand({ ShardIterator: iterator, Limit: 1000 }),
      );
      failures = 0;
      iterator = next;
      const last = records.at(-1)?.dynamodb?.SequenceNumber;
      if (shard && records.length > 0) yield { shard, records };
      after = last ?? after;
      if (!next) {
        const following = await shardAfter(streams, arn, shard);
        if (following !== undefined) [shard, after] = [following, undefined];
      }
      calm = records.length > 0 ? 0 : Math.min(calm + 1, 6);
      // 10 · 16 · 26 · 41 · 66 · 100 ms
      if (calm > 0) await pause(Math.min(10 * 1.6 ** (calm - 1), 100), from.signal);
      else if (records.length < few) await pause(gathering, from.signal);
    } catch (error) {
      iterator = undefined;
      // Older than the stream keeps: go on with the oldest there is.
      if (error instanceof TrimmedDataAccessException) [shard, after] = [undefined, undefined];
      failures += 1;
      if (failures > patience) throw error;
      await pause(Math.min(50 * failures, 2_000), from.signal);
    }
  }
}

/** Asked of the streams, not of the table: to describe that, the embedded engine counts every item in it. */
async function streamArn(streams: DynamoDBStreamsClient, table: string): Promise<string> {
  const { Streams = [] } = await streams.send(new ListStreamsCommand({ TableName: table }));
  const arn = Streams[0]?.StreamArn;
  if (arn === undefined) throw new Error(`the table ${table} has no stream`);
  return arn;
}

async function iteratorOf(
  streams: DynamoDBStreamsClient,
  arn: string,
  shard: string,
  after: string | undefined,
) {
  const where =
    after === undefined
      ? ({ ShardIteratorType: "TRIM_HORIZON" } as const)
      : ({ ShardIteratorType: "AFTER_SEQUENCE_NUMBER", SequenceNumber: after } as const);
  const ask = new GetShardIteratorCommand({ StreamArn: arn, ShardId: shard, ...where });
  return (await streams.send(ask)).ShardIterator;
}

/** Oldest first: a shard stands after its parent. */
async function shards(streams: DynamoDBStreamsClient, arn: string): Promise<readonly Shard[]> {
  const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn: arn }));
  return StreamDescription?.Shards ?? [];
}

async function shardAfter(streams: DynamoDBStreamsClient, arn: string, closed: string | undefined) {
  const all = await shards(streams, arn);
  const at = all.findIndex(({ ShardId }) => ShardId === closed);
  return all[at + 1]?.ShardId;
}
