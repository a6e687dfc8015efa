// Lambda on the ledger's stream and on the clock: the only one that speaks to citizens on LINE.
import type { Context, DynamoDBBatchResponse, DynamoDBStreamEvent, ScheduledEvent } from "aws-lambda";
import { createCourier } from "./app/take-notices.ts";
import { courierEnv, readEnv } from "./env.ts";
import { wireCourier } from "./wire.ts";

const courier = createCourier(wireCourier(readEnv(courierEnv)));

export async function handler(
  event: DynamoDBStreamEvent | ScheduledEvent,
  context: Pick<Context, "getRemainingTimeInMillis">,
): Promise<DynamoDBBatchResponse | undefined> {
  if ("Records" in event) return courier.take(event);
  await courier.watch();
  // The clock calls once a minute; what must be tried sooner is, while this call lasts.
  while ((await courier.sweep()) > 0 && context.getRemainingTimeInMillis() > enough) await pause(2_000);
  return undefined;
}

/** Longer than a pause, an attempt and its writing down can take. */
const enough = 20_000;

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
