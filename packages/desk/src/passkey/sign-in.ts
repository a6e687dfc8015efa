// Signing in by a passkey alone: it is two factors in one, the device and the face, finger or code that unlocks it.
import { ok, type Refusal, type Result, type Token } from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import type { PasskeyAnswer } from "../ports.ts";
import { type Arrival, newSession } from "../sign-in/session.ts";
import { newChallenge } from "./challenge.ts";
import { type AssertionOptions, assertionOptions } from "./options.ts";
import { prove } from "./prove.ts";

/** `browser`: a secret that this browser alone holds until it has answered. */
export async function beginPasskeySignIn(needs: Needs, browser: string): Promise<AssertionOptions> {
  return assertionOptions(needs, await newChallenge(needs, "sign-in", needs.hashes.token(browser)));
}

export type PasskeySignIn = Arrival & {
  readonly browser: string;
  readonly challenge: string;
  readonly answer: PasskeyAnswer;
};

/** The session begins proved: a privileged act within five minutes asks nothing more. */
export function signInByPasskey(
  needs: Needs,
  { browser, challenge, answer, ...arrival }: PasskeySignIn,
): Promise<Result<Token, Refusal>> {
  const attempt = { purpose: "sign-in", bound: needs.hashes.token(browser), challenge, answer } as const;
  return prove(needs, attempt, async ({ staff, now }) => {
    const { token, id, changes } = await newSession(needs, staff, { ...arrival, now, way: "passkey" });
    return ok({ changes, act: "passkey-signed-in", on: [id], value: token });
  });
}
