// One page of a table in its own order, behind a place that was reached before.
import { ScanCommand } from "@aws-sdk/client-dynamodb";
import type { KeyWork } from "@kumacari/desk/ports";
import { spotItem } from "../item.ts";
import type { Item, KeyWorkParts } from "./parts.ts";

export type Cursor = NonNullable<KeyWork["cursor"]>;
export type Page = { readonly items: readonly Item[]; readonly last: Cursor | undefined };

/** `last` undefined: the table's end was reached. What is written behind the place while walking may or may not be seen. */
export async function pageOf(
  { client }: Pick<KeyWorkParts, "client">,
  table: string,
  cursor: Cursor | undefined,
  most: number,
): Promise<Page> {
  const { Items = [], LastEvaluatedKey } = await client.send(
    new ScanCommand({
      TableName: table,
      Limit: most,
      ConsistentRead: true,
      ...(cursor ? { ExclusiveStartKey: spotItem({ pk: cursor[0], sk: cursor[1] }) } : {}),
    }),
  );
  const [pk, sk] = [LastEvaluatedKey?.pk?.S, LastEvaluatedKey?.sk?.S];
  return { items: Items, last: pk === undefined || sk === undefined ? undefined : [pk, sk] };
}
