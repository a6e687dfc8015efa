// Retry keys of accepted requests, kept 24 hours: the same key again names the request that was accepted.
import { type Instant, plus } from "@kumacari/domain";

export type Accepted = {
  readonly requestId: string;
  /** What it was answered; a push is told its message ids again. */
  readonly answer: object;
  readonly at: Instant;
};

export type RetryKeys = {
  accepted(key: string, now: Instant): Accepted | undefined;
  accept(key: string, it: Accepted): void;
};

const day = 86_400_000;

export function createRetryKeys(): RetryKeys {
  const kept = new Map<string, Accepted>();
  const live = (it: Accepted, now: Instant): boolean => now < plus(it.at, day);
  return {
    accepted(key, now) {
      const it = kept.get(key.toLowerCase());
      return it && live(it, now) ? it : undefined;
    },
    accept(key, it) {
      for (const [old, { at }] of kept) {
        if (it.at < plus(at, day)) break;
        kept.delete(old);
      }
      // Taken out first: the oldest stand in front.
      kept.delete(key.toLowerCase());
      kept.set(key.toLowerCase(), it);
    },
  };
}

export const isRetryKey = (key: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(key);
