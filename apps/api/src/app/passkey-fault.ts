// Which rule an authenticator's answer broke, read off the answer after it was refused.

import { sha256 } from "@kumacari/crypto";
import type { PasskeyAnswer } from "@kumacari/desk/ports";
import { type PasskeyFault, passkeyAlgorithms } from "@kumacari/domain";
import {
  cose,
  decodeAttestationObject,
  decodeCredentialPublicKey,
  parseAuthenticatorData,
} from "@simplewebauthn/server/helpers";

export type Expected = {
  readonly rpId: string;
  readonly origin: string;
  readonly challenge: string;
  readonly type: "webauthn.create" | "webauthn.get";
};

/** In the order in which the standard asks (WebAuthn Level 3, 7.1 and 7.2). */
export function faultOf(answer: PasskeyAnswer, expected: Expected): PasskeyFault {
  const said = clientData(answer);
  if (!said) return "malformed";
  if (said.type !== expected.type) return "purpose";
  if (said.challenge !== expected.challenge) return "challenge";
  if (said.origin !== expected.origin) return "origin";
  const read = authenticatorData(answer);
  if (!read) return "malformed";
  const { rpIdHash, flags, credentialPublicKey } = read;
  if (Buffer.from(rpIdHash).toString("base64url") !== sha256(expected.rpId)) return "rp-id";
  if (!flags.up) return "presence";
  if (!flags.uv) return "user-verification";
  if (credentialPublicKey && !isListedKey(credentialPublicKey)) return "algorithm";
  return expected.type === "webauthn.create" ? "malformed" : "signature";
}

/** Asked from within a frame of somebody else's page. */
export function isEmbedded(answer: PasskeyAnswer): boolean {
  const said = clientData(answer);
  return said?.crossOrigin === true || said?.topOrigin !== undefined;
}

/** ES256 on P-256, or Ed25519: the numbers of an algorithm alone do not name the curve. */
export function isListedKey(publicKey: Uint8Array): boolean {
  try {
    const key = decodeCredentialPublicKey(Uint8Array.from(publicKey));
    const alg = key.get(cose.COSEKEYS.alg);
    if (alg === undefined || !passkeyAlgorithms.includes(alg)) return false;
    if (cose.isCOSEPublicKeyEC2(key)) return key.get(cose.COSEKEYS.crv) === cose.COSECRV.P256;
    return cose.isCOSEPublicKeyOKP(key) && key.get(cose.COSEKEYS.crv) === cose.COSECRV.ED25519;
  } catch {
    return false;
  }
}

function clientData(answer: PasskeyAnswer): Readonly<Record<string, unknown>> | undefined {
  const text = field(answer, "clientDataJSON");
  try {
    const said: unknown = JSON.parse(Buffer.from(text ?? "", "base64url").toString("utf8"));
    // Read field by field, each compared with what was expected.
    return typeof said === "object" && said !== null ? (said as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function authenticatorData(answer: PasskeyAnswer) {
  try {
    const own = field(answer, "authenticatorData");
    if (own !== undefined && field(answer, "attestationObject") === undefined) {
      return parseAuthenticatorData(Uint8Array.from(Buffer.from(own, "base64url")));
    }
    const attested = Buffer.from(field(answer, "attestationObject") ?? "", "base64url");
    return parseAuthenticatorData(decodeAttestationObject(Uint8Array.from(attested)).get("authData"));
  } catch {
    return undefined;
  }
}

function field({ response }: PasskeyAnswer, name: string): string | undefined {
  if (typeof response !== "object" || response === null || !(name in response)) return undefined;
  const value: unknown = Reflect.get(response, name);
  return typeof value === "string" ? value : undefined;
}
