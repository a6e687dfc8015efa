// The keys that sign ID tokens: made at the first start, the same ever after.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exportJWK, generateKeyPair } from "jose";
import type { JWKS } from "oidc-provider";
import * as z from "zod";
import { codeOf, Trouble } from "../town/trouble.ts";

const jwk = z.object({
  kty: z.literal("EC"),
  crv: z.literal("P-256"),
  x: z.string(),
  y: z.string(),
  d: z.string(),
  alg: z.literal("ES256"),
  use: z.literal("sig"),
});
const jwks = z.object({ keys: z.tuple([jwk]) });

export async function signingKeys(folder: string): Promise<JWKS> {
  const file = join(folder, "signing-keys.json");
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    const made = await makeKeys();
    writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
    return made;
  }
  try {
    return jwks.parse(JSON.parse(text));
  } catch (error) {
    throw new Trouble(
      `データフォルダの ${file} が壊れています。控えから戻すか、npm start -- --fresh ではじめから作り直してください。`,
      error,
    );
  }
}

/** P-256 and SHA-256: on the CRYPTREC list, where RSA of 2048 bits ends in 2030. */
async function makeKeys(): Promise<z.infer<typeof jwks>> {
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  return { keys: [jwk.parse({ ...(await exportJWK(privateKey)), alg: "ES256", use: "sig" })] };
}
