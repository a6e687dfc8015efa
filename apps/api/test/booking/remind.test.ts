import { addDays, atMinute, hours, type Instant, jstDay, minutes, plus, type Staff } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, once, openOffice } from "../office.ts";
import { at, atConsole, dayAhead, openDays, openHub, seat } from "./desks.ts";
import { come, comes, newcomer, toldTo, turn, type Waiter } from "./waiters.ts";

let office: Office;
let hub: Awaited<ReturnType<typeof openHub>>;
const counsellors: Staff[] = [];
beforeAll(async () => {
  office = await openOffice();
  await openDays(office);
  hub = await openHub(office, "喫茶 ひなた", 3);
  for (const name of ["い", "ろ", "は"]) {
    counsellors.push(await seat(office, `相談員 ${name}`, hub.id));
  }
});
afterAll(() => office.close());

const evening = (from: Instant): Instant => atMinute(addDays(jstDay(from), -1), 18 * 60);
const told = async (it: Waiter) => (await toldTo(office, it)).map(({ say }) => say);
const dueOf = async (id: Awaited<ReturnType<Waiter["books"]>>["id"]) =>
  (await office.needs.ledger.get("booking", { id }))?.due;

test("前の日の18時と2時間前に一度ずつ、近いことだけを知らせる。時計がいくつ回っても一度", async () => {
  const it = await come(office);
  const from = at(dayAhead(office, 2), 14);
  await it.books(hub.id, from);
  comes(office, plus(evening(from), -minutes(1)));
  await turn(office);
  expect(await told(it)).toEqual([]);
  comes(office, evening(from));
  await Promise.all([turn(office), turn(office), turn(office)]);
  await turn(office);
  expect(await told(it)).toEqual(["booking-tomorrow"]);
  comes(office, plus(from, -hours(2)));
  await Promise.all([turn(office), turn(office), turn(office)]);
  await turn(office);
  expect(await told(it)).toEqual(["booking-tomorrow", "booking-soon"]);
  const [, last] = await toldTo(office, it);
  expect(Object.keys(last ?? {})).toEqual(["say", "link"]);
  await it.comesBack();
  expect((await it.act("link.open", { token: last?.link })).data).toMatchObject({ to: "bookings" });
  comes(office, plus(from, hours(1)));
  await turn(office);
  expect(await told(it)).toHaveLength(2);
});

test("「到着した」の押しまちがいを戻せば、2時間前のお知らせは、その時を過ぎていても届き、届いたあとに戻しても二度とは届かない", async () => {
  const it = await come(office);
  const day = dayAhead(office, 2);
  const from = at(day, 15);
  const { id } = await it.books(hub.id, from);
  const booked = await office.needs.ledger.get("booking", { id });
  const counsellor = counsellors.find((one) => one.id === booked?.staff);
  if (!counsellor) throw new Error("nobody sits there");
  comes(office, at(day, 9));
  const tap = async (to: string) => {
    const desk = await atConsole(office, counsellor);
    return [await desk.act("booking.stage", { id, to }), await dueOf(id)];
  };
  const wrongTap = async () => [...(await tap("arrived")), ...(await tap("booked"))];
  const done = expect.objectContaining({ status: 200 });
  const due = { at: plus(from, -hours(2)), what: "hours-before" };
  const untold = { ...due, at: from };
  expect(await wrongTap()).toEqual([done, untold, done, due]);
  await turn(office);
  expect(await told(it)).toEqual([]);
  // Taken back only when its moment is over: late is of use as long as the sitting lies ahead.
  await tap("arrived");
  comes(office, plus(due.at, minutes(40)));
  await turn(office);
  expect(await told(it)).toEqual([]);
  expect(await tap("booked")).toEqual([done, { ...due, at: expect.any(Number) }]);
  await turn(office);
  expect(await told(it)).toEqual(["booking-soon"]);
  expect(await wrongTap()).toEqual([done, undefined, done, undefined]);
  await turn(office);
  expect(await told(it)).toEqual(["booking-soon"]);
});

