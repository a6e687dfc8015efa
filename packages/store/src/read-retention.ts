// The list of ended cases whose contents can still be read, a page at a time, and how long it is.
import { paginateQuery, type QueryCommandInput } from "@aws-sdk/client-dynamodb";
import type { Kind, Ledger, Records, Stored } from "@kumacari/desk/ports";
import type { Base } from "./entry.ts";
import { endedList, moment } from "./keys.ts";
import { index } from "./table.ts";
import { where } from "./where.ts";

type List = <K extends Kind>(
  kind: K,
  most: number,
  query: Omit<QueryCommandInput, "TableName">,
) => Promise<Stored<Records[K]>[]>;

export const retentionReads = (
  { client, table }: Pick<Base, "client" | "table">,
  list: List,
): Pick<Ledger, "endedCases" | "countEnded"> => ({
  endedCases: async (before, most, after) => {
    const [from, to] = [after ? `${moment(after.at)}#${after.id}~` : "0", moment(before)];
    if (from > to) return [];
    const between = { ":list": endedList, ":from": from, ":to": to };
    return await list("case", most, {
      ...where("gsi1pk = :list AND gsi1sk BETWEEN :from AND :to", between),
      IndexName: index,
    });
  },
  async countEnded(before, most) {
    const query = {
      ...where("gsi1pk = :list AND gsi1sk < :to", { ":list": endedList, ":to": moment(before) }),
      IndexName: index,
      Select: "COUNT",
    } as const;
    let count = 0;
    for await (const page of paginateQuery({ client, pageSize: most }, { TableName: table, ...query })) {
      count += page.Count ?? 0;
      if (count >= most) return most;
    }
    return count;
  },
});
