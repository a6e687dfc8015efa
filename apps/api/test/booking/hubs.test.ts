import { type HubView, writeHub } from "@kumacari/desk";
import type { HubId } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { citizenOrigin, hire, type Office, openOffice } from "../office.ts";
import { onceKey } from "./crowd.ts";
import { furnish, openHub } from "./desks.ts";
import { meanwhile } from "./meanwhile.ts";

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

test("二つの拠点が同時に同じ名前になることはなく、あとの方は断られて、もとの名前のまま残る", async () => {
  const [one, other] = [await openHub(office, "喫茶 みなと", 1), await openHub(office, "茶房 やまと", 1)];
  const operator = await hire(office, "operator", "見本 うんよう");
  const rename = async ({ needs }: Office, id: HubId) => {
    const hub = await needs.ledger.get("hub", { id });
    if (!hub) throw new Error("no hub");
    const old = { id, version: hub.version };
    return writeHub(needs, operator, { ...hub, name: "喫茶 かさなり", old, once: onceKey(), dry: false });
  };
  const racing = meanwhile(office, "hub-written", async () => {
    expect((await rename(office, other.id)).ok).toBe(true);
  });
  expect(await rename(racing, one.id)).toMatchObject({ ok: false, error: { kind: "invalid" } });
  const named = new Map((await office.needs.ledger.hubs()).map(({ id, name }) => [id, name]));
  expect([named.get(one.id), named.get(other.id)]).toEqual(["喫茶 みなと", "喫茶 かさなり"]);
});
