// Who LINE says this is: an ES256 ID token for our channel, checked against LINE's keys, and nothing a page claims.
import type { Clock } from "@kumacari/desk/ports";
import { asDate } from "@kumacari/domain";
import { createRemoteJWKSet, errors, jwtVerify } from "jose";

export type LiffSettings = { readonly issuer: string; readonly channelId: string; readonly jwksUrl: string };

/** Answers the `sub` of a token that holds, undefined for one that does not; throws when LINE's keys cannot be had. */
export function createLineUserOf(
  { issuer, channelId, jwksUrl }: LiffSettings,
  clock: Clock,
): (idToken: string) => Promise<string | undefined> {
  const keys = createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: 3000, cooldownDuration: 1000 });
  return async (idToken) => {
    try {
      const { payload } = await jwtVerify(idToken, keys, {
        algorithms: ["ES256"],
        issuer,
        audience: channelId,
        requiredClaims: ["sub", "exp", "iat"],
        currentDate: asDate(clock.now()),
        clockTolerance: 5,
      });
      return isLineUser(payload.sub) ? payload.sub : undefined;
    } catch (fault) {
      if (isTokenFault(fault)) return undefined;
      throw fault;
    }
  };
}

/** LINE: `U` and 32 hexadecimal digits. */
const isLineUser = (sub: unknown): sub is string => typeof sub === "string" && /^U[0-9a-f]{32}$/.test(sub);

const tokenFaults = [
  errors.JWTExpired,
  errors.JWTClaimValidationFailed,
  errors.JWTInvalid,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
];

const isTokenFault = (fault: unknown): boolean => tokenFaults.some((it) => fault instanceof it);
