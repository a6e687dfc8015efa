// What booking rests on, read in one go: hubs, tables, rosters and rules lie in one partition.
import { type DynamoDBClient, paginateQuery } from "@aws-sdk/client-dynamodb";
import type { Office, Records } from "@kumacari/desk/ports";
import type { Instant } from "@kumacari/domain";
import { fromItem, type Item } from "./item.ts";
import { officePk } from "./keys.ts";

/** Strongly consistent. Throws on an item of a kind that has no place there. */
export async function readOffice(client: DynamoDBClient, table: string, now: Instant): Promise<Office> {
  const found = {
    hubs: [] as Records["hub"][],
    tables: [] as Records["table"][],
    rosters: [] as Records["roster"][],
  };
  let rules: Records["rules"] | undefined;
  for await (const { Items } of paginateQuery(
    { client },
    {
      TableName: table,
      KeyConditionExpression: "pk = :pk",
      ExpressionAttributeValues: { ":pk": { S: officePk } },
      ConsistentRead: true,
    },
  )) {
    for (const item of Items ?? []) take(item);
  }
  return { ...found, ...(rules ? { rules } : {}) };

  function take(item: Item): void {
    if (item.kind?.S === "hub") found.hubs.push(...some(fromItem("hub", item, now)));
    else if (item.kind?.S === "table") found.tables.push(...some(fromItem("table", item, now)));
    else if (item.kind?.S === "roster") found.rosters.push(...some(fromItem("roster", item, now)));
    else rules = fromItem("rules", item, now);
  }
}

const some = <T>(it: T | undefined): readonly T[] => (it === undefined ? [] : [it]);
