// Hands new inbox items of the ledger's stream to the conversation, a citizen's in order.
import { type ReceiveNeeds, receive, type SetAsideNeeds, setAside } from "@kumacari/desk/line";
import type { Records } from "@kumacari/desk/ports";
import type { Log } from "@kumacari/domain";
import { readRecord } from "@kumacari/store/streams";
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from "aws-lambda";
import { takeRecords } from "./take-records.ts";

export type WorkerNeeds = ReceiveNeeds & SetAsideNeeds & { readonly log: Log };
export type Worker = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;

export const createWorker =
  (needs: WorkerNeeds): Worker =>
  (event) =>
    takeRecords(event, {
      read: (record) => {
        const it = readRecord(record);
        return it?.kind === "inbox" && (it.event === "INSERT" || it.value.todo === "again")
          ? it.value
          : undefined;
      },
      citizenOf: (inbox) => inbox.line,
      work: async (inbox) => {
        const outcome = await receive(needs, inbox);
        needs.log({
          event: "event-taken",
          of: inbox.what.kind,
          outcome,
          trail: inbox.id,
          ...personalIn(inbox),
        });
      },
      async failed(inbox, fault) {
        const outcome = await setAside(needs, inbox, fault);
        if (outcome === "quarantined") {
          needs.log({ event: "event-quarantined", of: inbox.what.kind, fault, trail: inbox.id });
        }
        return outcome === "again" ? "again" : "settled";
      },
      part: "worker",
      log: needs.log,
    });

/** How often something personal was written, by class: all that is ever kept of it. */
function personalIn({ what }: Records["inbox"]): { readonly counts?: Readonly<Record<string, number>> } {
  return what.kind === "said" && what.meaning.is === "personal" ? { counts: what.meaning.found } : {};
}
