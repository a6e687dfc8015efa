import { addDays, hours, type Instant, minutes, plus } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Office, once } from "../office.ts";
import { at, dayAhead, furnish, openHub, seat } from "./desks.ts";
import {
  come,
  comes,
  fullDay,
  heldAt,
  lineUp,
  oneSitting,
  openMorning,
  several,
  stagesAt,
  toldTo,
  turn,
  type Waiter,
} from "./waiters.ts";

let office: Office;
beforeAll(async () => {
  office = await openMorning();
});
afterAll(() => office.close());

test("五十人が待つ時間が一つ空くと、ご案内は一人ずつ、待った順に行き、見送りと期限切れで次の人に移る", async () => {
  const { hub, day, gives } = await fullDay(office, "喫茶 ひなた", 20);
  const queue = await several(office, 3);
  for (const it of queue) expect((await it.waitsFor(hub, day)).status).toBe(200);
  const behind = await lineUp(office, 47, { hub, day });
  await Promise.all([turn(office), turn(office)]);
  expect(await stagesAt(office, hub, day)).toEqual([[expect.anything(), "booked"]]);
  await gives();
  const [one, two, three] = queue as [Waiter, Waiter, Waiter];
  await Promise.all([turn(office), turn(office), turn(office)]);
  expect(await stagesAt(office, hub, day)).toEqual([[one.id, "offered"]]);
  const first = await one.offered();
  expect(first).toMatchObject({ from: at(day, 10), changeable: false });
  expect((first?.offerEnds ?? 0) - office.needs.clock.now()).toBeLessThanOrEqual(minutes(120));
  expect((await one.mine()).waits).toEqual([]);
  expect((await toldTo(office, one)).map(({ say }) => say)).toEqual(["slot-freed"]);

  const answers = [1, 2].map(() => one.act("booking.decline", { id: first?.id }));
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200]);
  expect(await stagesAt(office, hub, day)).toEqual([[two.id, "offered"]]);
  const second = await two.offered();
  comes(office, plus(second?.offerEnds as Instant, 1));
  await Promise.all([turn(office), turn(office)]);
  expect(await stagesAt(office, hub, day)).toEqual([[three.id, "offered"]]);
  expect(await two.offered()).toBeUndefined();
  // Both wait on, and neither is offered the same time again.
  expect((await two.mine()).waits).toHaveLength(1);
  expect([(await one.mine()).past, (await two.mine()).past]).toEqual([[], []]);
  const third = await three.offered();
  expect((await three.act("booking.accept", { id: third?.id })).status).toBe(200);
  await turn(office);
  expect(await stagesAt(office, hub, day)).toEqual([[three.id, "booked"]]);
  const told = await Promise.all([...queue, ...behind].map((it) => toldTo(office, it)));
  expect(told.map((it) => it.length)).toEqual([1, 1, 1, ...Array(47).fill(0)]);
});

test("予約の画面が読むのは自分の空き待ちだけで、期限がいくつ切れても、待つ人の全体は時計の一回りに一度しか読まない", async () => {
  const places = [await fullDay(office, "喫茶 つばき", 21), await fullDay(office, "喫茶 かえで", 22)];
  const queue = await several(office, 2);
  for (const [n, it] of queue.entries()) {
    const { hub, day, gives } = places[n] ?? {};
    if (!hub || !day || !gives) throw new Error("no place");
    await it.waitsFor(hub, day);
    await lineUp(office, 5, { hub, day });
    await gives();
  }
  const offers = await Promise.all(queue.map((it) => it.offered()));
  comes(office, plus(Math.max(...offers.map((it) => it?.offerEnds ?? 0)) as Instant, 1));
  const asked = vi.spyOn(office.client, "send");
  const whole = () =>
    asked.mock.calls.filter(([{ input }]) => JSON.stringify(input).includes('":pk":{"S":"wait"}')).length;
  expect((await queue[0]?.mine())?.waits).toHaveLength(0);
  expect(whole()).toBe(0);
  await turn(office);
  expect(whole()).toBe(1);
  asked.mockRestore();
  for (const it of queue) expect(await it.mine()).toMatchObject({ ahead: [], waits: [{}] });
});

test("お知らせには一度きりのリンクだけがあり、開くと予約の一覧に着く", async () => {
  const { hub, day, gives } = await fullDay(office, "茶房 こだち", 5);
  const it = await come(office);
  await it.waitsFor(hub, day);
  await gives();
  const [told] = await toldTo(office, it);
  expect(Object.keys(told ?? {})).toEqual(["say", "link"]);
  expect((await it.act("link.open", { token: told?.link })).data).toEqual({
    to: "bookings",
    caseId: it.caseId,
  });
  expect((await it.act("link.open", { token: told?.link })).data.kind).toBe("link-spent");
});

