import { type PeopleView, peopleClock } from "@kumacari/desk";
import { NotReached, type Role, type Staff, type StaffId } from "@kumacari/domain";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type Office, openCase, openOffice } from "./office.ts";
import { aimed, byNumber, type Clerk, clerk, enter, entriesOf, staffOf, viewOf } from "./people-desk.ts";

let office: Office;
let operator: Clerk;
let security: Clerk;
let approver: Clerk;
beforeAll(async () => {
  office = await openOffice();
});
beforeEach(async () => {
  operator = await clerk(office, "operator", "見本 うんよう");
  security = await clerk(office, "security", "見本 けいび");
  approver = await clerk(office, "city-approver", "見本 しょうにん");
});
afterEach(() => Object.assign(office.outside.away, { identity: false, post: false }));
afterAll(() => office.close());

const day = 86_400_000;
const minute = 60_000;
const worker = (role: Role = "counsellor") => clerk(office, role, "見本 はたらくひと");
const account = ({ staff }: Clerk) => office.outside.accounts.get(staff.subject);
const row = (view: PeopleView, { staff }: Clerk) => view.people.find((it) => it.id === staff.id);

async function retire(by: Clerk, it: Clerk) {
  const typed = it.staff.displayName;
  return by.act("people.retire", { ...(await aimed(office, it.staff.id)), typed, dry: false });
}

test("ふつうの役割どうしは一人で変えられ、変わるとサインインが終わり、新しい役割は次から使える", async () => {
  const it = await worker();
  const asked = { ...(await aimed(office, it.staff.id)), role: "hub" };
  const dry = await operator.act("people.changeRole", { ...asked, dry: true });
  expect(JSON.stringify(dry.data.effect)).toContain("できなくなること");
  expect((await staffOf(office, it.staff.id)).role).toBe("counsellor");
  const done = await operator.act("people.changeRole", { ...asked, dry: false });
  expect(done.data).toMatchObject({ done: true, state: "applied" });
  expect((await it.ask("me")).status).toBe(401);
  const anew = await enter(office, await staffOf(office, it.staff.id));
  expect((await anew.ask("me")).data).toMatchObject({ role: "hub" });
});

test("特権の役割へも、特権の役割からも、別の人の承認で変わる。承認は二人同時でも一度だけ", async () => {
  for (const [from, to] of [
    ["counsellor", "operator"],
    ["security", "counsellor"],
  ] as const) {
    const it = await worker(from);
    const asked = { ...(await aimed(office, it.staff.id)), role: to, dry: false };
    const { data } = await operator.act("people.changeRole", asked);
    expect(data).toMatchObject({ done: true, state: "asked" });
    expect((await it.ask("me")).data).toMatchObject({ role: from });
    expect(row(await viewOf(operator), it)?.waiting).toBe("role");
    const again = await security.act("people.changeRole", asked);
    expect(again.data.kind).toBe("already-asked");
    const both = await Promise.all(
      [approver, security].map((by) => by.act("people.approve", { id: data.ask, dry: false })),
    );
    expect(both.map((one) => one.status).toSorted(byNumber)).toEqual([200, 409]);
    expect((await staffOf(office, it.staff.id)).role).toBe(to);
    expect((await it.ask("me")).status).toBe(401);
    const entries = (await entriesOf(office, "ask-approved")).filter((one) => one.includes(String(data.ask)));
    expect(entries).toHaveLength(1);
  }
});

test("申し出た人と、その役割になる本人は、承認できない", async () => {
  const other = await clerk(office, "security", "見本 もうひとり");
  const asked = { ...(await aimed(office, other.staff.id)), role: "operator", dry: false };
  const { data } = await security.act("people.changeRole", asked);
  const own = await security.act("people.approve", { id: data.ask, dry: false });
  const subject = await other.act("people.approve", { id: data.ask, dry: false });
  expect([own.data.kind, subject.data.kind]).toEqual(["second-person", "self-act"]);
  expect((await security.act("people.decline", { id: data.ask, dry: false })).data.kind).toBe(
    "second-person",
  );
  expect((await approver.act("people.withdraw", { id: data.ask, dry: false })).status).toBe(403);
  expect((await approver.act("people.decline", { id: data.ask, dry: false })).status).toBe(200);
  expect((await approver.act("people.approve", { id: data.ask, dry: false })).data.kind).toBe("ask-over");
});

test("承認の前に役割が変わっていれば、その申し出は通らない。7日で期限が切れる", async () => {
  const it = await worker();
  const asked = { ...(await aimed(office, it.staff.id)), role: "operator", dry: false };
  const { data } = await operator.act("people.changeRole", asked);
  const staff = await staffOf(office, it.staff.id);
  const seeded = { act: "town-seeded", actor: { kind: "system", part: "town" }, on: [] } as const;
  const hub: Staff = { ...staff, role: "hub" };
  await office.needs.ledger.commit([{ op: "update", kind: "staff", value: hub }], seeded);
  expect((await approver.act("people.approve", { id: data.ask, dry: false })).data.kind).toBe("moved-on");
  office.wait(7 * day + 1);
  const late = await enter(office, approver.staff);
  expect((await late.act("people.approve", { id: data.ask, dry: false })).data.kind).toBe("ask-over");
  await peopleClock(office.needs);
  await peopleClock(office.needs);
  const entries = (await entriesOf(office, "ask-ended")).filter((one) => one.includes(String(data.ask)));
  expect(entries).toHaveLength(1);
});

