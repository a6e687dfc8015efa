// What meets in one moment: answers, lapses, clocks, and whatever somebody does while an offer is being written.
import { cancel, leave } from "@kumacari/desk";
import type { Ledger } from "@kumacari/desk/ports";
import { type Instant, plus, type WaitId } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, once } from "../office.ts";
import { at, dayAhead } from "./desks.ts";
import { meanwhile } from "./meanwhile.ts";
import {
  come,
  comes,
  fullDay,
  heldAt,
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

test("期限が来た瞬間に、受ける・期限切れ・ほかの人の予約が重なっても、その時間はただ一人のもの", async () => {
  const ends: string[] = [];
  for (const early of [-1_500, -60, 0]) {
    const { hub, day, gives } = await fullDay(office, `喫茶 せとぎわ${-early}`, 7);
    const [it, next, other] = (await several(office, 3)) as [Waiter, Waiter, Waiter];
    await it.waitsFor(hub, day);
    await next.waitsFor(hub, day);
    await gives();
    const offer = await it.offered();
    comes(office, plus(offer?.offerEnds as Instant, early));
    const [accepted, , booked] = await Promise.all([
      it.act("booking.accept", { id: offer?.id }),
      turn(office),
      other.books(hub, at(day, 10)),
    ]);
    await turn(office);
    const held = (await heldAt(office, hub, day)).filter(({ offerEnds, stage }) => {
      const stands = stage === "booked" || stage === "offered";
      return stands && (offerEnds === undefined || offerEnds > office.needs.clock.now());
    });
    expect(held).toHaveLength(1);
    const owner = held[0]?.owner;
    expect(accepted.status).toBe(owner === it.id ? 200 : 409);
    expect(booked !== undefined).toBe(owner === other.id);
    expect((await it.mine()).ahead.length).toBe(owner === it.id ? 1 : 0);
    ends.push(owner === it.id ? "accepted" : owner === other.id ? "booked" : "next");
  }
  // Both sides of the moment were met.
  expect(ends).toContain("accepted");
  expect(ends.some((it) => it !== "accepted")).toBe(true);
});

test("取り消しのすぐあとに止まっても、次の一分で時計がご案内する", async () => {
  const { hub, day, holder } = await fullDay(office, "喫茶 やまて", 10);
  const it = await come(office);
  await it.waitsFor(hub, day);
  const ledger: Ledger = {
    ...office.needs.ledger,
    commit: async (changes, because) => {
      if (because.act === "slot-offered") throw new Error("cut");
      return office.needs.ledger.commit(changes, because);
    },
  };
  const person = await office.needs.ledger.get("person", { id: holder.id });
  const [booking] = await heldAt(office, hub, day);
  if (!person || !booking) throw new Error("nothing is booked");
  expect((await cancel({ ...office.needs, ledger }, person, booking.id)).ok).toBe(true);
  expect(await it.offered()).toBeUndefined();
  await turn(office);
  expect((await it.offered())?.from).toBe(at(day, 10));
});

test("ご案内を書く瞬間に同意が取り消されたら、ご案内は書かれず、次の人に行く", async () => {
  const { hub, day, gives } = await fullDay(office, "喫茶 とりけし", 18);
  const [it, next] = (await several(office, 2)) as [Waiter, Waiter];
  await gives();
  await it.waitsFor(hub, day);
  await next.waitsFor(hub, day);
  await turn(meanwhile(office, "slot-offered", () => it.act("consent.withdraw")));
  expect(await stagesAt(office, hub, day)).toEqual([[next.id, "offered"]]);
  expect(await toldTo(office, it)).toEqual([]);
});

test("空き待ちをやめる瞬間にご案内が入っても、だれのものでもない取り置きは残らない", async () => {
  const { hub, day, gives } = await fullDay(office, "喫茶 ゆきちがい", 19);
  const it = await come(office);
  await gives();
  const { data } = await it.waitsFor(hub, day);
  const person = await office.needs.ledger.get("person", { id: it.id });
  if (!person) throw new Error("nobody waits");
  const { needs } = meanwhile(office, "wait-left", () => turn(office));
  expect((await leave(needs, person, data.id as WaitId)).ok).toBe(true);
  expect((await toldTo(office, it)).map(({ say }) => say)).toEqual(["slot-freed"]);
  expect(await stagesAt(office, hub, day)).toEqual([]);
});

test("空きが五つに待つ人が五人なら、時計がいくつ同時に回っても、一人に一つずつ", async () => {
  const hubs = await Promise.all([1, 2, 3, 4, 5].map((n) => oneSitting(office, `喫茶 いつつ${n}`)));
  const day = dayAhead(office, 11);
  const queue = await several(office, 5);
  const anywhere = { way: "hub", first: day, last: day };
  for (const it of queue) await it.act("booking.wait", { ...anywhere, once: once() });
  const before = new Set((await office.needs.ledger.agendasOf(day)).map(({ of }) => of));
  expect(before.size).toBe(0);
  await Promise.all([1, 2, 3, 4].map(() => turn(office)));
  const owners = (await Promise.all(queue.map((it) => it.mine()))).map(({ ahead }) => ahead.length);
  expect(owners).toEqual([1, 1, 1, 1, 1]);
  expect(hubs.length).toBe(5);
  const taken = (await office.needs.ledger.agendasOf(day)).flatMap((it) => it.taken);
  expect(new Set(taken.map(({ booking }) => booking)).size).toBe(5);
});
