// Before somebody ends sessions of theirs: a passkey was shown, or they signed in, less than five minutes ago (ASVS 7.5.2).
import { minutes, type Refusal, refusal, signInLimits } from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import { isProved, usable } from "../passkey/kept.ts";
import type { SignedIn } from "./who.ts";

/**
 * A fresh sign-in will do, whatever the way: whoever lost the device with their only passkey must be able to end the
 * session that goes on there. Undefined: go ahead.
 */
export async function unproved(
  needs: Pick<Needs, "ledger" | "clock">,
  { staff, session }: SignedIn,
): Promise<Refusal | undefined> {
  const now = needs.clock.now();
  const fresh = Math.abs(now - session.since) < minutes(signInLimits.stepUpMinutes);
  if (fresh || isProved(session, now)) return undefined;
  return (await usable(needs, staff)).length > 0 ? refusal("step-up-needed") : signInAgain;
}

const signInAgain: Refusal = {
  kind: "sign-in-again",
  says: "ご本人であることを確かめるため、いちどサインアウトして、サインインし直してください。そのあと5分のあいだ、この操作ができます。",
};
