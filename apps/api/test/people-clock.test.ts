import { may, peopleClock, type ReviewView } from "@kumacari/desk";
import { instant, jstDay, plus, type StaffId, toJst } from "@kumacari/domain";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hire, type Office, openOffice } from "./office.ts";
import { aimed, byNumber, type Clerk, clerk, enter, entriesOf, staffOf, viewOf } from "./people-desk.ts";

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const day = 86_400_000;
const hour = 3_600_000;
const tick = () => peopleClock(office.needs);
const again = async (it: Clerk) => enter(office, await staffOf(office, it.staff.id));
const reviewOf = async (by: Clerk): Promise<ReviewView> => {
  const { review } = await viewOf(by);
  if (!review) throw new Error("no review");
  return review;
};

/** Or the 45 days would end before the day the test is about. */
async function cameToday({ staff }: Clerk): Promise<void> {
  const value = { ...(await staffOf(office, staff.id)), lastSignIn: office.needs.clock.now() };
  await office.needs.ledger.commit([{ op: "update", kind: "staff", value }], {
    act: "town-seeded",
    actor: { kind: "system", part: "town" },
    on: [staff.id],
  });
}

/** A turn while the sign-in service neither stops nor removes such accounts. */
function without(fails: (subject: string) => boolean): Promise<void> {
  const { identity } = office.needs;
  const unless = (act: (subject: string) => Promise<void>) => async (subject: string) => {
    if (fails(subject)) throw new Error("x");
    await act(subject);
  };
  const broken = {
    ...identity,
    disable: unless((it) => identity.disable(it)),
    remove: unless((it) => identity.remove(it)),
  };
  return peopleClock({ ...office.needs, identity: broken });
}

/** On to this hour in Japan on the first such day that lies ahead. */
function waitFor(fits: (jst: string) => boolean): void {
  let ahead = 0;
  while (!fits(toJst(plus(office.needs.clock.now(), ahead)))) ahead += hour;
  office.wait(ahead);
}
const firstOfQuarter = (jst: string) => /-(01|04|07|10)-01T0[1-9]/.test(jst);

async function team() {
  const operator = await clerk(office, "operator", "見本 うんよう");
  const security = await clerk(office, "security", "見本 けいび");
  const approver = await clerk(office, "city-approver", "見本 しょうにん");
  const counsellor = await clerk(office, "counsellor", "見本 そうだん");
  return { operator, security, approver, counsellor };
}

test("38日サインインがないと知らせ、45日で止まる。止まるのは一度だけ", async () => {
  const { operator, counsellor } = await team();
  office.wait(37 * day);
  const seen = async () =>
    (await viewOf(await again(operator))).people.find((it) => it.id === counsellor.staff.id);
  expect(await seen()).not.toHaveProperty("restsAt");
  office.wait(1.5 * day);
  expect(await seen()).toHaveProperty("restsAt");
  await tick();
  expect((await staffOf(office, counsellor.staff.id)).state).toBe("active");
  office.wait(7 * day);
  await tick();
  await tick();
  expect(await staffOf(office, counsellor.staff.id)).toMatchObject({
    state: "suspended",
    standing: { by: "clock", why: "unused" },
  });
  const entries = (await entriesOf(office, "staff-suspended")).filter((it) =>
    it.includes(counsellor.staff.id),
  );
  expect(entries).toHaveLength(1);
});

test("再開した人は、サインインするまでの45日をもう一度もらう", async () => {
  const { counsellor } = await team();
  office.wait(46 * day);
  await tick();
  const left = (await office.needs.ledger.staff()).find((it) => may(it, "people.manage"));
  if (!left) throw new Error("nobody manages");
  const by = await enter(office, left);
  await by.act("people.resume", { ...(await aimed(office, counsellor.staff.id)), dry: false });
  await tick();
  expect((await staffOf(office, counsellor.staff.id)).state).toBe("active");
});

