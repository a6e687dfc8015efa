// Keeps a LINE event once, whatever happens: one conditional put.
import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
} from "@aws-sdk/client-dynamodb";
import { type FieldClass, inboxFields } from "@kumacari/desk/data-map";
import type { Inboxes } from "@kumacari/desk/ports";
import { itemBy } from "../item.ts";
import { inboxLayout } from "../keys.ts";

export function createInboxes(to: { readonly client: DynamoDBClient; readonly table: string }): Inboxes {
  return {
    async keep(event) {
      const written = { kind: "inbox", value: event } as const;
      const Item = itemBy(rules, written, event.version, event.receivedAt, neverSealed);
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

const classes: Readonly<Record<string, FieldClass>> = inboxFields;
const rules = {
  layout: inboxLayout,
  classOf: (name: string) => (Object.hasOwn(classes, name) ? classes[name] : undefined),
};

const neverSealed = (): never => {
  throw new Error("an inbox record holds nothing personal");
};
