// How Cognito is asked: with patience that ends, and off AWS only of something that answers as it does.
import type { CognitoIdentityProviderClientConfig } from "@aws-sdk/client-cognito-identity-provider";
import type { CognitoSettings } from "./cognito.ts";

export const settingsOf = ({ region, endpoint }: CognitoSettings): CognitoIdentityProviderClientConfig => ({
  region,
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
  ...(endpoint ? { endpoint, credentials: { accessKeyId: "embedded", secretAccessKey: "embedded" } } : {}),
});
