// What a person's rights rest on: matters by who opened them, what one citizen asked, and every mark there is to be forgotten.
import type { QueryCommandInput } from "@aws-sdk/client-dynamodb";
import type { Kind, Ledger, Records, Stored } from "@kumacari/desk/ports";
import { knownLists, knownPk, matterLists, moment, personPk, requestSk } from "./keys.ts";
import { index } from "./table.ts";
import { where } from "./where.ts";

type List = <K extends Kind>(
  kind: K,
  most: number,
  query: Omit<QueryCommandInput, "TableName">,
) => Promise<Stored<Records[K]>[]>;

export const rightsReads = (
  list: List,
): Pick<Ledger, "openMatters" | "closedMatters" | "requestsOf" | "knownShelves"> => ({
  openMatters: (by) =>
    list("matter", Infinity, {
      ...where("gsi1pk = :list", { ":list": matterLists[by].open }),
      IndexName: index,
    }),
  closedMatters: (by, most, after) =>
    list("matter", most, {
      ...where("gsi1pk = :list AND gsi1sk < :before", {
        ":list": matterLists[by].closed,
        ":before": after ? `${moment(after.at)}#${after.id}` : "~",
      }),
      IndexName: index,
      ScanIndexForward: false,
    }),
  requestsOf: (owner) =>
    list("request", Infinity, {
      ...where("pk = :pk AND begins_with(sk, :request)", { ":pk": personPk(owner), ":request": requestSk }),
      ConsistentRead: true,
    }),
  async *knownShelves() {
    for (let n = 0; n < knownLists; n += 1)
      yield await list("known", Infinity, {
        ...where("pk = :pk", { ":pk": knownPk(n) }),
        ConsistentRead: true,
      });
  },
});