test("四半期のはじめの日に、全員の写しで見直しが始まる。その四半期に始まった相談所では始まらない", async () => {
  const { operator } = await team();
  await tick();
  expect(await viewOf(operator)).not.toHaveProperty("review");
  waitFor(firstOfQuarter);
  await tick();
  await tick();
  const by = await again(operator);
  const review = await reviewOf(by);
  expect(review.rows.length).toBeGreaterThanOrEqual(4);
  expect(jstDay(review.ends).slice(8)).toBe("15");
  expect(jstDay(review.notice).slice(8)).toBe("08");
  expect((await entriesOf(office, "review-opened")).length).toBe(1);
});

test("一人ずつ確かめ、自分の行はほかの人が確かめ、全員が済むと署名できる。「外す」人は署名で止まる", async () => {
  const { operator, security, approver, counsellor } = await team();
  const opened = await approver.act("people.review.open", { dry: false });
  expect(opened.status).toBe(200);
  expect((await approver.act("people.review.open", { dry: false })).data.kind).toBe("already-open");
  const { id } = await reviewOf(approver);
  const judge = (by: Clerk, staff: Clerk, verdict: string, route = "judge") =>
    by.act(`people.review.${route}`, { id, staff: staff.staff.id, verdict });
  expect((await judge(approver, approver, "keep")).data.kind).toBe("self-act");
  expect((await judge(security, counsellor, "keep", "vouch")).status).toBe(403);
  expect((await judge(operator, counsellor, "keep")).status).toBe(403);
  await judge(approver, operator, "keep");
  await judge(approver, security, "change");
  await judge(approver, counsellor, "remove");
  expect((await approver.act("people.review.sign", { id, dry: false })).data.kind).toBe("not-done-yet");
  expect((await approver.act("people.review.export", { id })).data.kind).toBe("not-done-yet");
  expect((await judge(security, approver, "keep", "vouch")).status).toBe(200);
  const dry = await approver.act("people.review.sign", { id, dry: true });
  expect(JSON.stringify(dry.data.effect)).toContain("見本 そうだん");
  expect((await staffOf(office, counsellor.staff.id)).state).toBe("active");
  const both = await Promise.all([1, 2].map(() => approver.act("people.review.sign", { id, dry: false })));
  expect(both.map((it) => it.status).toSorted(byNumber)).toEqual([200, 409]);
  expect(await staffOf(office, counsellor.staff.id)).toMatchObject({
    state: "suspended",
    standing: { why: "reviewed" },
  });
  expect((await counsellor.ask("me")).status).toBe(401);
  const view = await viewOf(operator);
  expect(view.review?.signed).toMatchObject({ name: "見本 しょうにん" });
  expect(view.tasks).toContainEqual(expect.objectContaining({ is: "change-role", staff: security.staff.id }));
  expect((await judge(approver, operator, "remove")).data.kind).toBe("already-closed");
});

test("15日までに確かめられなかった人は止まり、確かめられた人と最後の二人は残る", async () => {
  const { operator, security, approver, counsellor } = await team();
  const other = await clerk(office, "counsellor", "見本 のこる");
  const next = await clerk(office, "counsellor", "見本 となり");
  waitFor(firstOfQuarter);
  for (const it of [operator, security, approver, counsellor, other, next]) await cameToday(it);
  await tick();
  const by = await again(approver);
  const { id } = await reviewOf(by);
  await by.act("people.review.judge", { id, staff: other.staff.id, verdict: "keep" });
  office.wait(13 * day);
  await tick();
  expect((await staffOf(office, counsellor.staff.id)).state).toBe("active");
  office.wait(2 * day);
  // One whose account cannot be stopped holds up no other.
  await expect(without(() => true)).rejects.toThrow();
  for (const it of [counsellor, next])
    expect((await staffOf(office, it.staff.id)).standing?.why).toBe("unreviewed");
  await tick();
  await tick();
  expect((await staffOf(office, other.staff.id)).state).toBe("active");
  const left = (await office.needs.ledger.staff()).filter((it) => it.state === "active");
  expect(left.length).toBe(3);
});

