// Works through a batch of the ledger's stream, and says which records must come again.
import { perCitizen } from "@kumacari/desk/line";
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";
import { type Log, nameOf } from "./log.ts";

export type Taking<T> = {
  /** Undefined: this record is not for us. */
  readonly read: (record: DynamoDBRecord) => T | undefined;
  readonly citizenOf: (item: T) => string;
  readonly work: (item: T) => Promise<void>;
  readonly part: "worker" | "courier";
  readonly log: Log;
};

/** Where one record of a citizen fails, their later ones wait for it; other citizens do not. */
export async function takeRecords<T>(
  event: DynamoDBStreamEvent,
  taking: Taking<T>,
): Promise<DynamoDBBatchResponse> {
  const { read, citizenOf, work, part, log } = taking;
  const failed: { itemIdentifier: string }[] = [];
  const waiting = new Set<string>();
  const taken = event.Records.flatMap((record) => {
    const item = read(record);
    return item === undefined ? [] : [{ item, itemIdentifier: record.dynamodb?.SequenceNumber ?? "" }];
  });
  await perCitizen(
    taken,
    ({ item }) => citizenOf(item),
    async ({ item, itemIdentifier }) => {
      const citizen = citizenOf(item);
      try {
        if (!waiting.has(citizen)) return await work(item);
      } catch (fault) {
        waiting.add(citizen);
        log({ event: "fault", of: part, fault: nameOf(fault) });
      }
      failed.push({ itemIdentifier });
    },
  );
  return { batchItemFailures: failed };
}
