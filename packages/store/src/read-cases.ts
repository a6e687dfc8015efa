// Every case there is, on whatever list or none, a page of the whole table at a time.
import { type DynamoDBClient, ScanCommand } from "@aws-sdk/client-dynamodb";
import type { Clock, Ledger } from "@kumacari/desk/ports";
import { fromItem, spotItem } from "./item.ts";

/** Items looked at for one page, whatever they are. */
const most = 200;

export const casesFrom =
  ({
    client,
    table,
    clock,
  }: {
    readonly client: DynamoDBClient;
    readonly table: string;
    readonly clock: Clock;
  }): Ledger["casesFrom"] =>
  async (after) => {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new ScanCommand({
        TableName: table,
        Limit: most,
        ConsistentRead: true,
        FilterExpression: "#kind = :case",
        ExpressionAttributeNames: { "#kind": "kind" },
        ExpressionAttributeValues: { ":case": { S: "case" } },
        ...(after ? { ExclusiveStartKey: spotItem({ pk: after[0], sk: after[1] }) } : {}),
      }),
    );
    const [pk, sk] = [LastEvaluatedKey?.pk?.S, LastEvaluatedKey?.sk?.S];
    const now = clock.now();
    return {
      cases: Items.map((item) => fromItem("case", item, now)).filter((it) => it !== undefined),
      next: pk === undefined || sk === undefined ? undefined : [pk, sk],
    };
  };
