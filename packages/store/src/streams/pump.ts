// The laptop's stand-in for Lambda's event source mapping: at least once, in order per lane, resumed after a crash.
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { earliest, type Flow, type Following, follow } from "./follow.ts";
import { pause } from "./lanes.ts";
import { readStream } from "./read-stream.ts";

type From = {
  readonly client: DynamoDBClient;
  readonly table: string;
  readonly signal: AbortSignal;
};

export type PumpOptions = From & Flow;

/** Held at once, of one flow, between reading and being done. */
const most = 2_000;

/** Runs until stopped, then waits for what is under way. Throws when the engine stays away or `onFailure` fails. */
export const pump = (options: PumpOptions): Promise<void> => pumpAll(options, [options]);

/** Several flows of one process: the stream is read once for all of them, and each keeps its own place. */
export async function pumpAll(from: From, flows: readonly Flow[]): Promise<void> {
  const fault = new AbortController();
  const signal = AbortSignal.any([from.signal, fault.signal]);
  const stop = (error: unknown) => fault.abort(error);
  const all = await Promise.all(flows.map((it) => follow(it, { ...from, signal })));
  for (const it of all) it.fault.catch(stop);
  const saving = all.map((it) => saveNowAndThen(it, signal).catch(stop));
  await read().catch(stop);
  await Promise.all([...all.map((it) => it.ended()), ...saving]);
  if (fault.signal.aborted) throw fault.signal.reason;
  await Promise.all(all.map((it) => it.save()));

  async function read(): Promise<void> {
    const start = earliest(all.map((it) => it.start));
    for await (const { shard, records } of readStream({ ...from, signal }, start)) {
      for (const record of records) for (const it of all) it.take(shard, record);
      while (all.some((it) => it.held() > most) && !signal.aborted) await pause(20, signal);
    }
  }
}

async function saveNowAndThen(following: Following, signal: AbortSignal): Promise<void> {
  for (let failures = 0; !signal.aborted; ) {
    await pause(200, signal);
    try {
      await following.save();
      failures = 0;
    } catch (error) {
      // As patient as the reader: the engine may be starting again.
      failures += 1;
      if (failures > 20) throw error;
    }
  }
}
