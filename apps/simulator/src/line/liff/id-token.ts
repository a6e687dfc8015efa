// LIFF ID tokens as LINE makes them: ES256, issuer access.line.me, one hour, nothing in them but who it is.
import { no, ok, type Result } from "@kumacari/domain";
import { errors, type JWTPayload, jwtVerify, SignJWT } from "jose";
import type { Ground } from "../ground.ts";
import type { Phone } from "../world/records.ts";

const issuer = "https://access.line.me";
const hour = 3600;

export async function makeIdToken(ground: Ground, phone: Phone): Promise<string> {
  const { kid, privateKey } = await ground.signingKey();
  const now = Math.floor(ground.clock.now() / 1000);
  return new SignJWT({ amr: ["linesso"] })
    .setProtectedHeader({ alg: "ES256", typ: "JWT", kid })
    .setIssuer(issuer)
    .setAudience(ground.options.liff.channelId)
    .setSubject(phone.userId)
    .setIssuedAt(now)
    .setExpirationTime(now + hour)
    .sign(privateKey);
}

/** The claims, or LINE's words for what is wrong. */
export async function readIdToken(
  ground: Ground,
  token: string,
  audience: string,
): Promise<Result<JWTPayload, string>> {
  const { publicKey } = await ground.signingKey();
  const currentDate = new Date(ground.clock.now());
  const expected = { issuer, audience, algorithms: ["ES256"], currentDate };
  try {
    return ok((await jwtVerify(token, publicKey, expected)).payload);
  } catch (error) {
    if (!(error instanceof errors.JOSEError)) throw error;
    if (error instanceof errors.JWTExpired) return no("IdToken expired.");
    if (error instanceof errors.JWTClaimValidationFailed && error.claim === "aud") {
      return no("Invalid IdToken Audience.");
    }
    return no("Invalid IdToken.");
  }
}
