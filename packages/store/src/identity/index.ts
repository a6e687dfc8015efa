// The sign-in service's administration: Cognito in AWS, the embedded service on a laptop, one contract for both.
export { type CognitoSettings, createCognito } from "./cognito.ts";
export { createEmbedded, type EmbeddedSettings } from "./embedded.ts";
export { createUserPool, type PoolWeakness, type UserPool } from "./user-pool.ts";
