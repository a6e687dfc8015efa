// 空き待ち at night: nobody is woken, nobody is passed over.
import { hours, minutes, plus } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Office } from "../office.ts";
import { at, dayAhead } from "./desks.ts";
import {
  come,
  comes,
  fullDay,
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

test("夜に空いた時間は、眠っている人を起こさず、通りすぎもしない。朝8時に知らせ、初めの人に10時までとってあり、それから次の人に移る", async () => {
  const { hub, day, holder, gives } = await fullDay(office, "喫茶 よふけ", 6);
  const early = await fullDay(office, "喫茶 よいのくち", 7);
  const queue = await several(office, 5);
  for (const it of queue) await it.waitsFor(hub, day);
  const owl = await come(office);
  await owl.waitsFor(early.hub, early.day);
  const [one, two] = queue as [Waiter, Waiter];
  const night = at(dayAhead(office, 0), 23);
  comes(office, night);
  await holder.comesBack();
  await gives();
  await early.holder.comesBack();
  await early.gives();
  await owl.comesBack();
  await owl.act("booking.accept", { id: (await owl.offered())?.id });
  for (const hour of [1.5, 3, 6, 8.99]) {
    comes(office, plus(night, hours(hour)));
    await turn(office);
    expect(await toldTo(office, one)).toEqual([]);
  }
  for (const hour of [9, 10.5]) {
    comes(office, plus(night, hours(hour)));
    await Promise.all([turn(office), turn(office)]);
    expect((await toldTo(office, one)).map(({ say }) => say)).toEqual(["slot-freed"]);
  }
  expect(await stagesAt(office, hub, day)).toEqual([[one.id, "offered"]]);
  const morning = plus(night, hours(11));
  await one.comesBack();
  expect((await one.offered())?.offerEnds).toBe(morning);
  comes(office, morning);
  await turn(office);
  expect(await stagesAt(office, hub, day)).toEqual([[two.id, "offered"]]);
  await two.comesBack();
  expect((await two.offered())?.offerEnds).toBeLessThan(plus(morning, hours(2) + minutes(1)));
  const told = await Promise.all(queue.map((it) => toldTo(office, it)));
  expect(told.map((it) => it.length)).toEqual([1, 1, 0, 0, 0]);
  // Answered at night: nothing is left to be told.
  expect(await toldTo(office, owl)).toEqual([]);
});
