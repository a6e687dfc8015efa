// Whoever takes the consent back, or whose data may no longer be used, has no sitting and no place on the waiting list any more.
import type { RequestsView } from "@kumacari/desk";
import { hours } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice } from "../office.ts";
import { clerk, entriesOf } from "../people-desk.ts";
import { at, openDays } from "./desks.ts";
import { come, fullDay, heldAt, stagesAt } from "./waiters.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
  await openDays(office);
});
afterAll(() => office.close());

test("同意を取り消すと、予約・空き待ち・取り置きがその場で取り消され、空いた時間は次の人に案内される", async () => {
  const { hub, day, holder } = await fullDay(office, "喫茶 のぎく", 12);
  const other = await fullDay(office, "茶房 すすき", 13);
  const next = await come(office);
  await next.waitsFor(hub, day);
  await holder.waitsFor(other.hub, other.day);
  await other.gives();
  expect(await stagesAt(office, other.hub, other.day)).toEqual([[holder.id, "offered"]]);
  const withdraw = () => holder.act("consent.withdraw", undefined);
  const both = await Promise.all([withdraw(), withdraw()]);
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  const told = both.map(({ data }) => data as unknown as { sittings: number; waits: number });
  expect(told.toSorted((a, b) => b.sittings - a.sittings)).toEqual([
    { sittings: 1, waits: 1 },
    { sittings: 0, waits: 0 },
  ]);
  expect(await stagesAt(office, hub, day)).toEqual([[next.id, "offered"]]);
  expect(await heldAt(office, other.hub, other.day)).toEqual([]);
  const mine = await holder.mine();
  expect([mine.ahead, mine.waits]).toEqual([[], []]);
  expect(mine.past.map(({ stage }) => stage)).toEqual(["cancelled"]);
  expect((await entriesOf(office, "consent-withdrawn")).length).toBe(1);
});

test("変更の期限を過ぎた予約も取り消され、もう始まった面談はそのまま残る", async () => {
  const { hub, day, holder, gives } = await fullDay(office, "喫茶 りんどう", 9);
  const begun = await fullDay(office, "茶房 あざみ", 9);
  office.wait(at(day, 9) - office.needs.clock.now());
  await holder.comesBack();
  expect((await gives()).data.kind).toBe("change-too-late");
  expect((await holder.act("consent.withdraw", undefined)).data).toEqual({ sittings: 1, waits: 0 });
  expect(await heldAt(office, hub, day)).toEqual([]);
  office.wait(hours(1));
  await begun.holder.comesBack();
  expect((await begun.holder.act("consent.withdraw", undefined)).data).toEqual({ sittings: 0, waits: 0 });
  expect(await stagesAt(office, begun.hub, begun.day)).toEqual([[begun.holder.id, "booked"]]);
});

test("利用停止を決める人には取り消す件数が先に見え、決めたその時に取り消される", async () => {
  const { hub, day, holder } = await fullDay(office, "喫茶 なでしこ", 12);
  const supervisor = await clerk(office, "supervisor", "見本 せきにん");
  const officer = await clerk(office, "city-officer", "見本 やくしょ");
  const { data } = await holder.act("right.ask", { about: "stop", what: "使わないでほしい。", wish: "" });
  const versionOf = async () => {
    const { list } = (await officer.ask("rights.see")).data as unknown as RequestsView;
    return list.find(({ id }) => id === data.id)?.version ?? 0;
  };
  const says = "停止します。";
  const asked = { id: data.id, version: await versionOf(), outcome: "all", says, withheld: {} };
  expect((await supervisor.act("rights.propose", asked)).status).toBe(200);
  const decide = async (dry: boolean) =>
    officer.act("rights.decide", { id: data.id, version: await versionOf(), dry });
  expect(JSON.stringify((await decide(true)).data)).toContain("面談の予約1件と、空き待ち0件");
  expect(await stagesAt(office, hub, day)).toEqual([[holder.id, "booked"]]);
  expect((await decide(false)).status).toBe(200);
  expect(await heldAt(office, hub, day)).toEqual([]);
  expect((await holder.mine()).ahead).toEqual([]);
});
