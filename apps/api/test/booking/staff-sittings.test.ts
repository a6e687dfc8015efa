// Sittings as the staff book, move, give up and carry them on, for their own cases and for untaken ones.
import type { BookingView, CaseSittings, Reserved } from "@kumacari/desk";
import { type Instant, jstDay, type Staff } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asCitizen, type Office, once, openCase, openOffice } from "../office.ts";
import { at, atConsole, dayAhead, furnish, openDays, openHub, openLine, seat } from "./desks.ts";

let office: Office;
let hub: Awaited<ReturnType<typeof openHub>>;
let first: Staff;
let second: Staff;
type Console = Awaited<ReturnType<typeof atConsole>>;
let mine: Console;
let theirs: Console;
beforeAll(async () => {
  office = await openOffice();
  await openDays(office);
  hub = await openHub(office, "喫茶 ひなた", 2);
  await openLine(office, "phone");
  first = await seat(office, "相談員 いち", hub.id);
  second = await seat(office, "相談員 に", hub.id);
  await seat(office, "相談員 さん", "office");
  [mine, theirs] = [await atConsole(office, first), await atConsole(office, second)];
});
afterAll(() => office.close());

const booked = (it: { readonly data: unknown }): BookingView => {
  const reserved = it.data as Reserved;
  if (!("booked" in reserved)) throw new Error("nothing was booked");
  return reserved.booked;
};
const reserve = (who: Console, caseId: string, from: Instant, more: object = {}) =>
  who.act("booking.reserve", { caseId, way: "hub", hub: hub.id, from, once: once(), ...more });
const sittings = async (who: Console, caseId: string) => {
  const answer = await who.ask("booking.ofCase", { caseId });
  return answer.data as unknown as CaseSittings;
};

test("相談員は、だれも担当していない相談に面談を入れ、その相談の担当になる", async () => {
  const { caseId, citizen } = await openCase(office, "U-for");
  const day = dayAhead(office, 2);
  const it = booked(await reserve(mine, caseId, at(day, 9), { staff: first.id }));
  expect(it).toMatchObject({ from: at(day, 9), counsellor: { id: first.id }, ticket: "A-1" });
  const seen = await sittings(mine, caseId);
  expect(seen.ahead).toMatchObject([
    { id: it.id, place: "喫茶 ひなた", table: "A 席1", mine: true, case: { id: caseId, mayOpen: true } },
  ]);
  expect(seen.ground.mine).toBe(first.id);
  const own = (await citizen.ask("booking.mine")).data as unknown as { ahead: BookingView[] };
  expect(own.ahead.map(({ id }) => id)).toEqual([it.id]);
});

test("相談員が入れ・移し・取り消すたびに、市民へは決まった言葉のお知らせが一つだけ出る", async () => {
  const { caseId } = await openCase(office, "U-told");
  const day = dayAhead(office, 2);
  const told = async () => {
    const due = await office.needs.ledger.dueNotices(office.needs.clock.now());
    return due.flatMap(({ phrases }) => phrases).filter(({ say }) => say === "booking-changed").length;
  };
  const before = await told();
  const key = once();
  const asked = { staff: first.id, once: key };
  const it = booked(await reserve(mine, caseId, at(day, 14), asked));
  await reserve(mine, caseId, at(day, 14), asked);
  expect((await told()) - before).toBe(1);
  const to = { way: "hub", hub: hub.id, staff: first.id, from: at(day, 15), once: once() };
  const moved = booked(await mine.act("booking.move", { id: it.id, ...to }));
  expect((await told()) - before).toBe(2);
  await mine.act("booking.cancel", { id: moved.id });
  await mine.act("booking.cancel", { id: moved.id });
  expect((await told()) - before).toBe(3);
});

test("ほかの相談員の相談には、予約を入れることも、見ることも、移すことも、取り消すこともできない", async () => {
  const { caseId } = await openCase(office, "U-closed-door");
  const day = dayAhead(office, 3);
  const it = booked(await reserve(mine, caseId, at(day, 9), { staff: first.id }));
  const tries = [
    await reserve(theirs, caseId, at(day, 11)),
    await theirs.ask("booking.ofCase", { caseId }),
    await theirs.act("booking.move", {
      id: it.id,
      way: "hub",
      hub: hub.id,
      from: at(day, 11),
      once: once(),
    }),
    await theirs.act("booking.cancel", { id: it.id }),
    await theirs.act("booking.stage", { id: it.id, to: "absent" }),
  ];
  expect(tries.map(({ data }) => data.kind)).toEqual([
    "not-permitted",
    "not-permitted",
    "not-found",
    "not-found",
    "not-found",
  ]);
  expect((await sittings(mine, caseId)).ahead).toMatchObject([{ id: it.id, stage: "booked" }]);
});

