// How much time is left, in words of a steady width, and by the server's clock.
import { type Instant, plus } from "@kumacari/domain";

/** `1分07秒`; nothing left is `0分00秒`. */
export function leftWords(until: Instant, at: Instant): string {
  const seconds = Math.max(0, Math.ceil((until - at) / 1000));
  return `${Math.floor(seconds / 60)}分${String(seconds % 60).padStart(2, "0")}秒`;
}

/** The server's present moment, from what it said and how long ago it said so: a laptop's clock may be wrong. */
export const serverNow = (said: Instant, heardAt: number, here: Instant): Instant =>
  plus(said, Math.max(0, here - heardAt));
