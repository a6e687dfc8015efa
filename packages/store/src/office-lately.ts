// What booking rests on, held for two seconds: it changes a few times a day and is asked for at every booking.
import type { Change, Clock, Kind } from "@kumacari/desk/ports";
import { type Instant, plus } from "@kumacari/domain";

const life = 2_000;

export type Lately<T> = {
  read(): Promise<T>;
  /** What this process wrote itself is seen at once, and so is what it lost to. */
  wrote(changes: readonly Change[], lostTo?: Kind): void;
};

/** Whoever asks while it is being read gets the same answer; a read that failed is not kept. */
export function lately<T>(clock: Clock, read: () => Promise<T>): Lately<T> {
  let held: { readonly until: Instant; readonly value: Promise<T> } | undefined;
  return {
    read() {
      const now = clock.now();
      if (held && held.until > now && plus(held.until, -life) <= now) return held.value;
      const value = read();
      const mine = { until: plus(now, life), value };
      held = mine;
      value.catch(() => {
        if (held === mine) held = undefined;
      });
      return value;
    },
    wrote(changes, lostTo) {
      const touched = changes.some(({ op, kind }) => op !== "hold" && ofOffice.has(kind));
      if (touched || (lostTo !== undefined && ofOffice.has(lostTo))) held = undefined;
    },
  };
}

const ofOffice: ReadonlySet<Kind> = new Set<Kind>(["hub", "table", "roster", "rules", "staff"]);
