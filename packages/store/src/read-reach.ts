// The lists of what LINE could not be told, of letters on their way, and of those to be rung up.
import type { QueryCommandInput } from "@aws-sdk/client-dynamodb";
import type { Kind, Ledger, Records, Stored } from "@kumacari/desk/ports";
import { callList, dueList, dueMailingList, moment, strandedList, undeliveredList } from "./keys.ts";
import { index } from "./table.ts";
import { where } from "./where.ts";

type List = <K extends Kind>(
  kind: K,
  most: number,
  query: Omit<QueryCommandInput, "TableName">,
) => Promise<Stored<Records[K]>[]>;

type ReachLists = Pick<Ledger, "undelivered" | "strandedNotices" | "dueMailings" | "openCalls">;

export const reachReads = (list: List): ReachLists => ({
  async undelivered() {
    const newest = (of: string) => {
      const query = { ...where("gsi1pk = :list", { ":list": of }), IndexName: index };
      return list("notice", 200, { ...query, ScanIndexForward: false });
    };
    // Until another road is found they stand in a list of their own.
    const [stranded, others] = await Promise.all([newest(strandedList), newest(undeliveredList)]);
    const failed = stranded.filter(({ remark }) => remark !== "blocked").concat(others);
    return failed.toSorted((a, b) => b.at - a.at).slice(0, 200);
  },
  async strandedNotices(before) {
    const [failed, slow] = await Promise.all([
      list("notice", 100, { ...where("gsi1pk = :list", { ":list": strandedList }), IndexName: index }),
      list("notice", 100, {
        KeyConditionExpression: "gsi1pk = :list",
        FilterExpression: "attribute_exists(about) AND #at < :before",
        ExpressionAttributeNames: { "#at": "at" },
        ExpressionAttributeValues: { ":list": { S: dueList }, ":before": { N: String(before) } },
        IndexName: index,
      }),
    ]);
    return [...failed, ...slow];
  },
  dueMailings: (now) =>
    list("mailing", 100, {
      ...where("gsi1pk = :list AND gsi1sk <= :now", {
        ":list": dueMailingList,
        ":now": `${moment(now)}#~`,
      }),
      IndexName: index,
    }),
  openCalls: () => list("call", 200, { ...where("gsi1pk = :list", { ":list": callList }), IndexName: index }),
});
