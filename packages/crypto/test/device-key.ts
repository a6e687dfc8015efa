// A key as a security key or a phone holds it, for tests: listed algorithms, and some that must be refused.
import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";

export type DeviceKey = {
  /** Raw parts of the public key, as COSE names them. */
  readonly parts: Readonly<Record<"x" | "y" | "n" | "e", Uint8Array | undefined>>;
  /** As WebAuthn wants it: DER for ECDSA. */
  sign(bytes: Uint8Array): Uint8Array;
};
export type DeviceKeyKind = "P-256" | "P-384" | "Ed25519" | "RSA";

export function deviceKey(kind: DeviceKeyKind): DeviceKey {
  const { publicKey, privateKey } = pairOf(kind);
  const { x, y, n, e } = publicKey.export({ format: "jwk" });
  const hash = kind === "Ed25519" ? null : "sha256";
  return {
    parts: { x: raw(x), y: raw(y), n: raw(n), e: raw(e) },
    sign: (bytes) => sign(hash, bytes, privateKey),
  };
}

function pairOf(kind: DeviceKeyKind): { readonly publicKey: KeyObject; readonly privateKey: KeyObject } {
  if (kind === "Ed25519") return generateKeyPairSync("ed25519");
  if (kind === "RSA") return generateKeyPairSync("rsa", { modulusLength: 2048 });
  return generateKeyPairSync("ec", { namedCurve: kind });
}

const raw = (part: string | undefined): Uint8Array | undefined =>
  part === undefined ? undefined : Uint8Array.from(Buffer.from(part, "base64url"));
