// Before a privileged act: one of the person's own passkeys proves that it is still them who sit there.
import { no, ok, type Refusal, type Result, refusal } from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import type { PasskeyAnswer } from "../ports.ts";
import type { SignedIn } from "../sign-in/who.ts";
import { newChallenge } from "./challenge.ts";
import { usable } from "./kept.ts";
import { type AssertionOptions, assertionOptions } from "./options.ts";
import { prove } from "./prove.ts";

/** `none`: there is no passkey to ask for; the page leads to where one is registered. */
export async function beginStepUp(
  needs: Needs,
  { staff, session }: SignedIn,
): Promise<AssertionOptions | { readonly none: true }> {
  const own = await usable(needs, staff);
  if (own.length === 0) return { none: true };
  return assertionOptions(needs, await newChallenge(needs, "step-up", session.token), own);
}

export function stepUp(
  needs: Needs,
  { staff, session }: SignedIn,
  { challenge, answer }: { readonly challenge: string; readonly answer: PasskeyAnswer },
): Promise<Result<{ readonly proved: true }, Refusal>> {
  const attempt = { purpose: "step-up", bound: session.token, challenge, answer, mine: staff.id } as const;
  return prove(needs, attempt, async ({ now }) => {
    const kept = await needs.ledger.get("session", { token: session.token });
    if (!kept) return no(refusal("not-signed-in"));
    return ok({
      changes: [{ op: "update", kind: "session", value: { ...kept, strong: now } }],
      act: "passkey-stepped-up",
      value: { proved: true },
    });
  });
}
