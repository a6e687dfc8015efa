// Whether somebody is there: a touch of the page goes along with its next call, what the page asks by itself does not.

import type { Instant } from "@kumacari/domain";
import { signInLimits } from "@kumacari/domain";
import { now } from "./wire.ts";

const header = "kumacari-touched";
/** No more often than the server writes it down. */
const pace = signInLimits.seenMinutes * 60_000;

/** Keys, mouse, finger and scrolling; not a pointer that lies still, nor anything a script does. */
const touches = ["keydown", "pointerdown", "wheel", "touchmove"] as const;

export function createPresence(clock: () => Instant = now) {
  let touched = true;
  let marked: Instant | undefined;
  return {
    touch: () => {
      touched = true;
    },
    /** The headers of the next call. */
    headers: (): Record<string, string> => {
      const at = clock();
      if (!touched || (marked !== undefined && at - marked < pace)) return {};
      touched = false;
      marked = at;
      return { [header]: "1" };
    },
  };
}
export type Presence = ReturnType<typeof createPresence>;

export function watchPresence(page: Pick<Window, "addEventListener">, { touch }: Presence): void {
  const seen = (event: Event) => {
    if (event.isTrusted) touch();
  };
  for (const kind of touches) page.addEventListener(kind, seen, { capture: true, passive: true });
}
