// SHA-256 and Ed25519 of the platform: all the cryptography this program uses.
import { createPublicKey, hash, verify } from "node:crypto";

export const sha256 = (bytes: Uint8Array): Buffer => hash("sha256", bytes, "buffer");

const spkiHead = Buffer.from("302a300506032b6570032100", "hex");

/** False for anything malformed as well. */
export function isSignedBy(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  try {
    const der = Buffer.concat([spkiHead, publicKey]);
    return verify(null, bytes, createPublicKey({ key: der, format: "der", type: "spki" }), signature);
  } catch {
    return false;
  }
}
