// Hands records on: in order within a lane, lanes side by side, so that a slow one holds nobody else.
import type { BatchResponse, StreamEvent, StreamRecord } from "./event.ts";

export type LaneOptions = {
  // biome-ignore lint/suspicious/noConfusingVoidType: Lambda's own handler type says it so.
  readonly handle: (event: StreamEvent) => Promise<BatchResponse | void>;
  readonly lane: (record: StreamRecord) => string;
  /** Most records handed over at once. */
  readonly batch: number;
  /** Where a record goes after five failed tries; then the lane goes on. */
  readonly onFailure: (record: StreamRecord, error: unknown) => Promise<void> | void;
  readonly onDone: (record: StreamRecord) => void;
  readonly signal: AbortSignal;
};

const retries = 5;
/** Lanes at work at once. */
const width = 64;

export function createLanes(options: LaneOptions) {
  const lanes = new Map<string, StreamRecord[]>();
  const ready: string[] = [];
  const running = new Set<Promise<void>>();
  const fault = Promise.withResolvers<never>();

  return {
    /** Rejects when a record could be neither handled nor put aside. */
    fault: fault.promise,
    give(record: StreamRecord): void {
      const name = options.lane(record);
      const queue = lanes.get(name);
      if (queue) {
        queue.push(record);
        return;
      }
      lanes.set(name, [record]);
      ready.push(name);
      // A moment later, so that what came together is handed over together.
      queueMicrotask(start);
    },
    /** Resolves, once stopped, when all that runs has ended. */
    async ended(): Promise<void> {
      await Promise.all(running);
    },
  };

  function start(): void {
    while (running.size < width && !options.signal.aborted) {
      const name = ready.shift();
      if (name === undefined) return;
      const run = drain(name)
        .catch((error: unknown) => fault.reject(error))
        .then(() => {
          running.delete(run);
          start();
        });
      running.add(run);
    }
  }

  async function drain(name: string): Promise<void> {
    const queue = lanes.get(name) ?? [];
    let failures = 0;
    while (queue.length > 0 && !options.signal.aborted) {
      // After a failure one at a time, so that one bad record is found.
      const given = queue.slice(0, failures > 0 ? 1 : options.batch);
      const { done, error } = await deliver(given);
      for (const record of queue.splice(0, done)) options.onDone(record);
      if (done === given.length) {
        failures = 0;
        continue;
      }
      failures = done > 0 ? 1 : failures + 1;
      const [head] = queue;
      if (failures <= retries || !head) {
        await pause(Math.min(50 * 2 ** failures, 2_000), options.signal);
        continue;
      }
      await options.onFailure(head, error);
      queue.shift();
      options.onDone(head);
      failures = 0;
    }
    lanes.delete(name);
  }

  async function deliver(given: readonly StreamRecord[]): Promise<{ done: number; error?: unknown }> {
    try {
      const failed = (await options.handle({ Records: [...given] }))?.batchItemFailures ?? [];
      const names = new Set(failed.map(({ itemIdentifier }) => itemIdentifier));
      const first = given.findIndex(({ dynamodb }) => names.has(dynamodb.SequenceNumber));
      if (failed.length > 0)
        return { done: Math.max(first, 0), error: new Error("the handler named it as failed") };
      return { done: given.length };
    } catch (error) {
      return { done: 0, error };
    }
  }
}

/** Ends early when stopped. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener("abort", end);
    if (signal.aborted) end();
  });
}
