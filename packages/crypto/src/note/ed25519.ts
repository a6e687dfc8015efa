// Ed25519 (RFC 8032; CRYPTREC list: EdDSA) over raw 32-byte keys.
import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from "node:crypto";

// The fixed head of such a key in PKCS #8 and SPKI (RFC 8410): only the 32 bytes differ.
const privateHead = Buffer.from("302e020100300506032b657004220420", "hex");
const publicHead = Buffer.from("302a300506032b6570032100", "hex");

export function signingKey(seed: Uint8Array): { readonly secret: KeyObject; readonly publicKey: Uint8Array } {
  if (seed.length !== 32) throw new RangeError("a signing key is 32 bytes");
  const der = Buffer.concat([privateHead, seed]);
  const secret = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
  der.fill(0);
  const spki = createPublicKey(secret).export({ format: "der", type: "spki" });
  return { secret, publicKey: spki.subarray(publicHead.length) };
}

export const signEd25519 = (secret: KeyObject, bytes: Uint8Array): Uint8Array => sign(null, bytes, secret);

/** False for anything malformed as well. */
export function verifyEd25519(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  try {
    const key = createPublicKey({ key: Buffer.concat([publicHead, publicKey]), format: "der", type: "spki" });
    return verify(null, bytes, key, signature);
  } catch {
    return false;
  }
}
