// The checkpoints as they lie: by the number of entries they are signed over.
import { QueryCommand, type QueryCommandInput } from "@aws-sdk/client-dynamodb";
import type { AuditTrail, Records } from "@kumacari/desk/ports";
import { instant } from "@kumacari/domain";
import type { Of } from "../get-items.ts";
import { fromItem } from "../item.ts";
import { moment, witnessPk } from "../keys.ts";

type Witnesses = Pick<AuditTrail, "newestWitness" | "witnessOf" | "witnesses">;

/** They never expire. */
const always = instant(946_684_800_000);
/** Above every size. */
const end = "~";

export function createWitnesses({ client, table }: Of): Witnesses {
  const list = async (
    from: string,
    to: string,
    how: Pick<QueryCommandInput, "ScanIndexForward" | "Limit">,
  ): Promise<readonly Records["witness"][]> => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :to",
        ExpressionAttributeValues: { ":pk": { S: witnessPk }, ":from": { S: from }, ":to": { S: to } },
        ConsistentRead: true,
        ...how,
      }),
    );
    return Items.flatMap((item) => fromItem("witness", item, always) ?? []);
  };
  return {
    newestWitness: async () => (await list("0", end, { ScanIndexForward: false, Limit: 1 }))[0],
    witnessOf: async (size) => (await list(moment(size), end, { Limit: 1 }))[0],
    witnesses: (below) =>
      list("0", below === undefined ? end : moment(Math.max(0, below - 1)), {
        ScanIndexForward: false,
        Limit: 50,
      }),
  };
}
