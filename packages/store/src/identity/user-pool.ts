// Whether a Cognito pool lets anybody in without a second factor of ours: read from its own settings, and no longer believed after five minutes.
import {
  CognitoIdentityProviderClient,
  DescribeUserPoolCommand,
  GetUserPoolMfaConfigCommand,
  type GetUserPoolMfaConfigResponse,
  type UserPoolType,
} from "@aws-sdk/client-cognito-identity-provider";
import type { Clock } from "@kumacari/desk/ports";
import { type Instant, minutes } from "@kumacari/domain";
import type { CognitoSettings } from "./cognito.ts";
import { settingsOf } from "./cognito-client.ts";

/** Why a token of this pool proves no second factor. */
export type PoolWeakness =
  | "mfa-not-required"
  | "no-one-time-code"
  | "code-by-sms"
  | "code-by-mail"
  | "passkey-without-verification"
  | "device-instead-of-factor";

export type UserPool = {
  /** Undefined: everybody who signs in there showed a second factor. Throws when it cannot be asked. */
  weakness(): Promise<PoolWeakness | undefined>;
};

const believed = minutes(5);

export function createUserPool(settings: CognitoSettings, clock: Clock): UserPool {
  const client = new CognitoIdentityProviderClient(settingsOf(settings));
  const of = { UserPoolId: settings.pool };
  let seen: { readonly at: Instant; readonly weakness: PoolWeakness | undefined } | undefined;
  return {
    async weakness() {
      const now = clock.now();
      if (seen && Math.abs(now - seen.at) < believed) return seen.weakness;
      seen = undefined;
      const [mfa, { UserPool: pool }] = await Promise.all([
        client.send(new GetUserPoolMfaConfigCommand(of)),
        client.send(new DescribeUserPoolCommand(of)),
      ]);
      const weakness = weaknessOf(mfa, pool);
      seen = { at: now, weakness };
      return weakness;
    },
  };
}

/** SMS and mail codes are no factors of ours (clause カ); a passkey counts for two where it verifies who holds it. */
function weaknessOf(
  mfa: GetUserPoolMfaConfigResponse,
  pool: UserPoolType | undefined,
): PoolWeakness | undefined {
  if (mfa.MfaConfiguration !== "ON" || pool?.MfaConfiguration !== "ON") return "mfa-not-required";
  if (mfa.SoftwareTokenMfaConfiguration?.Enabled !== true) return "no-one-time-code";
  if (mfa.SmsMfaConfiguration) return "code-by-sms";
  if (mfa.EmailMfaConfiguration) return "code-by-mail";
  const passkey = mfa.WebAuthnConfiguration;
  if (
    passkey &&
    (passkey.UserVerification !== "required" ||
      passkey.FactorConfiguration !== "MULTI_FACTOR_WITH_USER_VERIFICATION")
  )
    return "passkey-without-verification";
  // A remembered device answers in the place of the second factor.
  if (pool.DeviceConfiguration?.ChallengeRequiredOnNewDevice) return "device-instead-of-factor";
  return undefined;
}
