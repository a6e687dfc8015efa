// Deliveries that are held back: each goes when a later one has overtaken it, or after a second.
import { setTimeout as sleep } from "node:timers/promises";

export type Held = {
  /** Resolves when it may go; false when the platform ended meanwhile. */
  wait(): Promise<boolean>;
  /** One that was not held back has arrived. */
  overtaken(): void;
};

const longest = 1_000;

export function createHeld(ended: AbortSignal): Held {
  const waiting = new Set<() => void>();
  return {
    async wait() {
      const time = sleep(longest, undefined, { ref: false, signal: ended }).catch(() => {});
      let go = (): void => {};
      const passed = new Promise<void>((resolve) => {
        go = resolve;
      });
      waiting.add(go);
      await Promise.race([time, passed]);
      waiting.delete(go);
      return !ended.aborted;
    },
    overtaken() {
      for (const go of waiting) go();
      waiting.clear();
    },
  };
}
