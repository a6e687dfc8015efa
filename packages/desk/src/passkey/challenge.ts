// What an authenticator is asked to sign: kept by its hash, bound to one browser or session, and good for five minutes.
import { type Challenge, minutes, plus, signInLimits, type Token, type TokenHash } from "@kumacari/domain";
import type { Needs } from "../needs.ts";

type Asks = Pick<Needs, "ledger" | "hashes" | "chance" | "clock">;

export async function newChallenge(
  { ledger, hashes, chance, clock }: Asks,
  purpose: Challenge["purpose"],
  bound: TokenHash,
): Promise<Token> {
  const challenge = chance.token();
  const at = clock.now();
  const value = {
    token: hashes.token(challenge),
    purpose,
    bound,
    at,
    until: plus(at, minutes(signInLimits.challengeMinutes)),
    version: 1,
  };
  await ledger.commit([{ op: "create", kind: "challenge", value }], {
    act: "passkey-begun",
    actor: { kind: "system", part: "api" },
    on: [`for:${purpose}`],
  });
  return challenge;
}

/** Undefined for one that was used, is over, or was made for something or somebody else. */
export async function openChallenge(
  { ledger, hashes }: Pick<Needs, "ledger" | "hashes">,
  challenge: string,
  { purpose, bound }: Pick<Challenge, "purpose" | "bound">,
): Promise<Challenge | undefined> {
  const found = await ledger.get("challenge", { token: hashes.token(challenge) });
  return found?.purpose === purpose && found.bound === bound ? found : undefined;
}

/** In the transaction of whatever came of it: of two answers to one challenge, one at most is taken. */
export const spent = ({ token }: Challenge) => ({ op: "remove", kind: "challenge", key: { token } }) as const;
