// Puts the mark that the office is writing: one write, outside any transaction, which nothing waits for and nothing rests on.
import { PutItemCommand } from "@aws-sdk/client-dynamodb";
import type { Typing } from "@kumacari/domain";
import type { Base } from "./entry.ts";
import { toItem } from "./item.ts";

/**
 * No version and no condition: two at once say the same, and whichever stays is true. No entry either: it is no act (see
 * the port). It expires by itself, and no flow of the stream is woken by its kind.
 */
export async function putTyping(
  { client, table, clock }: Pick<Base, "client" | "table" | "clock">,
  value: Typing,
): Promise<void> {
  const Item = toItem({ kind: "typing", value }, value.version, clock.now(), nothingSealed);
  await client.send(new PutItemCommand({ TableName: table, Item }));
}

function nothingSealed(field: string): never {
  throw new TypeError(`${field} of a mark would lie open`);
}
