// The head of the tree: how many entries have a number, and the root over them. Whoever changes it first was right.
import { GetItemCommand } from "@aws-sdk/client-dynamodb";
import { emptyRoot } from "@kumacari/crypto/tree";
import type { TreeHead } from "@kumacari/desk/ports";
import type { Of } from "../get-items.ts";
import { type Item, spotItem } from "../item.ts";
import { treeHeadAt } from "./keys.ts";

export const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

const beginning: TreeHead = { size: 0, root: toBase64(emptyRoot) };

export async function readHead({ client, table }: Of): Promise<TreeHead> {
  const Key = spotItem(treeHeadAt);
  const { Item } = await client.send(new GetItemCommand({ TableName: table, Key, ConsistentRead: true }));
  return headOf(Item);
}

export function headOf(item: Item | undefined): TreeHead {
  const [size, root] = [item?.size?.N, item?.root?.S];
  return size !== undefined && root !== undefined ? { size: Number(size), root } : beginning;
}

export function headPut(table: string, was: TreeHead, now: TreeHead) {
  const Item: Item = {
    ...spotItem(treeHeadAt),
    kind: { S: "tree" },
    size: { N: String(now.size) },
    root: { S: now.root },
  };
  const condition =
    was.size === 0
      ? { ConditionExpression: "attribute_not_exists(pk)" }
      : {
          ConditionExpression: "#size = :size AND #root = :root",
          ExpressionAttributeNames: { "#size": "size", "#root": "root" },
          ExpressionAttributeValues: { ":size": { N: String(was.size) }, ":root": { S: was.root } },
        };
  return { Put: { TableName: table, Item, ...condition } };
}
