// Hands new inbox items of the ledger's stream to the conversation, a citizen's in order.
import { type ReceiveNeeds, receive } from "@kumacari/desk/line";
import { readRecord } from "@kumacari/store/streams";
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from "aws-lambda";
import type { Log } from "./log.ts";
import { takeRecords } from "./take-records.ts";

export type WorkerNeeds = ReceiveNeeds & { readonly log: Log };
export type Worker = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;

export const createWorker =
  (needs: WorkerNeeds): Worker =>
  (event) =>
    takeRecords(event, {
      read: (record) => {
        const it = readRecord(record);
        return it?.kind === "inbox" && it.event === "INSERT" ? it.value : undefined;
      },
      citizenOf: (inbox) => inbox.line,
      work: async (inbox) => {
        const outcome = await receive(needs, inbox);
        needs.log({ event: "event-taken", of: inbox.what.kind, outcome });
      },
      part: "worker",
      log: needs.log,
    });
