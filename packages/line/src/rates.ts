// Token buckets that keep us below LINE's rates of each endpoint, so that LINE need never say 429 for them.
import type { Clock } from "@kumacari/desk/ports";

type Rate = { readonly tokens: number; readonly perMs: number };

const second = 1_000;
const hour = 3_600_000;

/** LINE's own limit of the channel; ours is a share of it. */
const rate = (limit: number, per: number): Rate => ({
  tokens: Math.max(1, Math.floor(limit * share)),
  perMs: (limit * share) / per,
});

/** Couriers run side by side in AWS (at most two at once) and a bucket refills while it is emptied. */
const share = 0.4;

/** The first that fits counts. Development guidelines of the Messaging API, 2026-08-07. */
const rates: readonly (readonly [RegExp, Rate])[] = [
  [/^POST \/v2\/bot\/message\/multicast$/, rate(200, second)],
  [/^POST \/v2\/bot\/message\/(broadcast|narrowcast)$/, rate(60, hour)],
  [/^GET \/v2\/bot\/insight\//, rate(60, hour)],
  [/^POST \/v2\/bot\/channel\/webhook\/test$/, rate(60, hour)],
  [/^POST \/v2\/bot\/chat\/loading\/start$/, rate(100, second)],
  [/^GET \/v2\/bot\/richmenu\/list$/, rate(10, second)],
  [/^POST \/v2\/bot\/richmenu$/, rate(100, hour)],
  [/^DELETE \/v2\/bot\/richmenu\/[^/]+$/, rate(100, hour)],
  [/^POST \/v2\/bot\/richmenu\/batch$/, rate(3, hour)],
];

const everything = [/^/, rate(2_000, second)] as const;

type Bucket = { left: number; at: number };

export type Rates = {
  /** False: not now. A path with an id in it shares the bucket of its endpoint. */
  take(method: string, path: string): boolean;
};

export function createRates(clock: Clock): Rates {
  const buckets = new Map<string, Bucket>();
  return {
    take(method, path) {
      const asked = `${method} ${path}`;
      const [pattern, { tokens, perMs }] = rates.find(([it]) => it.test(asked)) ?? everything;
      // The general rate holds for each endpoint by itself.
      const name =
        pattern === everything[0] ? asked.replaceAll(/\/[^/]*[0-9][^/]*/g, "/:id") : pattern.source;
      const now = clock.now();
      const bucket = buckets.get(name) ?? { left: tokens, at: now };
      // A clock that went back refills nothing.
      bucket.left = Math.min(tokens, bucket.left + Math.max(0, now - bucket.at) * perMs);
      bucket.at = now;
      buckets.set(name, bucket);
      if (bucket.left < 1) return false;
      bucket.left -= 1;
      return true;
    },
  };
}
