// A clock that stands still until a test moves it.
import { type Instant, instant, plus } from "@kumacari/domain";
import type { Clock } from "../src/line/ports.ts";

export function stoppedClock(): Clock & { move(ms: number): void } {
  let now: Instant = instant(Date.UTC(2026, 10, 22, 0, 0, 0));
  return {
    now: () => now,
    move(ms) {
      now = plus(now, ms);
    },
  };
}
