// The knocks that bring everything back to how LINE is on a good day.
import type { Knock } from "./knock.ts";
import { refillBody } from "./quota-memory.ts";
import type { TrafficState } from "./state.ts";

export function calmKnocks({ settings, redelivery }: TrafficState): readonly Knock[] {
  const knocks: Knock[] = [{ method: "DELETE", path: "fault" }];
  if (redelivery) knocks.push({ method: "POST", path: "redelivery", body: { on: false } });
  knocks.push({ method: "POST", path: "webhook", body: { duplicates: 0, reorder: 0, standby: false } });
  const refill = refillBody(settings.quota);
  if (refill) knocks.push({ method: "POST", path: "quota", body: refill });
  return knocks;
}
