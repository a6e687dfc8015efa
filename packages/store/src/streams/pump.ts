// The laptop's stand-in for Lambda's event source mapping: at least once, in order per lane, resumed after a crash.
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { _Record } from "@aws-sdk/client-dynamodb-streams";
import { createCheckpoint } from "./checkpoint.ts";
import type { StreamRecord } from "./event.ts";
import { createLanes, type LaneOptions, pause } from "./lanes.ts";
import type { StreamKind } from "./read-record.ts";
import { readStream } from "./read-stream.ts";
import { toLambda } from "./to-lambda.ts";

export type PumpOptions = Pick<LaneOptions, "handle" | "onFailure" | "signal"> &
  Partial<Pick<LaneOptions, "batch" | "lane">> & {
    readonly client: DynamoDBClient;
    readonly table: string;
    /** Names the checkpoint: one for each pump of a table. */
    readonly name: string;
    readonly filter: { readonly kind: StreamKind; readonly event?: "INSERT" | "MODIFY" };
  };

/** Held at once between reading and being done. */
const most = 2_000;

/** Runs until stopped, then waits for what is under way. Throws when the engine stays away or `onFailure` fails. */
export async function pump(options: PumpOptions): Promise<void> {
  const checkpoint = createCheckpoint(options);
  const fault = new AbortController();
  const signal = AbortSignal.any([options.signal, fault.signal]);
  const finish = new Map<StreamRecord, () => void>();
  const lanes = createLanes({
    batch: 1,
    lane: laneOf,
    ...options,
    signal,
    onDone(record) {
      finish.get(record)?.();
      finish.delete(record);
    },
  });
  const stop = (error: unknown) => fault.abort(error);
  const start = await checkpoint.load();
  lanes.fault.catch(stop);
  const saving = saveNowAndThen(checkpoint, signal).catch(stop);
  await read().catch(stop);
  await Promise.all([lanes.ended(), saving]);
  if (fault.signal.aborted) throw fault.signal.reason;
  await checkpoint.save();

  async function read(): Promise<void> {
    for await (const { shard, records } of readStream({ ...options, signal }, start)) {
      for (const it of records) {
        const wanted = passes(it, options.filter);
        const done = checkpoint.read({ shard, after: it.dynamodb?.SequenceNumber ?? "" }, wanted);
        if (!wanted) {
          done();
          continue;
        }
        const record = toLambda(it);
        finish.set(record, done);
        lanes.give(record);
      }
      while (finish.size > most && !signal.aborted) await pause(20, signal);
    }
  }
}

async function saveNowAndThen(checkpoint: { save(): Promise<void> }, signal: AbortSignal): Promise<void> {
  for (let failures = 0; !signal.aborted; ) {
    await pause(200, signal);
    try {
      await checkpoint.save();
      failures = 0;
    } catch (error) {
      // As patient as the reader: the engine may be starting again.
      failures += 1;
      if (failures > 20) throw error;
    }
  }
}

function passes(record: _Record, { kind, event }: PumpOptions["filter"]): boolean {
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
