// The baseline: conditional puts of an item of the same size through the AWS SDK, and nothing else.
import { DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { random } from "@kumacari/crypto";
import type { WebhookEnv } from "../../src/env.ts";
import { answers } from "./own-process.ts";
import { type Asked, takeTurn } from "./turn.ts";

answers(async (env: WebhookEnv) => {
  const client = new DynamoDBClient({
    region: env.AWS_REGION,
    ...(env.DYNAMODB_ENDPOINT ? { endpoint: env.DYNAMODB_ENDPOINT } : {}),
    credentials: { accessKeyId: "embedded", secretAccessKey: "embedded" },
  });
  const put = (id: string) =>
    client.send(
      new PutItemCommand({
        TableName: env.LEDGER_TABLE,
        Item: itemLike(id),
        ConditionExpression: "attribute_not_exists(pk)",
      }),
    );
  return (asked: Asked) => takeTurn(asked, (n) => put(`bare-${asked.turn}-${n}`));
});

/** What the inbox keeps of a text event, with letters in place of what was sealed and hashed. */
const itemLike = (id: string) => ({
  // A citizen's records lie under a hash: writes fall anywhere in the table, and so do these.
  pk: { S: `line#${random.token()}` },
  sk: { S: `inbox#${id}` },
  kind: { S: "bare" },
  id: { S: id },
  at: { N: "1795000000000" },
  active: { BOOL: true },
  what: { M: { kind: { S: "said" }, meaning: { M: { is: { S: "topic" }, topic: { S: "cost" } } } } },
  line: { S: "x".repeat(43) },
  address: { S: "x".repeat(232) },
  receivedAt: { N: "1795000000000" },
  reply: { M: { token: { S: "x".repeat(32) }, until: { N: "1795000060000" } } },
  version: { N: "1" },
  expires: { N: "1795604800" },
});
