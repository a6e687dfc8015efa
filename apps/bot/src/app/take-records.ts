// Works through a batch of the ledger's stream, and says which records must come again.
import { perCitizen } from "@kumacari/desk/line";
import { type Log, nameOf } from "@kumacari/domain";
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";

export type Taking<T> = {
  /** Undefined: this record is not for us. */
  readonly read: (record: DynamoDBRecord) => T | undefined;
  readonly citizenOf: (item: T) => string;
  readonly work: (item: T) => Promise<void>;
  /** Judges a failure: `settled` lets the citizen's later records pass. Absent: every failure comes again. */
  readonly failed?: (item: T, fault: string) => Promise<"again" | "settled">;
  readonly part: "worker" | "courier";
  readonly log: Log;
};

/** Where one record of a citizen fails, their later ones wait for it; other citizens do not. */
export async function takeRecords<T>(
  event: DynamoDBStreamEvent,
  taking: Taking<T>,
): Promise<DynamoDBBatchResponse> {
  const { citizenOf, work, part, log } = taking;
  const failed: { itemIdentifier: string }[] = [];
  const waiting = new Set<string>();
  const taken = event.Records.flatMap((record) => {
    const item = readOne(record, taking);
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
        log({ event: "fault", of: part, fault: nameOf(fault) });
        if ((await judge(item, nameOf(fault), taking)) === "settled") return;
        waiting.add(citizen);
      }
      failed.push({ itemIdentifier });
    },
  );
  return { batchItemFailures: failed };
}

/** Where even the judging fails, the store is away: the record comes again, and the failure does not count. */
async function judge<T>(
  item: T,
  fault: string,
  { failed, part, log }: Taking<T>,
): Promise<"again" | "settled"> {
  try {
    return (await failed?.(item, fault)) ?? "again";
  } catch (unjudged) {
    log({ event: "fault", of: part, outcome: "not-judged", fault: nameOf(unjudged) });
    return "again";
  }
}

/** A record that cannot be read at all was never written by us: it is told of, and holds nobody up. */
function readOne<T>(record: DynamoDBRecord, { read, part, log }: Taking<T>): T | undefined {
  try {
    return read(record);
  } catch (fault) {
    log({ event: "unreadable", of: part, fault: nameOf(fault) });
    return undefined;
  }
}
