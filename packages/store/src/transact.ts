// One transaction: all or nothing; a busy moment is tried again, a lost race is told.
import {
  type DynamoDBClient,
  TransactionCanceledException,
  TransactionInProgressException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from "@aws-sdk/client-dynamodb";
import { random } from "@kumacari/crypto";

const tries = 6;
const passing = new Set(["TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded"]);

/** Undefined when committed; else the place in `items` that lost (nothing was written). Other faults throw. */
export async function transact(
  client: DynamoDBClient,
  items: TransactWriteItem[],
): Promise<number | undefined> {
  for (let n = 1; ; n += 1) {
    try {
      await client.send(new TransactWriteItemsCommand({ TransactItems: items }));
      return undefined;
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) {
        if (!(error instanceof TransactionInProgressException) || n >= tries) throw error;
        await jitter(n);
        continue;
      }
      const codes = (error.CancellationReasons ?? []).map(({ Code }) => Code ?? "None");
      const lost = codes.indexOf("ConditionalCheckFailed");
      if (lost >= 0) return lost;
      if (!codes.every((code) => code === "None" || passing.has(code))) throw error;
      if (n >= tries) {
        const conflict = codes.indexOf("TransactionConflict");
        if (conflict < 0) throw error;
        return conflict;
      }
      await jitter(n);
    }
  }
}

/** 5, 10, 20 … ms, each between half and whole, so that two who met do not meet again. */
export function jitter(n: number): Promise<void> {
  const part = 0.5 + (random.bytes(1)[0] ?? 0) / 512;
  return new Promise((resolve) => setTimeout(resolve, 2.5 * 2 ** n * part));
}
