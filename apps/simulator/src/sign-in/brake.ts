// Slows one account down after a few wrong tries, whether or not the account exists.
import type { Clock } from "@kumacari/desk/ports";

export interface Brake {
  /** Seconds to wait before the next try; 0 = go ahead. */
  wait(mail: string): number;
  wrong(mail: string): void;
  right(mail: string): void;
}

const freeTries = 4;
const longestWaitS = 60;
const forgetAfterMs = 15 * 60_000;

export function createBrake(clock: Clock): Brake {
  const tries = new Map<string, { wrong: number; last: number }>();
  const nameOf = (mail: string): string => mail.trim().toLowerCase();
  return {
    wait: (mail) => {
      const found = tries.get(nameOf(mail));
      if (!found || found.wrong <= freeTries) return 0;
      const waitS = Math.min(2 ** (found.wrong - freeTries), longestWaitS);
      return Math.max(0, Math.ceil((found.last + waitS * 1000 - clock.now()) / 1000));
    },
    wrong: (mail) => {
      const now = clock.now();
      for (const [name, { last }] of tries) if (now - last > forgetAfterMs) tries.delete(name);
      const before = tries.get(nameOf(mail))?.wrong ?? 0;
      tries.set(nameOf(mail), { wrong: before + 1, last: now });
    },
    right: (mail) => void tries.delete(nameOf(mail)),
  };
}
