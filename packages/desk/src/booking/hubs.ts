// 「拠点をさがす」: the hubs that are open, by name, for anybody. Where somebody looks from never comes here.
import type { OwnNeeds } from "../needs.ts";
import { hubView } from "./show.ts";
import type { HubView } from "./views.ts";

export async function seeHubs({ ledger }: Pick<OwnNeeds, "ledger">): Promise<readonly HubView[]> {
  const { hubs } = await ledger.officeLately();
  return hubs
    .filter(({ state }) => state === "open")
    .toSorted((a, b) => a.name.localeCompare(b.name, "ja"))
    .map(hubView);
}