test("市民の数の上限と変更の期限は、相談員をしばらない。同じ時の二つ目だけは断る", async () => {
  const { caseId, citizen } = await openCase(office, "U-free-hand");
  const day = dayAhead(office, 4);
  const three = [];
  for (const hour of [9, 11, 13]) {
    three.push(booked(await reserve(mine, caseId, at(day, hour), { staff: first.id })));
  }
  const refused = await citizen.act("booking.reserve", { way: "phone", from: at(day, 15), once: once() });
  expect(refused.data.kind).toBe("too-many-bookings");
  const beside = await reserve(mine, caseId, at(day, 9), { way: "phone", hub: undefined });
  expect(beside.data.kind).toBe("own-time-taken");
  office.wait(at(day, 8, 30) - office.needs.clock.now());
  mine = await atConsole(office, first);
  const [one] = three;
  if (!one) throw new Error("nothing was booked");
  const later = await asCitizen(office, "U-free-hand");
  expect((await later.act("booking.cancel", { id: one.id })).data.kind).toBe("change-too-late");
  const moved = await mine.act("booking.move", {
    id: one.id,
    way: "hub",
    hub: hub.id,
    staff: first.id,
    from: at(dayAhead(office, 1), 10),
    once: once(),
  });
  expect(booked(moved).from).toBe(at(dayAhead(office, 1), 10));
  expect((await mine.act("booking.cancel", { id: one.id })).data.kind).toBe("booking-over");
  const after = await sittings(mine, caseId);
  expect(after.ahead).toHaveLength(3);
  expect(after.past).toMatchObject([{ id: one.id, stage: "cancelled" }]);
});

test("二つの画面から同じ時を取っても一つで、同じ送信が二度届いても一つ", async () => {
  const day = dayAhead(office, 5);
  const a = await openCase(office, "U-race-a");
  const b = await openCase(office, "U-race-b");
  const key = once();
  const asked = { staff: first.id, once: key };
  const answers = await Promise.all([
    reserve(mine, a.caseId, at(day, 9), asked),
    reserve(mine, a.caseId, at(day, 9), asked),
    reserve(mine, b.caseId, at(day, 9), { staff: first.id }),
  ]);
  const ids = answers.map(({ data }) => ("booked" in data ? booked({ data }).id : "taken"));
  expect(new Set(ids).size).toBe(2);
  expect(ids).toContain("taken");
});

test("到着・開始・終了は順に進み、一つ戻せ、終わったものは動かない。担当の相談員だけが記せる", async () => {
  const { caseId } = await openCase(office, "U-goes-on");
  const day = dayAhead(office, 6);
  const it = booked(await reserve(mine, caseId, at(day, 9), { staff: first.id }));
  const step = (to: string, who = mine) => who.act("booking.stage", { id: it.id, to });
  expect((await step("arrived")).data.kind).toBe("not-yet");
  office.wait(at(day, 9) - office.needs.clock.now());
  [mine, theirs] = [await atConsole(office, first), await atConsole(office, second)];
  expect((await step("arrived", theirs)).data.kind).toBe("not-found");
  for (const to of ["arrived", "booked", "arrived", "started"]) expect((await step(to)).status).toBe(200);
  office.wait(60 * 60_000);
  mine = await atConsole(office, first);
  expect((await sittings(mine, caseId)).ahead).toMatchObject([{ stage: "started", unended: true }]);
  expect((await step("ended")).status).toBe(200);
  expect((await step("absent")).data.kind).toBe("booking-over");
  const after = await sittings(mine, caseId);
  expect([after.ahead.length, after.past[0]?.stage, after.past[0]?.unended]).toEqual([0, "ended", false]);
});

