// A token bucket: full at first, emptied by one each time, filled again evenly.
import type { Instant } from "@kumacari/domain";

export type Rate = { readonly count: number; readonly perMs: number };

export type Bucket = {
  /** False when there is nothing left to take. */
  take(now: Instant): boolean;
};

export function createBucket({ count, perMs }: Rate): Bucket {
  let left = count;
  let at: Instant | undefined;
  return {
    take(now) {
      left = Math.min(count, left + ((now - (at ?? now)) * count) / perMs);
      at = now;
      if (left < 1) return false;
      left -= 1;
      return true;
    },
  };
}