test("取り消した面談は知らせず、移した面談は新しい時に合わせて知らせる", async () => {
  const [gone, moved] = [await come(office), await come(office)];
  const from = at(dayAhead(office, 3), 10);
  const cancelled = await gone.books(hub.id, from);
  const old = await moved.books(hub.id, from);
  await gone.act("booking.cancel", { id: cancelled.id });
  const later = plus(from, hours(24));
  await moved.act("booking.move", { id: old.id, way: "hub", hub: hub.id, from: later, once: once() });
  comes(office, evening(from));
  await turn(office);
  expect([await told(gone), await told(moved)]).toEqual([[], []]);
  expect([await dueOf(cancelled.id), await dueOf(old.id)]).toEqual([undefined, undefined]);
  comes(office, evening(later));
  await turn(office);
  expect([await told(gone), await told(moved)]).toEqual([[], ["booking-tomorrow"]]);
});

test("時計が止まっていて一時間より遅れたら前の日の分はやめ、2時間前の分は、始まる前なら遅れても知らせる", async () => {
  const [it, late] = [await come(office), await come(office)];
  const from = at(dayAhead(office, 4), 11);
  const first = await it.books(hub.id, from);
  const second = await late.books(hub.id, from);
  comes(office, plus(evening(from), hours(1) + 1));
  await turn(office);
  expect(await told(it)).toEqual([]);
  expect(await dueOf(first.id)).toEqual({ at: plus(from, -hours(2)), what: "hours-before" });
  comes(office, plus(from, -minutes(20)));
  await turn(office);
  expect([await told(it), await told(late)]).toEqual([["booking-soon"], ["booking-soon"]]);
  expect(await dueOf(second.id)).toBeUndefined();
  // Down from before the evening until after the beginning: nothing, and nothing is left to do.
  await it.comesBack();
  const next = at(dayAhead(office, 2), 11);
  const missed = await it.books(hub.id, next);
  const close = await newcomer(office, "U-remind-close");
  const over = at(dayAhead(office, 2), 14);
  const other = await close.books(hub.id, over);
  comes(office, plus(over, -minutes(30)));
  await turn(office);
  expect([await told(it), await told(close)]).toEqual([["booking-soon"], ["booking-soon"]]);
  expect([await dueOf(missed.id), await dueOf(other.id)]).toEqual([undefined, undefined]);
});

test("同意を取り消した人には、知らせない", async () => {
  const it = await come(office);
  const from = at(dayAhead(office, 3), 15);
  await it.books(hub.id, from);
  await it.act("consent.withdraw");
  comes(office, evening(from));
  await turn(office);
  comes(office, plus(from, -hours(2)));
  await turn(office);
  expect(await told(it)).toEqual([]);
});

test("一人分ができなくても、ほかの人には知らせ、できなかった人には次の一分で知らせる", async () => {
  const [it, other] = [await come(office), await come(office)];
  const from = at(dayAhead(office, 3), 16);
  await it.books(hub.id, from);
  await other.books(hub.id, from);
  comes(office, evening(from));
  const { ledger } = office.needs;
  const away: typeof ledger = {
    ...ledger,
    commit: async (changes, because) => {
      const theirs = changes.some(
        (one) => one.op === "create" && one.kind === "link" && one.value.owner === it.id,
      );
      if (theirs) throw new Error("away");
      return ledger.commit(changes, because);
    },
  };
  await expect(turn({ ...office, needs: { ...office.needs, ledger: away } })).rejects.toThrow(AggregateError);
  expect([await told(it), await told(other)]).toEqual([[], ["booking-tomorrow"]]);
  await turn(office);
  expect([await told(it), await told(other)]).toEqual([["booking-tomorrow"], ["booking-tomorrow"]]);
});
