// How often each endpoint may be called on one channel: LINE's table, as token buckets on the platform's clock.
import type { Instant } from "@kumacari/domain";
import { type Bucket, createBucket, type Rate } from "./bucket.ts";

export type Rates = {
  /** `endpoint` is a method and a path pattern: `GET /v2/bot/profile/:id`. */
  take(endpoint: string, now: Instant): boolean;
};

const perSecond = (count: number): Rate => ({ count, perMs: 1_000 });
const perHour = (count: number): Rate => ({ count, perMs: 3_600_000 });

const usual = perSecond(2_000);

const special: Readonly<Record<string, Rate>> = {
  "POST /v2/bot/message/multicast": perSecond(200),
  "POST /v2/bot/message/broadcast": perHour(60),
  "POST /v2/bot/message/narrowcast": perHour(60),
  "POST /v2/bot/channel/webhook/test": perHour(60),
  "POST /v2/bot/chat/loading/start": perSecond(100),
  "GET /v2/bot/richmenu/list": perSecond(10),
  "POST /v2/bot/richmenu": perHour(100),
  "DELETE /v2/bot/richmenu/:id": perHour(100),
  "POST /v2/bot/richmenu/batch": perHour(3),
};

export const rateOf = (endpoint: string): Rate =>
  special[endpoint] ?? (endpoint.includes(" /v2/bot/insight/") ? perHour(60) : usual);

/** `scale` multiplies every rate, down to one call at a time; false: no limits at all. */
export function createRates(scale: number | false): Rates {
  const buckets = new Map<string, Bucket>();
  return {
    take(endpoint, now) {
      if (scale === false) return true;
      const { count, perMs } = rateOf(endpoint);
      const bucket = buckets.get(endpoint) ?? createBucket({ count: Math.max(1, count * scale), perMs });
      buckets.set(endpoint, bucket);
      return bucket.take(now);
    },
  };
}
