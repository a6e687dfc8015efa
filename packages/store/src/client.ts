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
  if (to.endpoint !== undefined) withoutToken(client);
  inTurn(client);
  return lean(client);
}

/**
 * More at once than there are connections wait here, before any time-out begins: a long queue of our own is no silence of
 * the store.
 */
function inTurn({ middlewareStack }: DynamoDBClient): void {
  let free = agent.maxSockets;
  const waiting: (() => void)[] = [];
  middlewareStack.add(
    (next) => async (args) => {
      if (free > 0) free -= 1;
      else await new Promise<void>((go) => waiting.push(go));
      try {
        return await next(args);
      } finally {
        const following = waiting.shift();
        if (following) following();
        else free += 1;
      }
    },
    // Once for every attempt, about the sending alone.
    { step: "deserialize", priority: "low", name: "inTurn" },
  );
}

/**
 * The embedded engine looks through the tokens of the last ten minutes at every transaction that brings one: a busy hour
 * grew slow with their square. What a token is for, the audit entry does as well (`with-entry.ts`).
 */
function withoutToken({ middlewareStack }: DynamoDBClient): void {
  middlewareStack.add(
    (next) => (args) => {
      const { request } = args;
      if (hasBytes(request)) request.body = cutToken(request.body);
      return next(args);
    },
    // Before its length is written down.
    { step: "build", priority: "high", name: "withoutToken" },
  );
}

const hasBytes = (request: unknown): request is { body: Uint8Array } =>
  typeof request === "object" && request !== null && "body" in request && request.body instanceof Uint8Array;

/** The SDK writes it last; nothing else ends so, for a quote within a value is escaped. */
const token = /^,"ClientRequestToken":"[\w-]{36}"\}$/;
const tokenLength = 61;

function cutToken(body: Uint8Array): Uint8Array {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.length);
  const start = bytes.length - tokenLength;
  if (start < 0 || !token.test(bytes.toString("latin1", start))) return body;
  bytes.write("}", start);
  return bytes.subarray(0, start + 1);
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
