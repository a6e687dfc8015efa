import type { BookingView, SlotsView } from "@kumacari/desk";
import type { Instant, StaffId } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asCitizen, type Office, once, openCase, openOffice } from "../office.ts";
import { at, dayAhead, openDays, openHub, openLine, seat } from "./desks.ts";

let office: Office;
let hub: Awaited<ReturnType<typeof openHub>>;
let alone: Awaited<ReturnType<typeof openHub>>;
let first: StaffId;
let second: StaffId;
beforeAll(async () => {
  office = await openOffice();
  await openDays(office);
  hub = await openHub(office, "喫茶 ひなた", 1);
  alone = await openHub(office, "茶房 こだち", 1);
  await openLine(office, "phone");
  first = (await seat(office, "相談員 いち", hub.id)).id;
  second = (await seat(office, "相談員 に", hub.id)).id;
  await seat(office, "相談員 さん", alone.id, { breaks: [{ from: 12 * 60, to: 13 * 60 }] });
  await seat(office, "相談員 よん", "office");
});
afterAll(() => office.close());

type Citizen = Awaited<ReturnType<typeof openCase>>["citizen"];
const book = (citizen: Citizen, from: Instant, more: object = {}) =>
  citizen.act("booking.reserve", { way: "hub", hub: hub.id, from, once: once(), ...more });
const booked = (answer: { readonly data: unknown }) => (answer.data as { booked: BookingView }).booked;
const mine = async (citizen: Citizen) =>
  (await citizen.ask("booking.mine")).data as unknown as {
    ahead: readonly BookingView[];
    past: readonly BookingView[];
  };
const free = async (citizen: Citizen, wanted: object) => {
  const { data } = await citizen.ask("booking.slots", wanted);
  return (data as unknown as SlotsView).days;
};

test("空いている時を選んで予約すると、相談員と席がその時だけふさがり、同じ時には近くの時が示される", async () => {
  const day = dayAhead(office, 2);
  const { citizen } = await openCase(office, "U-books");
  const before = await free(citizen, { way: "hub", hub: hub.id, first: day });
  expect(before[0]?.slots.map(({ from }) => from)).toContain(at(day, 10));
  const answer = await book(citizen, at(day, 10));
  expect(booked(answer)).toMatchObject({
    from: at(day, 10),
    to: at(day, 10, 50),
    stage: "booked",
    ticket: "A-1",
  });
  const { citizen: late } = await openCase(office, "U-late");
  const told = (await book(late, at(day, 10))).data as unknown as {
    taken: true;
    says: string;
    instead: { from: number }[];
  };
  expect(told.taken).toBe(true);
  expect(told.instead.map(({ from }) => from)).toContain(at(day, 11));
  // The quiet minutes after it are taken too: with one table nobody begins at 10:30 or before 11:00.
  const after = await free(late, { way: "hub", hub: hub.id, first: day });
  expect(after[0]?.slots.map(({ from }) => from).filter((it) => it > at(day, 9) && it < at(day, 11))).toEqual(
    [],
  );
});

test("一つの時を百人が同時に取ろうとしても、一人だけが取れ、ほかの人には断りの文と近くの時が返る", async () => {
  const day = dayAhead(office, 3);
  const crowd = await Promise.all(Array.from({ length: 100 }, (_, n) => openCase(office, `U-crowd-${n}`)));
  const answers = await Promise.all(
    crowd.map(({ citizen }) => book(citizen, at(day, 14), { hub: alone.id })),
  );
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  expect(answers.filter((it) => booked(it) !== undefined)).toHaveLength(1);
  const losers = answers.filter((it) => booked(it) === undefined);
  for (const { data } of losers) {
    expect(data).toMatchObject({ taken: true, says: expect.stringContaining("先に入りました") });
    expect((data as unknown as { instead: unknown[] }).instead.length).toBeGreaterThan(0);
  }
});

test("同じ予約を二度送っても一つで、同じ時に二つ目は取れない", async () => {
  const day = dayAhead(office, 4);
  const { citizen } = await openCase(office, "U-twice");
  const key = once();
  const [a, b] = await Promise.all([
    book(citizen, at(day, 9), { once: key }),
    book(citizen, at(day, 9), { once: key }),
  ]);
  const again = await book(citizen, at(day, 9), { once: key });
  const ids = new Set([a, b, again].map((it) => booked(it)?.id));
  expect([ids.size, ids.has(undefined as never)]).toEqual([1, false]);
  const beside = await book(citizen, at(day, 9), { way: "phone", hub: undefined });
  expect([beside.status, beside.data.kind]).toEqual([409, "own-time-taken"]);
  expect((await mine(citizen)).ahead).toHaveLength(1);
});

