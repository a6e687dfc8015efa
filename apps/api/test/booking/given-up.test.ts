// Whoever takes the consent back, or whose data may no longer be used or are gone, has no sitting and no place on the waiting list.
import type { RequestsView } from "@kumacari/desk";
import type { Change } from "@kumacari/desk/ports";
import { caseNumber, heldAtMost, hours, personal, plus } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, once, openOffice } from "../office.ts";
import { byNumber, type Clerk, clerk, entriesOf } from "../people-desk.ts";
import { at, atConsole, dayAhead, furnish, openDays, openHub, seat } from "./desks.ts";
import { come, fullDay, heldAt, oneSitting, stagesAt, type Waiter } from "./waiters.ts";

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

/** Asked for by one, and so ready for the other's word. */
async function askedToEnd(holder: Waiter) {
  const security = await clerk(office, "security", "見本 まもり");
  const approver = await clerk(office, "city-approver", "見本 みとめ");
  await clerk(office, "operator", "見本 うごかし");
  const asked = { owner: holder.id, reason: "asked", dry: false };
  expect((await security.act("keys.askShred", asked)).status).toBe(200);
  const end = (dry: boolean, by: Clerk = approver) =>
    by.act("keys.shred", { owner: holder.id, typed: caseNumber(holder.caseId), dry });
  return { approver, end };
}

test("鍵を壊すと、件数が先に見え、予約・空き待ち・取り置きが同じ時に取り消され、空いた時間は次の人へ。二人が同時でも一度だけ", async () => {
  const { hub, day, holder } = await fullDay(office, "喫茶 すみれ", 14);
  const other = await fullDay(office, "茶房 おみなえし", 15);
  const next = await come(office);
  await next.waitsFor(hub, day);
  await holder.waitsFor(other.hub, other.day);
  await other.gives();
  expect(await stagesAt(office, other.hub, other.day)).toEqual([[holder.id, "offered"]]);
  const { end } = await askedToEnd(holder);
  expect(JSON.stringify((await end(true)).data)).toContain("面談の予約1件と、空き待ち1件");
  const [before] = await heldAt(office, hub, day);
  expect(before?.owner).toBe(holder.id);

  const another = await clerk(office, "security", "見本 べつ");
  const both = await Promise.all([end(false), end(false, another)]);
  expect(both.map(({ status }) => status).toSorted(byNumber)).toEqual([200, 409]);
  expect(await stagesAt(office, hub, day)).toEqual([[next.id, "offered"]]);
  expect(await heldAt(office, other.hub, other.day)).toEqual([]);
  const { ledger } = office.needs;
  expect((await ledger.waits()).some(({ owner }) => owner === holder.id)).toBe(false);
  expect(await ledger.get("person", { id: holder.id })).toMatchObject({ bookings: [], waits: [] });
  const gone = before && (await ledger.get("booking", { id: before.id }));
  expect(gone).toMatchObject({ stage: "cancelled" });
  expect(gone?.due).toBeUndefined();
  const entries = await entriesOf(office, "person-shredded");
  expect(entries.filter((it) => before && it.includes(before.id)).length).toBe(1);
});

test("鍵を壊すその時に本人が予約しても、席は残らない", async () => {
  const hub = await oneSitting(office, "喫茶 ききょう");
  const day = dayAhead(office, 16);
  const holder = await come(office);
  const { end } = await askedToEnd(holder);
  const [ended] = await Promise.all([
    end(false),
    holder.act("booking.reserve", { way: "hub", hub, from: at(day, 10), once: once() }),
  ]);
  expect(ended.status).toBe(200);
  expect(await heldAt(office, hub, day)).toEqual([]);
});

test("一人が持てる予約は相談員が入れても20件までで、上限いっぱいでも、鍵を壊すその一度で全部が取り消される", async () => {
  const { needs } = office;
  const { id: hub } = await openHub(office, "喫茶 われもこう", 1);
  const holder = await come(office);
  const counsellor = await seat(office, "相談員 いっぱい", hub);
  const mine = await atConsole(office, counsellor);
  const book = (n: number) =>
    mine.act("booking.reserve", {
      caseId: holder.caseId,
      way: "hub",
      hub,
      staff: counsellor.id,
      from: at(dayAhead(office, 2 + (n % 21)), 9),
      once: once(),
    });
  for (let n = 0; n < heldAtMost.sittings; n += 1) expect((await book(n)).status).toBe(200);
  const more = await book(heldAtMost.sittings);
  expect(more).toMatchObject({ status: 409, data: { kind: "too-many-bookings" } });
  expect(JSON.stringify(more.data)).toContain(`${heldAtMost.sittings}件まで`);
  for (let n = 0; n < heldAtMost.waits; n += 1) await holder.waitsFor(hub, dayAhead(office, 2 + n));
  for (const about of ["disclosure", "correction", "stop", "deletion"]) {
    await holder.act("right.ask", { about, what: "見本です。", wish: "見本です。" });
  }
  // As many clues as the longest names of two consultations leave.
  await furnish(office, [
    { op: "create", kind: "mailbox", value: { mark: "mark-of-many", owners: [holder.id], version: 1 } },
    {
      op: "create",
      kind: "reach",
      value: {
        owner: holder.id,
        by: "mail",
        mark: "mark-of-many",
        consent: { textVersion: "2026-11-27", givenAt: needs.clock.now() },
        version: 1,
      },
    },
  ]);
  for (const caseId of [needs.chance.id("case"), needs.chance.id("case")]) {
    const places = Array.from({ length: 58 }, (_, n) => ({ shelf: n, id: needs.chance.uuid() }));
    await furnish(office, [
      ...places.map(
        (it): Change => ({
          op: "create",
          kind: "clue",
          value: { ...it, mark: new Uint8Array(6), sealed: new Uint8Array(16), version: 1 },
        }),
      ),
      {
        op: "create",
        kind: "cluelist",
        value: { owner: holder.id, caseId, places: personal(places), version: 1 },
      },
    ]);
  }
  const { end } = await askedToEnd(holder);
  expect((await end(false)).status).toBe(200);
  const after = await needs.ledger.get("person", { id: holder.id });
  expect(after).toMatchObject({ bookings: [], shredded: expect.any(Number) });
  expect(await needs.ledger.clueListsOf(holder.id)).toEqual([]);
  for (let n = 0; n < heldAtMost.sittings; n += 1) {
    const pages = await needs.ledger.agendasOf(dayAhead(office, 2 + n));
    expect(pages.filter(({ of, taken }) => of === counsellor.id && taken.length > 0)).toEqual([]);
  }
});

test("過ぎた日の空き待ちがどれだけ残っていても、同意は取り消せる", async () => {
  const holder = await come(office);
  const { chance, clock } = office.needs;
  const past = dayAhead(office, -3);
  const ids = Array.from({ length: 99 }, () => chance.id("wait"));
  const lapsed = ids.map(
    (id): Change => ({
      op: "create",
      kind: "wait",
      value: {
        id,
        owner: holder.id,
        caseId: holder.caseId,
        way: "phone",
        first: past,
        last: past,
        since: plus(clock.now(), -hours(96)),
        declined: [],
        version: 1,
      },
    }),
  );
  await furnish(office, lapsed.slice(0, 50));
  const person = await office.needs.ledger.get("person", { id: holder.id });
  if (!person) throw new Error("nobody came");
  await furnish(office, [
    ...lapsed.slice(50),
    { op: "update", kind: "person", value: { ...person, waits: ids } },
  ]);
  expect(await holder.act("consent.withdraw", undefined)).toMatchObject({
    status: 200,
    data: { sittings: 0, waits: 0 },
  });
});
