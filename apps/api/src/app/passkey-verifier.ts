// Checks what authenticators answered, with SimpleWebAuthn: for our page's exact origin and rp id, with the person verified.
import type { Asserted, NewPasskey, PasskeyAnswer, Passkeys } from "@kumacari/desk/ports";
import { no, ok, type PasskeyFault, passkeyAlgorithms, type Result } from "@kumacari/domain";
import {
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { type Expected, faultOf, isEmbedded, isListedKey } from "./passkey-fault.ts";

export type PasskeySettings = { readonly rpId: string; readonly origin: string };

export function createPasskeys({ rpId, origin }: PasskeySettings): Passkeys {
  const expects = (challenge: string) => ({
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: rpId,
    requireUserVerification: true,
  });
  return {
    rpId,
    registered: (answer, challenge) =>
      judged(answer, { rpId, origin, challenge, type: "webauthn.create" }, async () => {
        const { verified, registrationInfo } = await verifyRegistrationResponse({
          ...expects(challenge),
          // The library reads it field by field and refuses what is not of this form.
          response: answer as unknown as RegistrationResponseJSON,
          supportedAlgorithmIDs: [...passkeyAlgorithms],
        });
        if (!verified) return no("signature");
        const { credential, credentialBackedUp, credentialDeviceType, aaguid } = registrationInfo;
        if (!isListedKey(credential.publicKey)) return no("algorithm");
        return ok<NewPasskey>({
          credential: credential.id,
          publicKey: credential.publicKey,
          counter: credential.counter,
          transports: plainWords(credential.transports),
          synced: credentialDeviceType === "multiDevice",
          backedUp: credentialBackedUp,
          aaguid,
        });
      }),
    asserted: async (answer, challenge, publicKey) => {
      const came = await judged(answer, { rpId, origin, challenge, type: "webauthn.get" }, async () => {
        const { verified, authenticationInfo } = await verifyAuthenticationResponse({
          ...expects(challenge),
          // The library reads it field by field and refuses what is not of this form.
          response: answer as unknown as AuthenticationResponseJSON,
          // It would look at the counter before the signature, and anybody could then have a passkey stopped.
          credential: { id: "-", publicKey: Uint8Array.from(publicKey ?? nobodysKey), counter: 0 },
        });
        const { newCounter, credentialBackedUp } = authenticationInfo;
        return verified
          ? ok<Asserted>({ counter: newCounter, backedUp: credentialBackedUp })
          : no<PasskeyFault>("signature");
      });
      return publicKey === undefined && (came.ok || came.error === "signature") ? no("unknown") : came;
    },
  };
}

async function judged<T>(
  answer: PasskeyAnswer,
  expected: Expected,
  verify: () => Promise<Result<T, PasskeyFault>>,
): Promise<Result<T, PasskeyFault>> {
  // The library lets a frame in another's page pass where the browser does not name that page.
  if (isEmbedded(answer)) return no("embedded");
  try {
    return await verify();
  } catch {
    // It throws for whatever does not hold; which it was is read off the answer, as its words may change.
    return no(faultOf(answer, expected));
  }
}

/** `usb`, `nfc`, `hybrid` …: a list that grows; kept only to be handed back to the browser. */
const plainWords = (sent: unknown): readonly string[] =>
  (Array.isArray(sent) ? sent : [])
    .filter((it): it is string => typeof it === "string" && /^[a-z-]{1,20}$/.test(it))
    .slice(0, 8);

/** The base point of P-256 as an ES256 key (COSE): real work for the verifier, and nobody's passkey. */
const nobodysKey = Buffer.from(
  "a5010203262001215820" +
    "6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296" +
    "225820" +
    "4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5",
  "hex",
);