test("変更は、前の時を放すことと新しい時を取ることが一度に起き、半時間ずらすこともできる", async () => {
  const day = dayAhead(office, 5);
  const { citizen } = await openCase(office, "U-moves");
  const old = booked(await book(citizen, at(day, 9)));
  const { citizen: other } = await openCase(office, "U-other");
  await book(other, at(day, 13));
  const taken = await citizen.act("booking.move", {
    id: old.id,
    way: "hub",
    hub: hub.id,
    from: at(day, 13),
    once: once(),
  });
  expect(taken.data).toMatchObject({ taken: true });
  expect((await mine(citizen)).ahead.map(({ id }) => id)).toEqual([old.id]);
  const moved = await citizen.act("booking.move", {
    id: old.id,
    way: "hub",
    hub: hub.id,
    from: at(day, 9, 30),
    once: once(),
  });
  expect(booked(moved)).toMatchObject({ from: at(day, 9, 30), stage: "booked" });
  const now = await mine(citizen);
  expect(now.ahead.map(({ from }) => from)).toEqual([at(day, 9, 30)]);
  expect(now.past.map(({ id, stage }) => [id, stage])).toEqual([[old.id, "cancelled"]]);
});

test("取り消すと時が空き、期限を過ぎた取り消しと、ほかの人の予約の取り消しは断る", async () => {
  const day = dayAhead(office, 6);
  const { citizen } = await openCase(office, "U-cancels");
  const one = booked(await book(citizen, at(day, 9)));
  const { citizen: stranger } = await openCase(office, "U-stranger");
  expect((await stranger.act("booking.cancel", { id: one.id })).data.kind).toBe("not-found");
  expect((await citizen.act("booking.cancel", { id: one.id })).status).toBe(200);
  expect((await citizen.act("booking.cancel", { id: one.id })).data.kind).toBe("booking-over");
  expect(booked(await book(stranger, at(day, 9))).from).toBe(at(day, 9));
});

test("「だれでもよい」は、空いている人のうち週の予約が少ない人になり、二回目からは同じ人になる", async () => {
  const day = dayAhead(office, 12);
  const people = await Promise.all(["a", "b", "c", "d"].map((it) => openCase(office, `U-any-${it}`)));
  const got: StaffId[] = [];
  for (const [n, { citizen }] of people.entries()) {
    got.push(booked(await book(citizen, at(day, 9 + n))).counsellor.id);
  }
  expect(got.filter((it) => it === first)).toHaveLength(2);
  expect(got.filter((it) => it === second)).toHaveLength(2);
  const again = booked(
    await book((people[0] as (typeof people)[number]).citizen, at(dayAhead(office, 13), 9)),
  );
  expect(again.counsellor.id).toBe(got[0]);
});

test("休憩・短すぎる知らせ・遠すぎる日・うるう年でない二月二十九日・相談票の前は、予約できない", async () => {
  const day = dayAhead(office, 2);
  const { citizen } = await openCase(office, "U-rules");
  const slots = (await free(citizen, { way: "hub", hub: alone.id, first: day }))[0]?.slots ?? [];
  expect(slots.some(({ from, to }) => from < at(day, 13) && to > at(day, 12))).toBe(false);
  expect((await book(citizen, at(day, 12), { hub: alone.id })).data).toMatchObject({ taken: true });
  expect((await book(citizen, at(dayAhead(office, 40), 10))).data).toMatchObject({ taken: true });
  expect((await citizen.ask("booking.slots", { way: "hub", first: "2027-02-29" })).status).toBe(400);
  const none = await asCitizen(office, "U-no-case");
  expect((await book(none, at(day, 15))).data.kind).toBe("no-case");
});

test("勤務や席が予約のさなかに取り上げられると、その予約は書かれない", async () => {
  const day = dayAhead(office, 7);
  const lone = await openHub(office, "喫茶 かわべ", 1);
  await seat(office, "相談員 ご", lone.id);
  const { citizen } = await openCase(office, "U-closing");
  const table = await office.needs.ledger.get("table", { id: lone.tables[0] as never });
  if (!table) throw new Error("no table");
  const [, answer] = await Promise.all([
    office.needs.ledger.commit([{ op: "update", kind: "table", value: { ...table, state: "closed" } }], {
      act: "town-seeded",
      actor: { kind: "system", part: "town" },
      on: [table.id],
    }),
    book(citizen, at(day, 9), { hub: lone.id }),
  ]);
  const after = await office.needs.ledger.agendasOf(day);
  const held = after.filter(({ of }) => of === table.id).flatMap(({ taken }) => taken);
  expect(held).toHaveLength(booked(answer) ? 1 : 0);
  const { citizen: next } = await openCase(office, "U-closed");
  expect((await book(next, at(day, 11), { hub: lone.id })).data).toMatchObject({ taken: true, instead: [] });
});