test("止めると、その場でサインインが終わり、サインインのしくみでも止まる。再開しても前のサインインは戻らない", async () => {
  const it = await worker();
  const aim = await aimed(office, it.staff.id);
  await operator.act("people.suspend", { ...aim, reason: "lost", dry: false });
  expect((await it.ask("me")).status).toBe(401);
  expect(account(it)).toMatchObject({ enabled: false, signedOut: 1 });
  const now = await aimed(office, it.staff.id);
  await operator.act("people.resume", { ...now, dry: false });
  expect(account(it)?.enabled).toBe(true);
  expect((await it.ask("me")).status).toBe(401);
  expect((await (await enter(office, await staffOf(office, it.staff.id))).ask("me")).status).toBe(200);
});

test("特権の役割の再開は、別の人の承認がいる", async () => {
  const it = await worker("operator");
  await operator.act("people.suspend", {
    ...(await aimed(office, it.staff.id)),
    reason: "leave",
    dry: false,
  });
  const now = await aimed(office, it.staff.id);
  const { data } = await operator.act("people.resume", { ...now, dry: false });
  expect([data.state, (await staffOf(office, it.staff.id)).state]).toEqual(["asked", "suspended"]);
  expect((await approver.act("people.approve", { id: data.ask, dry: false })).status).toBe(200);
  expect((await staffOf(office, it.staff.id)).state).toBe("active");
  expect(account(it)?.enabled).toBe(true);
});

test("退任すると60秒を待たずにサインインが終わり、2分のあとアカウントが消え、記録の名前と担当は残る", async () => {
  const it = await worker();
  const { caseId, citizen } = await openCase(office, "U-leaver");
  await it.act("case.assign", { caseId });
  await it.act("case.reply", { caseId, text: "はじめまして", seen: 0, once: `leaver-${"x".repeat(16)}` });
  const dry = await operator.act("people.retire", { ...(await aimed(office, it.staff.id)), dry: true });
  expect(dry.data.effect).toMatchObject({ typed: "見本 はたらくひと" });
  expect(JSON.stringify(dry.data.effect)).toContain("担当している相談が1件");
  expect((await retire(operator, it)).status).toBe(200);
  expect((await it.ask("me")).status).toBe(401);
  expect(account(it)).toMatchObject({ enabled: false, signedOut: 1 });
  const view = await viewOf(operator);
  expect(view.tasks).toContainEqual(
    expect.objectContaining({
      is: "hand-over",
      staff: it.staff.id,
      cases: [expect.objectContaining({ id: caseId })],
    }),
  );
  office.wait(3 * minute);
  await peopleClock(office.needs);
  expect(account(it)).toBeUndefined();
  const talk = await citizen.ask("talk.see", { after: 0 });
  expect(JSON.stringify(talk.data)).toContain("見本 はたらくひと");
});

test("名前を入力しなければ退任にできず、退任した人は戻らない", async () => {
  const it = await worker();
  const aim = await aimed(office, it.staff.id);
  for (const typed of [undefined, "", "見本", "見本 うんよう"]) {
    const { status, data } = await operator.act("people.retire", {
      ...aim,
      ...(typed ? { typed } : {}),
      dry: false,
    });
    expect([status, data.kind]).toEqual([400, "not-typed"]);
  }
  await retire(operator, it);
  const gone = await aimed(office, it.staff.id);
  const kinds = [
    await operator.act("people.resume", { ...gone, dry: false }),
    await operator.act("people.changeRole", { ...gone, role: "hub", dry: false }),
    await operator.act("people.suspend", { ...gone, reason: "lost", dry: false }),
    await retire(operator, it),
  ].map(({ data }) => data.kind);
  expect(kinds).toEqual(Array(4).fill("already-retired"));
});

test("2分のあいだは取り消せて、過ぎると取り消せない。二度は取り消せない", async () => {
  const it = await worker();
  await retire(operator, it);
  expect(row(await viewOf(operator), it)?.undoUntil).toBeTypeOf("number");
  expect((await operator.act("people.takeBack", { id: it.staff.id, dry: false })).status).toBe(200);
  expect((await staffOf(office, it.staff.id)).state).toBe("active");
  expect(account(it)?.enabled).toBe(true);
  expect((await operator.act("people.takeBack", { id: it.staff.id, dry: false })).data.kind).toBe("too-late");
  await retire(operator, it);
  office.wait(2 * minute);
  expect((await operator.act("people.takeBack", { id: it.staff.id, dry: false })).data.kind).toBe("too-late");
});

