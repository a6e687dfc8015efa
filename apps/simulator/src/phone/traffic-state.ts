// What the fault panel shows: the platform's settings and its last traffic, without a word of what was said.
import { quotaOf } from "../line/api/usage/quota.ts";
import type { Ground } from "../line/ground.ts";
import type { TrafficState } from "./page/panel/state.ts";

const shown = 12;

export function trafficState(ground: Ground): TrafficState {
  const { journal, webhooks, world, faults, trouble } = ground;
  return {
    settings: { ...trouble, quota: quotaOf(ground) },
    redelivery: world.record.redelivery,
    faults: faults.waiting(),
    deliveries: newest(webhooks.all()).map(({ at, redelivery, status, error }) => ({
      at,
      redelivery,
      status,
      error,
    })),
    requests: newest(journal.all()).map(({ at, method, path, status }) => ({
      at,
      method,
      path: path.split("?")[0] ?? "",
      status,
    })),
  };
}

const newest = <T>(all: readonly T[]): readonly T[] => all.slice(-shown).toReversed();
