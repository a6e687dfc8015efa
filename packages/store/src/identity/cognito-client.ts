// How Cognito is asked: with patience that ends, and off AWS only of something that answers as it does.
import type {
  CognitoIdentityProviderClient,
  CognitoIdentityProviderClientConfig,
} from "@aws-sdk/client-cognito-identity-provider";
import { NotReached } from "@kumacari/domain";
import type { CognitoSettings } from "./cognito.ts";

export const settingsOf = ({ region, endpoint }: CognitoSettings): CognitoIdentityProviderClientConfig => ({
  region,
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
  ...(endpoint ? { endpoint, credentials: { accessKeyId: "embedded", secretAccessKey: "embedded" } } : {}),
});

/** After the last try: whoever gave no answer, or one that says "not now", is away. */
export function sayAway({ middlewareStack }: Pick<CognitoIdentityProviderClient, "middlewareStack">): void {
  middlewareStack.add(
    (next) => (args) =>
      next(args).catch((fault: unknown) => {
        throw saidNo(fault) ? fault : new NotReached("sign-in");
      }),
    { step: "initialize", priority: "high", name: "sayAway" },
  );
}

/** Cognito itself refused: that would be no different the next time. */
function saidNo(fault: unknown): boolean {
  if (typeof fault !== "object" || fault === null || !("$metadata" in fault)) return false;
  const { httpStatusCode: status } = Object(fault.$metadata);
  return typeof status === "number" && status >= 400 && status < 500 && status !== 429 && !isTooMany(fault);
}

const isTooMany = (fault: object): boolean => "name" in fault && fault.name === "TooManyRequestsException";