test("書き出した表は、式として動かない", async () => {
  const { approver, security } = await team();
  await hire(office, "counsellor", "=SUM(1,2)");
  await approver.act("people.review.open", { dry: false });
  const review = await reviewOf(approver);
  for (const row of review.rows) {
    const by = row.staff === approver.staff.id ? security : approver;
    const route = row.staff === approver.staff.id ? "vouch" : "judge";
    await by.act(`people.review.${route}`, { id: review.id, staff: row.staff, verdict: "keep" });
  }
  expect((await approver.act("people.review.sign", { id: review.id, dry: false })).status).toBe(200);
  const { data } = await security.act("people.review.export", { id: review.id });
  expect(data.csv).toContain(`"'=SUM(1,2)"`);
  expect(data.csv).toContain("署名,見本 しょうにん");
  expect((await entriesOf(office, "review-exported")).length).toBe(1);
});

test("夜の操作と、1時間に10回を超える操作には、一度だけ印がつく", async () => {
  const { operator } = await team();
  const seat = { staff: operator.staff.id, level: "admin", dry: false };
  waitFor((jst) => jst.slice(11, 13) === "10");
  const noon = await again(operator);
  for (let n = 0; n < 10; n += 1) await noon.act("people.seat.register", seat);
  await tick();
  expect((await viewOf(noon)).unusual).toEqual([]);
  await noon.act("people.seat.register", seat);
  expect((await viewOf(noon)).unusual).toMatchObject([{ why: "volume", by: "見本 うんよう" }]);
  await tick();
  await tick();
  expect(await entriesOf(office, "unusual")).toHaveLength(1);
  waitFor((jst) => jst.slice(11, 13) === "23");
  const night = await again(operator);
  await night.act("people.seat.register", seat);
  await tick();
  const entries = await entriesOf(office, "unusual");
  expect(entries.some((it) => it.includes("why:night"))).toBe(true);
  expect(instant(office.needs.clock.now())).toBeGreaterThan(0);
});

test("止められないアカウントが一つあっても、同じ回に、ほかの人は止まり、招待は終わり、残ったアカウントは片づき、見回りも済む", async () => {
  const { operator, counsellor } = await team();
  const other = await clerk(office, "counsellor", "見本 となり");
  const { identity, ledger, clock } = office.needs;
  const invite = async (mail: string) => {
    const asked = { name: "見本 しんじん", role: "counsellor", mail, dry: false };
    return (await by.act("people.invite", asked)).data.staff as StaffId;
  };
  office.wait(42 * day);
  const by = await again(operator);
  const invited = [await invite("one@kumacari.example"), await invite("two@kumacari.example")];
  const stateOf = async (id: StaffId) => (await staffOf(office, id)).state;
  office.wait(4 * day);
  await expect(without(() => true)).rejects.toThrow();
  const unused = [counsellor, other].map(({ staff }) => staff.id);
  expect(await Promise.all(unused.map(stateOf))).toEqual(["suspended", "suspended"]);
  expect(await Promise.all(invited.map(stateOf))).toEqual(["retired", "retired"]);

  const strays = [];
  for (const mail of ["lost@kumacari.example", "left@kumacari.example"]) {
    const made = await identity.invite(mail, "x");
    if (made === "exists") throw new Error("known");
    strays.push(made.subject);
  }
  office.wait(hour);
  await tick();
  office.wait(hour);
  const before = clock.now();
  for (const { staff } of [counsellor, other]) await identity.enable(staff.subject);
  const stuck = [counsellor.staff.subject, strays[0]];
  await expect(without((it) => stuck.includes(it))).rejects.toThrow();
  const { accounts } = office.outside;
  expect([counsellor, other].map(({ staff }) => accounts.get(staff.subject)?.enabled)).toEqual([true, false]);
  expect(strays.map((it) => accounts.has(it))).toEqual([true, false]);
  const seen = await ledger.get("oversight", { id: "people" });
  expect(seen?.lookedAt).toBeGreaterThanOrEqual(before);
  expect(seen?.strays.map(({ subject }) => subject)).toEqual([strays[0]]);
});
