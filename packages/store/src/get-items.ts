// Many items by their places, strongly consistent, in the order asked for; absent ones are undefined.
import { BatchGetItemCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { type Item, spotItem } from "./item.ts";
import type { Spot } from "./keys.ts";
import { jitter } from "./transact.ts";

export type Of = { readonly client: DynamoDBClient; readonly table: string };

/** DynamoDB answers at most 100 in one call. */
const most = 100;

export async function getItems(
  { client, table }: Of,
  spots: readonly Spot[],
): Promise<readonly (Item | undefined)[]> {
  const found = new Map<string, Item>();
  const name = ({ pk, sk }: Spot) => `${pk} ${sk}`;
  const unique = [...new Map(spots.map((spot) => [name(spot), spot])).values()];
  const parts = Array.from({ length: Math.ceil(unique.length / most) }, (_, n) =>
    unique.slice(n * most, (n + 1) * most).map(spotItem),
  );
  await Promise.all(
    parts.map(async (part) => {
      for (let [Keys, n] = [part, 1]; Keys.length > 0; n += 1) {
        const ask = new BatchGetItemCommand({ RequestItems: { [table]: { Keys, ConsistentRead: true } } });
        const { Responses, UnprocessedKeys } = await client.send(ask);
        for (const item of Responses?.[table] ?? []) found.set(`${item.pk?.S} ${item.sk?.S}`, item);
        Keys = UnprocessedKeys?.[table]?.Keys ?? [];
        if (Keys.length > 0) await jitter(Math.min(n, 6));
      }
    }),
  );
  return spots.map((spot) => found.get(name(spot)));
}
