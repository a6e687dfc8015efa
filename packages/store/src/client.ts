// One DynamoDB client for a process: kept-open connections, many at once, short time-outs, and no step nobody reads.
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";

const agent = { keepAlive: true, maxSockets: 128 };

/** `endpoint` only off AWS: an embedded engine, which takes any credentials. On AWS they come from the role. */
export function createClient(to: {
  readonly region: string;
  readonly endpoint?: string | undefined;
}): DynamoDBClient {
  const client = new DynamoDBClient({
    region: to.region,
    maxAttempts: 4,
    // The SDK's own looks at every letter first: a second for all that is known of a hundred thousand citizens.
    base64Decoder: (text) => Buffer.from(text, "base64"),
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
  return lean(client);
}

type Stacked = {
  readonly config: { cacheMiddleware: boolean };
  readonly middlewareStack: { remove(name: string): boolean };
};

/** The stack is put together once, without what only a log or a trace would read: a good part of a call's cost. */
export function lean<C extends Stacked>(client: C): C {
  client.config.cacheMiddleware = true;
  for (const unread of ["loggerMiddleware", "recursionDetectionMiddleware", "getUserAgentMiddleware"]) {
    client.middlewareStack.remove(unread);
  }
  return client;
}
