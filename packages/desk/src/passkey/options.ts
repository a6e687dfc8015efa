// What a page hands to the browser's authenticator, in the JSON form of WebAuthn Level 3.
import {
  minutes,
  type Passkey,
  passkeyAlgorithms,
  type Staff,
  signInLimits,
  type Token,
} from "@kumacari/domain";
import type { Needs } from "../needs.ts";

type Asks = Pick<Needs, "hashes" | "passkeys">;
type Named = { readonly type: "public-key"; readonly id: string; readonly transports: readonly string[] };

const timeout = minutes(signInLimits.challengeMinutes);

export type AssertionOptions = {
  readonly challenge: Token;
  readonly rpId: string;
  readonly timeout: number;
  readonly userVerification: "required";
  readonly allowCredentials: readonly Named[];
};

/** Without `own` the device offers what it has for us: whoever sits there names nobody. */
export const assertionOptions = (
  { passkeys }: Asks,
  challenge: Token,
  own: readonly Passkey[] = [],
): AssertionOptions => ({
  challenge,
  rpId: passkeys.rpId,
  timeout,
  userVerification: "required",
  allowCredentials: own.map(named),
});

export type RegistrationOptions = ReturnType<typeof registrationOptions>;

export const registrationOptions = (
  needs: Asks,
  challenge: Token,
  staff: Staff,
  own: readonly Passkey[],
) => ({
  challenge,
  rp: { id: needs.passkeys.rpId, name: "クマキャリ！ キャリア相談所" },
  user: { id: userHandle(needs, staff.id), name: staff.displayName, displayName: staff.displayName },
  pubKeyCredParams: passkeyAlgorithms.map((alg) => ({ type: "public-key" as const, alg })),
  timeout,
  // Any device will do, as long as it asks who is there; what make it is decides nothing.
  attestation: "none" as const,
  authenticatorSelection: {
    residentKey: "required" as const,
    requireResidentKey: true,
    userVerification: "required" as const,
  },
  excludeCredentials: own.map(named),
});

/** What the device keeps as its owner's name for us: it says nothing of the person. */
export const userHandle = ({ hashes }: Pick<Needs, "hashes">, id: Staff["id"]): string => hashes.token(id);

const named = ({ credential, transports }: Passkey): Named => ({
  type: "public-key",
  id: credential,
  transports,
});
