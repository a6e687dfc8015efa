// Moves a session's `seen` and nothing else of it: a proof or an end written at the same time is never overwritten.
import { ConditionalCheckFailedException, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import type { Instant, TokenHash } from "@kumacari/domain";
import type { Base } from "./entry.ts";
import { spotItem } from "./item.ts";
import { layout } from "./keys.ts";

/** A session that is gone stays gone. */
export async function moveSeen(
  { client, table }: Pick<Base, "client" | "table">,
  token: TokenHash,
  at: Instant,
): Promise<void> {
  try {
    await client.send(
      new UpdateItemCommand({
        TableName: table,
        Key: spotItem(layout.session.at({ token })),
        UpdateExpression: "SET seen = :at",
        ConditionExpression: "attribute_exists(pk)",
        ExpressionAttributeValues: { ":at": { N: String(at) } },
      }),
    );
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}