test("取り置きを受けると、ほかの予約と同じになり、担当が決まり、空き待ちは終わる。二度受けても一つ", async () => {
  const { hub, day, gives } = await fullDay(office, "喫茶 かわべ", 6);
  const it = await come(office);
  await it.waitsFor(hub, day);
  await gives();
  const offer = await it.offered();
  const stranger = await come(office);
  expect((await stranger.act("booking.accept", { id: offer?.id })).data.kind).toBe("not-found");
  expect((await stranger.act("booking.decline", { id: offer?.id })).data.kind).toBe("not-found");
  const both = await Promise.all([1, 2].map(() => it.act("booking.accept", { id: offer?.id })));
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  const { ahead, waits } = await it.mine();
  expect(ahead.map(({ id, stage, offerEnds, changeable }) => [id, stage, offerEnds, changeable])).toEqual([
    [offer?.id, "booked", undefined, true],
  ]);
  expect(waits).toEqual([]);
  const { ledger } = office.needs;
  const [booking] = await heldAt(office, hub, day);
  expect(booking).toMatchObject({ due: { what: "day-before" }, ticket: "A-2" });
  expect((await ledger.get("case", { id: it.caseId }))?.assignee).toBe(booking?.staff);
  expect((await ledger.get("person", { id: it.id }))?.bookings).toEqual([offer?.id]);
  expect((await it.act("booking.decline", { id: offer?.id })).data.kind).toBe("offer-over");
  expect((await it.act("booking.cancel", { id: offer?.id })).status).toBe(200);
  expect((await it.mine()).past.map(({ id, stage }) => [id, stage])).toEqual([[offer?.id, "cancelled"]]);
});

test("期限の過ぎた取り置きは、時計が回る前から、ほかの人が予約できる", async () => {
  const { hub, day, gives } = await fullDay(office, "喫茶 いずみ", 8);
  const [it, other] = (await several(office, 2)) as [Waiter, Waiter];
  await it.waitsFor(hub, day);
  await gives();
  const offer = await it.offered();
  comes(office, plus(offer?.offerEnds as Instant, 1));
  expect((await it.mine()).ahead).toEqual([]);
  expect((await other.books(hub, at(day, 10))).stage).toBe("booked");
  expect((await it.act("booking.accept", { id: offer?.id })).data.kind).toBe("offer-over");
  await turn(office);
  expect(await stagesAt(office, hub, day)).toEqual([[other.id, "booked"]]);
});

test("同意を取り消した人・相談が終わった人・同じ時間に予約のある人・予約の数が満ちた人には行かず、次の人に行く", async () => {
  const { hub, day, gives } = await fullDay(office, "喫茶 みなと", 9);
  const wide = (await openHub(office, "広い場所", 3)).id;
  for (const name of ["あ", "い", "う"]) await seat(office, `広い相談員 ${name}`, wide);
  const queue = await several(office, 5);
  for (const it of queue) await it.waitsFor(hub, day);
  const [withdrawn, closed, busy, full, next] = queue as [Waiter, Waiter, Waiter, Waiter, Waiter];
  await withdrawn.act("consent.withdraw");
  const it = await office.needs.ledger.get("case", { id: closed.caseId });
  const [by] = await office.needs.ledger.staff();
  if (!it || !by) throw new Error("no case");
  const done = { at: office.needs.clock.now(), by: by.id, outcome: "継続" } as const;
  await furnish(office, [{ op: "update", kind: "case", value: { ...it, closed: done } }]);
  await busy.books(wide, at(day, 9, 30));
  for (const hour of [13, 15]) await full.books(wide, at(day, hour));
  await gives();
  await turn(office);
  expect(await stagesAt(office, hub, day)).toEqual([[next.id, "offered"]]);
  const told = await Promise.all(queue.map((one) => toldTo(office, one)));
  expect(told.map((one) => one.length)).toEqual([0, 0, 0, 0, 1]);
  // What they do meanwhile is looked at once more when they accept.
  const offer = await next.offered();
  await next.books(wide, at(day, 10, 30));
  expect((await next.act("booking.accept", { id: offer?.id })).data.kind).toBe("own-time-taken");
});

