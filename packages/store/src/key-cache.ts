// Unwrapped keys stay in memory five minutes at most, and a thousand at most.
import type { DataKey } from "@kumacari/crypto";
import type { Clock } from "@kumacari/desk/ports";
import { minutes } from "@kumacari/domain";

const most = 1000;

type Family = "person" | "address";

export function createKeyCache<F extends Family>(clock: Clock) {
  const held = new Map<string, { readonly key: DataKey<F>; readonly from: number }>();
  return {
    get(name: string): DataKey<F> | undefined {
      const found = held.get(name);
      if (!found) return undefined;
      const age = clock.now() - found.from;
      held.delete(name);
      if (age >= minutes(5) || age < 0) return undefined;
      // Put back last: the one unused longest stands first.
      held.set(name, found);
      return found.key;
    },
    set(name: string, key: DataKey<F>): void {
      if (held.get(name)?.key === key) return;
      held.set(name, { key, from: clock.now() });
      const [oldest] = held.keys();
      if (held.size > most && oldest !== undefined) held.delete(oldest);
    },
  };
}
