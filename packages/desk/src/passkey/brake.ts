// Slows down one browser with one passkey, or one session, after a few wrong tries; a stranger's tries stop nobody else.
import {
  type Brake,
  type Instant,
  minutes,
  plus,
  type Refusal,
  signInLimits,
  type TokenHash,
} from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import type { Change } from "../ports.ts";

/**
 * Not what keeps strangers out, as a browser can call itself new at any time: that is the signature. It keeps a page
 * that tries again and again from costing us work and entries.
 */
export async function brakeOf(
  { ledger }: Pick<Needs, "ledger">,
  name: TokenHash,
): Promise<Brake | undefined> {
  return ledger.get("brake", { name });
}

/** Why the next try must wait; undefined: go ahead. */
export function waiting(brake: Brake | undefined, now: Instant): Refusal | undefined {
  if (!brake || brake.wrong <= signInLimits.freeTries) return undefined;
  const seconds = Math.min(2 ** (brake.wrong - signInLimits.freeTries), signInLimits.longestWaitSeconds);
  const left = Math.ceil((brake.last + seconds * 1000 - now) / 1000);
  if (left <= 0) return undefined;
  return {
    kind: "too-many-tries",
    says: `続けて確かめられなかったため、少し時間を置いています。${left}秒ほど待ってから、もう一度お試しください。`,
  };
}

export function wrongAgain(brake: Brake | undefined, name: TokenHash, now: Instant): Change {
  const value: Brake = {
    version: 1,
    ...brake,
    name,
    wrong: (brake?.wrong ?? 0) + 1,
    last: now,
    until: plus(now, minutes(signInLimits.forgetTriesMinutes)),
  };
  return { op: brake ? "update" : "create", kind: "brake", value };
}

export const released = (brake: Brake | undefined): readonly Change[] =>
  brake ? [{ op: "remove", kind: "brake", key: { name: brake.name } }] : [];