test("空き待ちは三つまで。同じ待ちは一つで、形の合わないものと同意・相談票のないものは断る", async () => {
  const hub = await oneSitting(office, "喫茶 みっつ");
  const it = await come(office);
  const days = [12, 13, 14, 15].map((ahead) => dayAhead(office, ahead));
  const came = await Promise.all(days.map((day) => it.waitsFor(hub, day)));
  expect(came.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 200, 200, 409]);
  const { waits } = await it.mine();
  expect(waits).toHaveLength(3);
  expect(waits[0]).toMatchObject({ hub: "喫茶 みっつ", way: "hub" });
  const [one] = waits;
  const same = await it.waitsFor(hub, one?.first ?? "");
  expect(same.data.id).toBe(one?.id);
  const stranger = await come(office);
  expect((await stranger.act("booking.leave", { id: one?.id })).data.kind).toBe("not-found");
  const left = await Promise.all([1, 2].map(() => it.act("booking.leave", { id: one?.id })));
  expect(left.map(({ status }) => status)).toEqual([200, 200]);
  expect((await it.mine()).waits).toHaveLength(2);
  const asked = { way: "hub", hub, first: days[0], last: days[0], once: once() };
  const odd = [
    { ...asked, way: "phone" },
    { ...asked, first: days[1] },
    { ...asked, last: dayAhead(office, 200) },
    { ...asked, first: dayAhead(office, -3), last: dayAhead(office, -1) },
    { ...asked, hub: office.needs.chance.id("hub") },
    { ...asked, staff: office.needs.chance.id("staff") },
  ];
  for (const input of odd) expect((await stranger.act("booking.wait", input)).data.kind).toBe("invalid");
  await stranger.act("consent.withdraw");
  expect((await stranger.act("booking.wait", asked)).data.kind).toBe("no-consent");
});

test("ご案内のあいだに空き待ちをやめると、時間は次の人に行く", async () => {
  const { hub, day, gives } = await fullDay(office, "喫茶 まつば", 16);
  const [it, next] = (await several(office, 2)) as [Waiter, Waiter];
  const { data } = await it.waitsFor(hub, day);
  await next.waitsFor(hub, day);
  await gives();
  const offer = await it.offered();
  expect((await it.act("booking.leave", { id: data.id })).status).toBe(200);
  expect(await stagesAt(office, hub, day)).toEqual([[next.id, "offered"]]);
  expect((await it.act("booking.accept", { id: offer?.id })).data.kind).toBe("offer-over");
});

test("予約の締め切りより長くは取り置かず、返事をする間がないときは、ご案内しない", async () => {
  const { hub, day, holder, gives } = await fullDay(office, "喫茶 まぎわ", 17);
  const it = await come(office);
  await it.waitsFor(hub, day);
  comes(office, plus(at(day, 10), -hours(4)));
  await Promise.all([it.comesBack(), holder.comesBack()]);
  await gives();
  const offer = await it.offered();
  expect(offer?.offerEnds).toBe(plus(at(day, 10), -hours(3)));
  await it.act("booking.decline", { id: offer?.id });
  const late = await come(office);
  await late.waitsFor(hub, day);
  comes(office, plus(at(day, 10), -hours(3) - minutes(12)));
  const [one, two] = (await several(office, 2)) as [Waiter, Waiter];
  expect(await one.isOver(hub, day)).toBe(false);
  expect((await one.waitsFor(hub, day)).status).toBe(200);
  comes(office, plus(at(day, 10), -hours(3) - minutes(9)));
  await turn(office);
  expect(await late.offered()).toBeUndefined();
  // Nothing of this day can be freed for anybody any more: it is neither shown nor taken, by itself.
  expect(await two.isOver(hub, day)).toBe(true);
  const refused = (await two.waitsFor(hub, day)).data;
  expect([refused.kind, refused.says]).toEqual([
    "too-late",
    expect.stringContaining("これから空く時間がありません"),
  ]);
  expect((await two.waitsFor(hub, day, addDays(day, 1))).status).toBe(200);
  expect((await one.waitsFor(hub, day)).status).toBe(200);
});

test("ご案内のあとで相談員が退任したり席が閉じたりした時は受けられず、待った順にもう一度ご案内する", async () => {
  const { hub, day, gives } = await fullDay(office, "書店 みちくさ", 22);
  const [one, two] = (await several(office, 2)) as [Waiter, Waiter];
  for (const it of [one, two]) await it.waitsFor(hub, day);
  await gives();
  const [held] = await heldAt(office, hub, day);
  const left = held && (await office.needs.ledger.get("staff", { id: held.staff }));
  if (!left) throw new Error("nothing was offered");
  await furnish(office, [{ op: "update", kind: "staff", value: { ...left, state: "retired" } }]);
  const next = await seat(office, "あとの相談員", hub, { from: 600, to: 650 });
  const refused = await one.act("booking.accept", { id: held.id });
  expect(refused.data.kind).toBe("offer-over");
  expect((await office.needs.ledger.get("case", { id: one.caseId }))?.assignee).toBeUndefined();
  const [again] = await heldAt(office, hub, day);
  expect(again).toMatchObject({ owner: one.id, stage: "offered", staff: next.id });
  const table = again && (await office.needs.ledger.get("table", { id: again.table }));
  if (!table) throw new Error("no table");
  await furnish(office, [{ op: "update", kind: "table", value: { ...table, state: "closed" } }]);
  expect((await one.act("booking.accept", { id: again.id })).data.kind).toBe("offer-over");
  expect(await stagesAt(office, hub, day)).toEqual([]);
  expect([(await one.mine()).waits.length, (await two.mine()).waits.length]).toEqual([1, 1]);
});
