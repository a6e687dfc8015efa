// One flow of a pump: its place in the stream, its lanes, and what it has been given and not finished.
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { _Record } from "@aws-sdk/client-dynamodb-streams";
import { createCheckpoint, type Position } from "./checkpoint.ts";
import type { StreamRecord } from "./event.ts";
import { createLanes, type LaneOptions } from "./lanes.ts";
import type { StreamKind } from "./read-record.ts";
import { toLambda } from "./to-lambda.ts";

export type Flow = Pick<LaneOptions, "handle" | "onFailure"> &
  Partial<Pick<LaneOptions, "batch" | "lane">> & {
    /** Names the checkpoint: one for each flow of a table. */
    readonly name: string;
    readonly filter: { readonly kind: StreamKind; readonly event?: "INSERT" | "MODIFY" };
  };

export type Following = {
  /** Where it left off; undefined: at the beginning. */
  readonly start: Position | undefined;
  /** Rejects when a record could be neither handled nor put aside. */
  readonly fault: Promise<never>;
  take(shard: string, record: _Record): void;
  /** Given and not finished. */
  held(): number;
  save(): Promise<void>;
  ended(): Promise<void>;
};

export async function follow(
  flow: Flow,
  from: { readonly client: DynamoDBClient; readonly table: string; readonly signal: AbortSignal },
): Promise<Following> {
  const checkpoint = createCheckpoint({ ...from, name: flow.name });
  const finish = new Map<StreamRecord, () => void>();
  const lanes = createLanes({
    batch: 1,
    lane: laneOf,
    ...flow,
    signal: from.signal,
    onDone(record) {
      finish.get(record)?.();
      finish.delete(record);
    },
  });
  const start = await checkpoint.load();
  return {
    start,
    fault: lanes.fault,
    held: () => finish.size,
    save: () => checkpoint.save(),
    ended: () => lanes.ended(),
    take(shard, it) {
      const position = { shard, after: it.dynamodb?.SequenceNumber ?? "" };
      if (start && isPast(position, start)) return;
      const wanted = passes(it, flow.filter);
      const done = checkpoint.read(position, wanted);
      if (!wanted) return done();
      const record = toLambda(it);
      finish.set(record, done);
      lanes.give(record);
    },
  };
}

/** The place from which all of them miss nothing; undefined: the beginning. */
export function earliest(starts: readonly (Position | undefined)[]): Position | undefined {
  const [first, ...rest] = starts;
  return rest.reduce<Position | undefined>((a, b) => {
    // How two shards follow one another their names do not say.
    if (!a || !b || a.shard !== b.shard) return undefined;
    return isPast(a, b) ? a : b;
  }, first);
}

/** Not after the place one has come to. */
const isPast = (it: Position, reached: Position): boolean =>
  it.shard === reached.shard && BigInt(it.after) <= BigInt(reached.after);

function passes(record: _Record, { kind, event }: Flow["filter"]): boolean {
  if (record.eventName === "REMOVE" || text(record, "kind") !== kind) return false;
  // What somebody wants done again counts as new (in AWS: a second filter of the event source).
  return event === undefined || record.eventName === event || text(record, "todo") === "again";
}

/** One citizen's records in their order; others by their place. */
const laneOf = (record: StreamRecord): string => text(record, "pk") ?? "";

function text(record: _Record | StreamRecord, name: string): string | undefined {
  const attribute = record.dynamodb?.NewImage?.[name];
  return attribute && "S" in attribute ? attribute.S : undefined;
}
