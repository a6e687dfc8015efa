// The platform's own ES256 key pair: made when it is first needed, kept with the world.
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from "jose";
import type { World } from "../world/world.ts";

export type SigningKey = {
  readonly kid: string;
  readonly publicJwk: JWK;
  readonly privateKey: Awaited<ReturnType<typeof importJWK>>;
  readonly publicKey: Awaited<ReturnType<typeof importJWK>>;
};

type Stored = NonNullable<World["record"]["signingKey"]>;

/** A platform starts without waiting for a key; everybody who asks gets the same one. */
export function keepSigningKey(world: World): () => Promise<SigningKey> {
  let opened: Promise<SigningKey> | undefined;
  return () => {
    opened ??= storedOrNew(world).then(open);
    return opened;
  };
}

async function storedOrNew(world: World): Promise<Stored> {
  const { record } = world;
  if (record.signingKey) return record.signingKey;
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  const jwk = await exportJWK(privateKey);
  const made: Stored = { ...jwk, kty: "EC", kid: await calculateJwkThumbprint(jwk) };
  record.signingKey = made;
  world.changed();
  return made;
}

async function open(stored: Stored): Promise<SigningKey> {
  const { d: _, ...rest } = stored;
  const publicJwk: JWK = { ...rest, alg: "ES256", use: "sig" };
  return {
    kid: stored.kid,
    publicJwk,
    privateKey: await importJWK({ ...stored }, "ES256"),
    publicKey: await importJWK(publicJwk, "ES256"),
  };
}
