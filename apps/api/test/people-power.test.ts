import { may, peopleClock } from "@kumacari/desk";
import type { Role, Staff } from "@kumacari/domain";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hire, type Office, openOffice } from "./office.ts";
import { aimed, type Clerk, clerk, enter, proved, staffOf } from "./people-desk.ts";

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const day = 86_400_000;

/** Somebody manages, and somebody else approves. */
async function pairIsLeft(): Promise<boolean> {
  const all = await office.needs.ledger.staff();
  const managers = all.filter((it) => may(it, "people.manage"));
  return all.some((it) => may(it, "people.approve") && managers.some(({ id }) => id !== it.id));
}

const suspend = async (by: Clerk, { id }: Staff) =>
  by.act("people.suspend", { ...(await aimed(office, id)), reason: "leave", dry: false });

test("最後の管理する人と、最後の承認する人は、止めることも外すこともできない", async () => {
  const operator = await clerk(office, "operator", "見本 うんよう");
  const security = await clerk(office, "security", "見本 けいび");
  const one = await suspend(operator, security.staff);
  expect([one.status, one.data.kind]).toEqual([409, "last-one"]);
  const approver = await hire(office, "city-approver", "見本 しょうにん");
  const dry = await operator.act("people.suspend", {
    ...(await aimed(office, approver.id)),
    reason: "leave",
    dry: true,
  });
  expect(JSON.stringify(dry.data.effect)).toContain("1人だけ");
  expect((await suspend(security, operator.staff)).status).toBe(200);
  expect((await suspend(security, approver)).data.kind).toBe("last-one");
  expect(await pairIsLeft()).toBe(true);
});

test("たがいに同時に止めても、両方が止まることはない", async () => {
  const [a, b] = await Promise.all(["いち", "に"].map((name) => clerk(office, "security", `見本 ${name}`)));
  if (!a || !b) throw new Error("nobody");
  await hire(office, "city-approver", "見本 しょうにん");
  const both = await Promise.all([suspend(a, b.staff), suspend(b, a.staff)]);
  expect(both.filter((it) => it.status === 200)).toHaveLength(1);
  expect(await pairIsLeft()).toBe(true);
});

test("だれも45日来なくても、時計は最後の二人を止めない", async () => {
  for (const role of ["operator", "security", "city-approver", "counsellor", "operator"] as const) {
    await hire(office, role, "見本 るす");
  }
  office.wait(46 * day);
  await peopleClock(office.needs);
  await peopleClock(office.needs);
  const states = (await office.needs.ledger.staff()).map((it) => it.state);
  expect(states.filter((it) => it === "active")).toHaveLength(2);
  expect(await pairIsLeft()).toBe(true);
});

/** Repeatable chance (mulberry32): a red run is run again with its seed. */
function chance(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return <T>(among: readonly T[]): T => {
    const it = among[Math.floor(next() * among.length)];
    if (it === undefined) throw new Error("nothing to pick");
    return it;
  };
}

const roles: readonly Role[] = ["operator", "security", "city-approver", "counsellor"];

/** One act of the page by somebody on somebody, whatever comes of it. */
async function actOf(pick: ReturnType<typeof chance>): Promise<void> {
  const all = await office.needs.ledger.staff();
  const actor = pick(all.filter((it) => it.state === "active"));
  const by = await enter(office, await staffOf(office, actor.id));
  const target = pick(all);
  const aim = await aimed(office, target.id);
  const asks = (await office.needs.ledger.shelf("ask")).filter((it) => it.state === "waiting");
  const act = pick(["suspend", "retire", "changeRole", "approve", "approve", "resume", "takeBack", "clock"]);
  if (act === "clock") return peopleClock(office.needs);
  if (act === "approve") {
    if (asks.length > 0) await by.act("people.approve", { id: pick(asks).id, dry: false });
    return;
  }
  const more = {
    suspend: { ...aim, reason: "leave" },
    retire: { ...aim, typed: target.displayName },
    changeRole: { ...aim, role: pick(roles) },
    resume: aim,
    takeBack: { id: target.id },
  };
  if (act in more) await by.act(`people.${act}`, { ...more[act as keyof typeof more], dry: false });
}

test.each([1])("どんな順に操作しても、管理する人と承認する別の人が残る（種 %i）", async (seed) => {
  const pick = chance(seed);
  for (const role of ["operator", "security", "city-approver", "counsellor", "counsellor"] as const) {
    await hire(office, role, "見本 でたらめ");
  }
  let changed = 0;
  for (let n = 0; n < 30; n += 1) {
    const before = JSON.stringify(await office.needs.ledger.staff());
    if (pick([0, 1, 2, 3, 4]) === 0) office.wait(pick([0, 1, 46]) * day);
    await Promise.all([actOf(pick), actOf(pick)]);
    if (JSON.stringify(await office.needs.ledger.staff()) !== before) changed += 1;
    expect({ seed, n, left: await pairIsLeft() }).toEqual({ seed, n, left: true });
  }
  // A walk in which nothing happened would prove nothing.
  expect(changed).toBeGreaterThan(5);
});

test("確かめた人でも、止められた後の同じ操作は通らない", async () => {
  const a = await clerk(office, "security", "見本 いち");
  const b = await clerk(office, "security", "見本 に");
  await clerk(office, "city-approver", "見本 しょうにん");
  const c = await hire(office, "counsellor", "見本 さん");
  await suspend(a, b.staff);
  expect((await suspend(b, c)).status).toBe(401);
  await proved(office, a.token);
  expect((await suspend(a, c)).status).toBe(200);
});