test("自分には何もできない。知らない項目と、古い画面からの操作も断る", async () => {
  const aim = await aimed(office, operator.staff.id);
  const own = [
    await operator.act("people.suspend", { ...aim, reason: "leave", dry: false }),
    await operator.act("people.changeRole", { ...aim, role: "security", dry: false }),
    await operator.act("people.retire", { ...aim, typed: operator.staff.displayName, dry: false }),
  ].map(({ data }) => data.kind);
  expect(own).toEqual(["self-act", "self-act", "self-act"]);
  const it = await worker();
  const theirs = await aimed(office, it.staff.id);
  const more = { ...theirs, role: "hub", dry: false, approved: { by: approver.staff.id } };
  expect((await operator.act("people.changeRole", more)).status).toBe(400);
  const { dry: _, ...undecided } = { ...theirs, reason: "lost", dry: false };
  expect((await operator.act("people.suspend", undecided)).status).toBe(400);
  await operator.act("people.changeRole", { ...theirs, role: "hub", dry: false });
  expect((await operator.act("people.suspend", { ...theirs, reason: "lost", dry: false })).data.kind).toBe(
    "moved-on",
  );
});

test("サインインのしくみが止まっていても、こちらでは止まり、戻ったときに追いつく", async () => {
  const it = await worker();
  office.outside.away.identity = true;
  const aim = await aimed(office, it.staff.id);
  const { status } = await operator.act("people.suspend", { ...aim, reason: "suspected", dry: false });
  expect(status).toBe(200);
  expect((await it.ask("me")).status).toBe(401);
  expect(row(await viewOf(operator), it)?.follows).toBe(true);
  await expect(peopleClock(office.needs)).rejects.toThrow();
  office.outside.away.identity = false;
  await peopleClock(office.needs);
  expect(account(it)).toMatchObject({ enabled: false, signedOut: 1 });
  expect(row(await viewOf(operator), it)?.follows).toBe(false);
});

test("一人のアカウントを止められなくても、ほかの人は追いつく。留守のあいだは、はじめの一人で引き返す", async () => {
  const them = [await worker(), await worker()];
  office.outside.away.identity = true;
  for (const it of them) {
    const aim = await aimed(office, it.staff.id);
    await operator.act("people.suspend", { ...aim, reason: "suspected", dry: false });
  }
  office.outside.away.identity = false;
  const { identity } = office.needs;
  const asked: string[] = [];
  const turn = (fault: Error, fails: (subject: string) => boolean) =>
    peopleClock({
      ...office.needs,
      identity: {
        ...identity,
        disable: async (subject) => {
          asked.push(subject);
          if (fails(subject)) throw fault;
          await identity.disable(subject);
        },
      },
    });
  const away = turn(new NotReached("sign-in"), () => true);
  await expect(away).rejects.toMatchObject({ errors: [{ errors: [{ neighbour: "sign-in" }] }] });
  expect(asked).toHaveLength(1);
  const [first] = asked;
  await expect(turn(new Error("x"), (it) => it === first)).rejects.toThrow();
  expect(them.filter((it) => account(it)?.enabled)).toHaveLength(1);
  await peopleClock(office.needs);
  expect(them.map((it) => account(it)?.enabled)).toEqual([false, false]);
});

test("招待の途中で切れて残ったアカウントは消え、名簿にある人と、使われたことのある人のは残る", async () => {
  const stray = await office.needs.identity.invite("stray@kumacari.example", "x");
  if (stray === "exists") throw new Error("known");
  office.wait(3_600_001);
  await peopleClock(office.needs);
  expect(office.outside.accounts.has(stray.subject)).toBe(true);
  office.wait(16 * minute);
  const size = office.outside.accounts.size;
  await peopleClock(office.needs);
  expect(office.outside.accounts.has(stray.subject)).toBe(false);
  expect(office.outside.accounts.size).toBe(size - 1);
});

test("ほかの手でまた開かれたアカウントは、時計が閉じる", async () => {
  const it = await worker();
  await operator.act("people.suspend", { ...(await aimed(office, it.staff.id)), reason: "lost", dry: false });
  await office.needs.identity.enable(it.staff.subject);
  office.wait(3_600_001);
  await peopleClock(office.needs);
  expect(account(it)?.enabled).toBe(false);
});

test("管理の操作をできるのは、権限があり、いま確かめられた人だけ", async () => {
  const it = await worker();
  const aim = await aimed(office, it.staff.id);
  for (const role of ["counsellor", "hub", "city-officer", "city-approver", "auditor"] as const) {
    const by = await worker(role);
    expect((await by.act("people.suspend", { ...aim, reason: "lost", dry: true })).status).toBe(403);
  }
  office.wait(5 * minute);
  expect((await operator.act("people.suspend", { ...aim, reason: "lost", dry: true })).data.kind).toBe(
    "step-up-needed",
  );
  expect((await staffOf(office, it.staff.id as StaffId)).state).toBe("active");
});