test("来られなかったことは始まりの10分あとから記せ、その日のうちなら取り消せて、数からも消える。あとに続いたものがあれば断る", async () => {
  const { caseId } = await openCase(office, "U-missed");
  const day = dayAhead(office, 1);
  const it = booked(await reserve(mine, caseId, at(day, 9), { staff: first.id }));
  const step = (to: string) => mine.act("booking.stage", { id: it.id, to });
  const restore = (said: string, who = mine) => who.act("booking.restore", { id: it.id, said });
  const missed = async () => {
    const counts = await office.needs.ledger.countsOf(jstDay(office.needs.clock.now()));
    return ["missed/way/対面（拠点）", "sat/way/対面（拠点）", `sat/hub/${hub.id}`].map((one) =>
      counts.get(one),
    );
  };
  office.wait(at(day, 9, 10) - 1_000 - office.needs.clock.now());
  [mine, theirs] = [await atConsole(office, first), await atConsole(office, second)];
  const early = await step("absent");
  expect(early.data).toMatchObject({ kind: "not-yet", says: expect.stringContaining(" 9:10）から") });
  await step("arrived");
  office.wait(1_000);
  expect((await step("absent")).status).toBe(200);
  expect(await missed()).toEqual([1, undefined, undefined]);
  expect((await sittings(mine, caseId)).past).toMatchObject([{ stage: "absent", restorable: true }]);
  expect((await restore("absent", theirs)).data.kind).toBe("not-found");
  // What was not said is not taken back; of two at once, and of once more, it is one.
  expect((await restore("ended")).data.kind).toBe("booking-over");
  const both = await Promise.all([restore("absent"), restore("absent")]);
  expect([...both, await restore("absent")].map(({ status, data }) => [status, data])).toEqual(
    Array.from({ length: 3 }, () => [200, "arrived"]),
  );
  expect(await missed()).toEqual([undefined, undefined, undefined]);
  const again = await sittings(mine, caseId);
  expect([again.past.length, again.ahead[0]?.stage, again.ahead[0]?.restorable]).toEqual([
    0,
    "arrived",
    false,
  ]);
  for (const to of ["started", "ended"]) expect((await step(to)).status).toBe(200);
  expect(await missed()).toEqual([undefined, 1, 1]);
  expect((await restore("ended")).data).toBe("started");
  expect(await missed()).toEqual([undefined, undefined, undefined]);
  for (const to of ["arrived", "absent"]) expect((await step(to)).status).toBe(200);
  // Somebody else has the time by now.
  const { ledger } = office.needs;
  const { rules } = await ledger.officeLately();
  if (!rules) throw new Error("no rules");
  await furnish(office, [{ op: "update", kind: "rules", value: { ...rules, notice: 0 } }]);
  office.wait(10_000);
  const other = await openCase(office, "U-came-instead");
  const instead = booked(await reserve(mine, other.caseId, at(day, 9, 30), { staff: first.id }));
  expect((await restore("absent")).data).toMatchObject({
    kind: "restore-over",
    says: expect.stringContaining("別の予約"),
  });
  expect((await mine.act("booking.cancel", { id: instead.id })).status).toBe(200);
  office.wait(at(day, 24) - office.needs.clock.now());
  mine = await atConsole(office, first);
  expect((await restore("absent")).data.kind).toBe("restore-over");
  expect((await sittings(mine, caseId)).past).toMatchObject([{ stage: "absent", restorable: false }]);
  const later = await asCitizen(office, "U-missed");
  const own = (await later.ask("booking.mine")).data as unknown as { ahead: BookingView[] };
  expect(own.ahead).toEqual([]);
});

test("閉じた相談と、同意を取り消した人の相談には、予約を入れられない", async () => {
  const { caseId } = await openCase(office, "U-ended");
  const it = await office.needs.ledger.get("case", { id: caseId });
  if (!it) throw new Error("no case");
  const closed = { at: office.needs.clock.now(), by: first.id, outcome: "継続" } as const;
  await furnish(office, [{ op: "update", kind: "case", value: { ...it, closed } }]);
  const day = dayAhead(office, 3);
  expect((await reserve(mine, caseId, at(day, 15))).data.kind).toBe("already-closed");
  const other = await openCase(office, "U-withdrew");
  await other.citizen.act("consent.withdraw");
  expect((await reserve(mine, other.caseId, at(day, 15))).data.kind).toBe("consent-gone");
});
