// An ID token with LINE's own signature and a citizen's values in its claims, an hour after its time.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { importJWK, SignJWT } from "jose";
import * as z from "zod";
import { clock } from "../../src/wire.ts";
import type { Canary } from "./people.ts";

const kept = z.object({ signingKey: z.looseObject({ kty: z.literal("EC"), kid: z.string() }) });

const keys = new Map<string, z.infer<typeof kept>["signingKey"]>();

/** `data`: the town's folder, in which the platform keeps its key. */
export async function expiredTokenOf(data: string, it: Canary): Promise<string> {
  const key =
    keys.get(data) ??
    kept.parse(JSON.parse(readFileSync(join(data, "line", "world.json"), "utf8"))).signingKey;
  keys.set(data, key);
  const now = Math.floor(clock.now() / 1_000);
  return new SignJWT({ name: it.name, email: it.mail, phone_number: it.phone })
    .setProtectedHeader({ alg: "ES256", typ: "JWT", kid: key.kid })
    .setIssuer("https://access.line.me")
    .setAudience("2000000002")
    .setSubject(`U${"0".repeat(32)}`)
    .setIssuedAt(now - 7_200)
    .setExpirationTime(now - 3_600)
    .sign(await importJWK({ ...key }, "ES256"));
}
