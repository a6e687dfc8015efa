// Keeps a LINE event once, whatever happens: one conditional put.
import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
} from "@aws-sdk/client-dynamodb";
import type { Inboxes } from "@kumacari/desk/ports";
import { toItem } from "../item.ts";

export function createInboxes(to: { readonly client: DynamoDBClient; readonly table: string }): Inboxes {
  return {
    async keep(event) {
      const Item = toItem({ kind: "inbox", value: event }, event.version, event.receivedAt, neverSealed);
      try {
        await to.client.send(
          new PutItemCommand({ TableName: to.table, Item, ConditionExpression: "attribute_not_exists(pk)" }),
        );
        return "kept";
      } catch (error) {
        // Also when our own retry meets what the first try wrote: kept all the same.
        if (error instanceof ConditionalCheckFailedException) return "already";
        throw error;
      }
    },
  };
}

const neverSealed = (): never => {
  throw new Error("an inbox record holds nothing personal");
};
