// One DynamoDB client for a process: kept-open connections, many at once, and time-outs under LINE's two seconds.
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";

const agent = { keepAlive: true, maxSockets: 128 };

/** `endpoint` only off AWS: an embedded engine, which takes any credentials. On AWS they come from the role. */
export function createClient(to: { readonly region: string; readonly endpoint?: string }): DynamoDBClient {
  return new DynamoDBClient({
    region: to.region,
    maxAttempts: 4,
    requestHandler: {
      connectionTimeout: 1_000,
      requestTimeout: 5_000,
      throwOnRequestTimeout: true,
      httpAgent: agent,
      httpsAgent: agent,
    },
    ...(to.endpoint === undefined
      ? {}
      : { endpoint: to.endpoint, credentials: { accessKeyId: "embedded", secretAccessKey: "embedded" } }),
  });
}
