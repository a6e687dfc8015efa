import { finishSignIn, seeCaseload } from "@kumacari/desk";
import { addDays, days, hours, jstDay, plus, type Role, type Staff } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { closeCase } from "../close-case.ts";
import { asStaff, hire, type Office, openCase, openOffice } from "../office.ts";

let office: Office;
let boss: Seat;
let a: Seat;
let b: Seat;
beforeAll(async () => {
  office = await openOffice();
  boss = await seat("supervisor", "見本 せきにん");
  [a, b] = [await seat("counsellor", "見本 えー"), await seat("counsellor", "見本 びー")];
});
afterAll(() => office.close());

type Seat = { readonly staff: Staff } & ReturnType<typeof asStaff>;
async function seat(role: Role, name: string): Promise<Seat> {
  const staff = await hire(office, role, name);
  const signed = await finishSignIn(office.needs, { subject: staff.subject, methods: ["pwd", "otp"] });
  if (!signed.ok) throw new Error("no session");
  return { staff, ...asStaff(office, signed.value) };
}

type Row = {
  readonly counsellor?: { readonly id: string };
  readonly open: number;
  readonly left: boolean;
} & Record<string, unknown>;
const rows = async () => (await boss.ask("caseload.see")).data as unknown as readonly Row[];
const rowOf = async (it?: Seat) => (await rows()).find(({ counsellor }) => counsellor?.id === it?.staff.id);

async function casesOf(it: Seat, people: readonly string[]) {
  const opened = await Promise.all(people.map((person) => openCase(office, person)));
  for (const { caseId } of opened) await it.act("case.assign", { caseId });
  return opened.map(({ caseId }) => caseId);
}
const move = (caseId: string, from: Seat | undefined, to: Seat) => ({
  caseId,
  ...(from ? { from: from.staff.id } : {}),
  to: to.staff.id,
});
const assigneeOf = async (id: string) =>
  (await office.needs.ledger.openCases()).find((it) => it.id === id)?.assignee;

test("まとめて移すと一件ずつ結果が返り、動かせないものはわけを言って、ほかは移る。二度送っても同じ", async () => {
  const [one = "", two = "", three = ""] = await casesOf(a, ["U-load-1", "U-load-2", "U-load-3"]);
  if (three === "") throw new Error("three cases were opened");
  await closeCase(office, a, three, 0);
  const moves = [one, two, three].map((id) => move(id, a, b));
  const dry = await boss.act("caseload.reassign", { moves, dry: true });
  expect(JSON.stringify(dry.data.effect)).toContain("見本 びーさんに、3件を移します");
  expect(await assigneeOf(one)).toBe(a.staff.id);
  const sent = async () => (await boss.act("caseload.reassign", { moves, dry: false })).data;
  const done = await sent();
  expect(done.moved).toBe(2);
  expect(JSON.stringify(done.results)).toContain("この相談は終了しています");
  expect([await assigneeOf(one), await assigneeOf(two)]).toEqual([b.staff.id, b.staff.id]);
  const versions = async () => (await office.needs.ledger.openCases()).map(({ version }) => version);
  const before = await versions();
  expect((await sent()).moved).toBe(2);
  expect(await versions()).toEqual(before);
});

test("画面を開いたあとに動いた相談は動かさない。移す先は働いている相談員だけ", async () => {
  const [id = ""] = await casesOf(a, ["U-load-stale"]);
  const away = await boss.act("caseload.reassign", { moves: [move(id, b, boss)], dry: false });
  expect(JSON.stringify(away.data.results)).toContain("別の相談員が担当");
  const operator = await hire(office, "operator", "見本 うんよう");
  const wrong = { moves: [{ caseId: id, from: a.staff.id, to: operator.id }], dry: false };
  expect((await boss.act("caseload.reassign", wrong)).data.kind).toBe("invalid");
  const twice = { moves: [move(id, a, b), move(id, a, boss)], dry: false };
  expect((await boss.act("caseload.reassign", twice)).data.kind).toBe("invalid");
  expect((await boss.act("caseload.reassign", { moves: [], dry: false })).data.kind).toBe("invalid");
  expect(await assigneeOf(id)).toBe(a.staff.id);
});

test("担当のいなかった相談では、LINEで知らせるとは言わず、知らせもしない", async () => {
  const { caseId } = await openCase(office, "U-load-nobody");
  const [other = ""] = await casesOf(a, ["U-load-somebody"]);
  const said = async (...moves: readonly ReturnType<typeof move>[]) =>
    JSON.stringify((await boss.act("caseload.reassign", { moves, dry: true })).data.effect);
  const [told, untold] = [
    "変わったことだけを、LINEで知らせます",
    "担当が決まったことは、LINEでは知らせません",
  ];
  const free = await said(move(caseId, undefined, b));
  expect([free.includes(told), free.includes(untold)]).toEqual([false, true]);
  const owned = await said(move(other, a, b));
  expect([owned.includes(told), owned.includes(untold)]).toEqual([true, false]);
  const both = await said(move(caseId, undefined, b), move(other, a, b));
  expect([both.includes(told), both.includes(`担当のいなかった相談では、${untold}`)]).toEqual([true, true]);
  await boss.act("caseload.reassign", { moves: [move(caseId, undefined, a)], dry: false });
});

