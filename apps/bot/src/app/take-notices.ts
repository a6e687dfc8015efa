// Sends new notices as the ledger's stream tells of them, and takes up what was left whenever the clock says so.
import { type Delivery, deliver, type SweepNeeds, sweep, type WatchNeeds, watch } from "@kumacari/desk/line";
import type { Log } from "@kumacari/domain";
import { readRecord } from "@kumacari/store/streams";
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from "aws-lambda";
import { takeRecords } from "./take-records.ts";

export type CourierNeeds = SweepNeeds & WatchNeeds & { readonly log: Log };

export type Courier = {
  readonly take: (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;
  /** How many notices were due. */
  readonly sweep: () => Promise<number>;
  /** Looks how we stand with LINE, when it is time to. */
  readonly watch: () => Promise<void>;
};

export const createCourier = (needs: CourierNeeds): Courier => ({
  take: (event) =>
    takeRecords(event, {
      read: (record) => {
        const it = readRecord(record);
        return it?.kind === "notice" && it.event === "INSERT" ? it.value : undefined;
      },
      citizenOf: (notice) => notice.line,
      work: async (notice) => {
        const outcome = await deliver(needs, notice, "told");
        needs.log({ event: "notice-tried", outcome, trail: notice.trail ?? notice.id });
      },
      part: "courier",
      log: needs.log,
    }),
  sweep: async () => {
    const came = await sweep(needs);
    if (came.length > 0) needs.log({ event: "swept", counts: tally(came) });
    return came.length;
  },
  watch: async () => {
    const { alarm, endpoint } = await watch(needs);
    if (alarm !== undefined) needs.log({ event: "quota-alarm", of: `${alarm}%` });
    if (endpoint) needs.log({ event: "endpoint-tested", outcome: endpoint });
  },
});

function tally(came: readonly Delivery[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const outcome of came) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}
