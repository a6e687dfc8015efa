// Walks every item that lies in a ledger's file, and names each attribute that the data map does not know.
import { ListTablesCommand, paginateScan } from "@aws-sdk/client-dynamodb";
import { everyItem, isMapped } from "@kumacari/desk";
import { createClient } from "@kumacari/store";
import { startEngine } from "@kumacari/store/engine";

export type Crawled = { readonly items: number; readonly kinds: number; readonly strays: readonly string[] };

/** `file`: of a town that has ended. */
export async function crawl(file: string): Promise<Crawled> {
  const engine = await startEngine({ file });
  const client = createClient({ region: "ap-northeast-1", endpoint: engine.endpoint });
  const kinds = new Set<string>();
  const strays = new Set<string>();
  let items = 0;
  const { TableNames = [] } = await client.send(new ListTablesCommand({}));
  for (const TableName of TableNames) {
    for await (const { Items = [] } of paginateScan({ client }, { TableName })) {
      for (const item of Items) {
        items += 1;
        const kind = item.kind?.S ?? "-";
        kinds.add(kind);
        for (const name of Object.keys(item)) {
          if (!everyItem.some((it) => it === name) && !isMapped(kind, name)) strays.add(`${kind}.${name}`);
        }
      }
    }
  }
  client.destroy();
  await engine.stop();
  return { items, kinds: kinds.size, strays: [...strays].toSorted((a, b) => a.localeCompare(b)) };
}
