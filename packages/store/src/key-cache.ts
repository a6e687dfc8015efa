// Unwrapped keys stay in memory for a short time, and a thousand at most.
import type { Clock } from "@kumacari/desk/ports";

const most = 1000;

export type KeyCache<T> = {
  get(name: string): T | undefined;
  set(name: string, key: T): void;
  forget(name: string): void;
};

/** `life`: milliseconds, from when it was put in. */
export function createKeyCache<T>(clock: Clock, life: number): KeyCache<T> {
  const held = new Map<string, { readonly key: T; readonly from: number }>();
  return {
    get(name) {
      const found = held.get(name);
      if (!found) return undefined;
      const age = clock.now() - found.from;
      held.delete(name);
      if (age >= life || age < 0) return undefined;
      // Put back last: the one unused longest stands first.
      held.set(name, found);
      return found.key;
    },
    set(name, key) {
      if (held.get(name)?.key === key) return;
      held.set(name, { key, from: clock.now() });
      const [oldest] = held.keys();
      if (held.size > most && oldest !== undefined) held.delete(oldest);
    },
    forget: (name) => void held.delete(name),
  };
}
