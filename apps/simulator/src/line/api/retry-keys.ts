// Retry keys of accepted requests, kept 24 hours: the same key again names the request that was accepted.
import { type Instant, plus } from "@kumacari/domain";

export type RetryKeys = {
  /** The id of the request accepted under this key, if any. */
  acceptedAs(key: string, now: Instant): string | undefined;
  accept(key: string, requestId: string, now: Instant): void;
};

const day = 86_400_000;

export function createRetryKeys(): RetryKeys {
  const kept = new Map<string, { readonly requestId: string; readonly at: Instant }>();
  return {
    acceptedAs(key, now) {
      const it = kept.get(key.toLowerCase());
      return it && now < plus(it.at, day) ? it.requestId : undefined;
    },
    accept(key, requestId, now) {
      kept.set(key.toLowerCase(), { requestId, at: now });
    },
  };
}

export const isRetryKey = (key: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(key);