test("二百件を超える相談は、効きめを一度に言い、移すのは分けて受ける", async () => {
  const moves = Array.from({ length: 201 }, () => move(office.needs.chance.id("case"), a, b));
  const look = await boss.act("caseload.reassign", { moves, dry: true });
  expect(JSON.stringify(look.data.effect)).toContain("見本 びーさんに、201件を移します");
  expect((await boss.act("caseload.reassign", { moves, dry: false })).status).toBe(400);
});

test("担当状況は人ごとに数え、働いていない人の相談が先に並び、移すと消える", async () => {
  const c = await seat("counsellor", "見本 しー");
  const [id = ""] = await casesOf(c, ["U-load-left"]);
  expect(await rowOf(c)).toMatchObject({ open: 1, onUs: 1, left: false, lateFirst: 0, sittings: 0 });
  const staff = await office.needs.ledger.get("staff", { id: c.staff.id });
  if (!staff) throw new Error("nobody");
  await office.needs.ledger.commit(
    [{ op: "update", kind: "staff", value: { ...staff, state: "suspended" } }],
    {
      act: "town-seeded",
      actor: { kind: "system", part: "town" },
      on: [c.staff.id],
    },
  );
  const listed = await rows();
  expect(listed.filter(({ left }) => left).map(({ counsellor }) => counsellor?.id)).toEqual([c.staff.id]);
  expect((await boss.act("caseload.reassign", { moves: [move(id, c, a)], dry: false })).data.moved).toBe(1);
  expect((await rows()).some(({ left }) => left)).toBe(false);
});

test("休みの人は、いつまでかと代行の有無が行に出る。代行なしで休むときは、だれも見ない件数が言われる", async () => {
  const d = await seat("counsellor", "見本 でぃー");
  await casesOf(d, ["U-load-away"]);
  const from = office.needs.clock.now();
  const until = addDays(jstDay(from), 30);
  const leave = async (cover?: Seat) => {
    const { week, days: differing, version } = (await d.ask("roster.see", {})).data;
    const absent = {
      from,
      to: plus(from, days(30)),
      why: "leave",
      ...(cover ? { cover: cover.staff.id } : {}),
    };
    const hoursOf = { week, days: differing, version, away: [absent], dry: false };
    return JSON.stringify((await d.act("roster.write", hoursOf)).data.effect);
  };
  expect((await rowOf(d))?.away).toBeUndefined();
  expect(await leave()).toContain("受付中の相談1件は、だれも読まず、返信しません");
  expect((await rowOf(d))?.away).toEqual({ until, covered: false });
  // Known already, it is not said again.
  expect(await leave()).not.toContain("だれも読まず");
  expect(await leave(a)).not.toContain("だれも読まず");
  expect((await rowOf(d))?.away).toEqual({ until, covered: true });
});

test("返信が窓口の時間で八時間を超えると、担当なしの行で超過と数えられる", async () => {
  await openCase(office, "U-load-late");
  expect(await rowOf()).toMatchObject({ open: 1, lateFirst: 0 });
  office.wait(hours(24 * 5));
  const again = await finishSignIn(office.needs, { subject: boss.staff.subject, methods: ["pwd", "otp"] });
  if (!again.ok) throw new Error("no session");
  const late = (await asStaff(office, again.value).ask("caseload.see")).data as unknown as readonly Row[];
  const free = late.find(({ counsellor }) => counsellor === undefined);
  expect(free).toMatchObject({ lateFirst: 1, onUs: 1 });
  expect(Number(free?.oldest)).toBeGreaterThan(8 * 60);
});

test("担当状況が読むのは索引と一週の予定だけで、件数が増えても問い合わせは増えず、何も開かない", async () => {
  const asked = vi.spyOn(office.client, "send");
  const count = async () => {
    asked.mockClear();
    await seeCaseload(office.needs);
    return asked.mock.calls.map(([command]) => command.constructor.name).toSorted();
  };
  await count();
  const before = await count();
  await Promise.all(["U-load-a", "U-load-b", "U-load-c"].map((person) => openCase(office, person)));
  expect(await count()).toEqual(before);
  expect(before).toEqual(Array.from({ length: 8 }, () => "QueryCommand"));
  asked.mockRestore();
});
