import type { HubView } from "@kumacari/desk";
import { afterAll, beforeAll, expect, test } from "vitest";
import { citizenOrigin, type Office, openOffice } from "../office.ts";
import { furnish, openHub } from "./desks.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const seen = async (): Promise<readonly HubView[]> => {
  const answer = await office.citizens.request("/citizen/trpc/hubs", { headers: { origin: citizenOrigin } });
  return ((await answer.json()) as { result: { data: readonly HubView[] } }).result.data;
};

test("拠点は、名乗らなくても名前の順に見られ、閉じた拠点は出ない", async () => {
  const open = await openHub(office, "喫茶 ひなた", 1);
  const shut = await openHub(office, "茶房 こだち", 1);
  expect((await seen()).map(({ id }) => id)).toEqual([open.id, shut.id]);
  const hub = await office.needs.ledger.get("hub", { id: shut.id });
  if (!hub) throw new Error("no hub");
  await furnish(office, [{ op: "update", kind: "hub", value: { ...hub, state: "closed" } }]);
  const left = await seen();
  expect(left.map(({ id }) => id)).toEqual([open.id]);
  // What the contract asks of a hub is between the office and the hub.
  expect(Object.keys(left[0] ?? {})).not.toContain("minimum");
});
