// The platform's own ES256 key pair: made once, kept with the world.
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from "jose";
import type { WorldRecord } from "../world/records.ts";

export type SigningKey = {
  readonly kid: string;
  readonly publicJwk: JWK;
  readonly privateKey: Awaited<ReturnType<typeof importJWK>>;
  readonly publicKey: Awaited<ReturnType<typeof importJWK>>;
};

export async function makeSigningJwk(): Promise<WorldRecord["signingKey"]> {
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, kty: "EC", kid: await calculateJwkThumbprint(jwk) };
}

export async function openSigningKey(stored: WorldRecord["signingKey"]): Promise<SigningKey> {
  const { d: _, ...open } = stored;
  const publicJwk: JWK = { ...open, alg: "ES256", use: "sig" };
  return {
    kid: stored.kid,
    publicJwk,
    privateKey: await importJWK({ ...stored }, "ES256"),
    publicKey: await importJWK(publicJwk, "ES256"),
  };
}
