import { peopleClock } from "@kumacari/desk";
import { afterEach, beforeEach, expect, test } from "vitest";
import { everyCase } from "./inbox-of.ts";
import { type Office, openOffice } from "./office.ts";
import { aimed, type Clerk, clerk, enter, entriesOf, proved, staffOf, viewOf } from "./people-desk.ts";

let office: Office;
let operator: Clerk;
let security: Clerk;
let counsellor: Clerk;
beforeEach(async () => {
  office = await openOffice();
  operator = await clerk(office, "operator", "見本 うんよう");
  security = await clerk(office, "security", "見本 けいび");
  counsellor = await clerk(office, "counsellor", "見本 そうだん");
});
afterEach(() => office.close());

const minute = 60_000;
const asked = (change: object = {}) => ({
  reason: "nobody-reached",
  words: "承認する人の電話がつながらず、夜間の対応が止まっています。",
  minutes: 30,
  typed: "見本 うんよう",
  dry: false,
  ...change,
});
const city = () => office.outside.letters.filter((it) => it.to === "city");

async function asksFor(by: Clerk): Promise<unknown> {
  const aim = await aimed(office, counsellor.staff.id);
  return (await by.act("people.changeRole", { ...aim, role: "operator", dry: false })).data.ask;
}

test("市へのメールが先に出て、時間を限って承認でき、したことすべてに「緊急の権限」と残る", async () => {
  const ask = await asksFor(security);
  const before = await operator.act("people.approve", { id: ask, dry: false });
  expect([before.status, before.data.kind]).toEqual([403, "not-permitted"]);
  const broken = await operator.act("people.glass.break", asked());
  expect(broken.data).toMatchObject({ done: true });
  expect(city()).toHaveLength(1);
  expect(city()[0]?.text).toContain("見本 うんよう（運用担当）");
  expect((await operator.ask("me")).data.permissions).toContain("people.approve");
  expect((await operator.act("people.approve", { id: ask, dry: false })).status).toBe(200);
  const [entry = ""] = await entriesOf(office, "ask-approved");
  expect(entry).toContain('"why":{"S":"glass"}');
  expect(entry).toContain(String(broken.data.id));
});

test("自分の申し出は、緊急の権限でも承認できない", async () => {
  const ask = await asksFor(operator);
  await operator.act("people.glass.break", asked());
  expect((await operator.act("people.approve", { id: ask, dry: false })).data.kind).toBe("second-person");
  expect((await staffOf(office, counsellor.staff.id)).role).toBe("counsellor");
});

test("メールを送れなければ、何も始まらない", async () => {
  office.outside.away.post = true;
  const { status, data } = await operator.act("people.glass.break", asked());
  expect([status, data.kind]).toEqual([503, "letter-away"]);
  expect((await operator.ask("me")).data.permissions).not.toContain("people.approve");
  expect((await viewOf(operator)).glasses).toEqual([]);
});

test("時間が来ると終わり、手でも終えられ、終わりは一度だけ残る", async () => {
  const ask = await asksFor(security);
  await operator.act("people.glass.break", asked({ minutes: 10 }));
  expect((await operator.act("people.glass.break", asked())).data.kind).toBe("glass-open");
  office.wait(10 * minute);
  await proved(office, operator.token);
  expect((await operator.act("people.approve", { id: ask, dry: false })).status).toBe(403);
  await peopleClock(office.needs);
  await peopleClock(office.needs);
  expect(await entriesOf(office, "glass-ended")).toHaveLength(1);
  const { data } = await operator.act("people.glass.break", asked());
  const ended = await operator.act("people.glass.end", { id: data.id, dry: false });
  expect(ended.status).toBe(200);
  expect((await operator.act("people.approve", { id: ask, dry: false })).status).toBe(403);
  expect((await operator.act("people.glass.end", { id: data.id, dry: false })).data.kind).toBe("too-late");
});

test("わけが短い、個人情報がある、名前が違う、60分を超えるものは断り、メールも出ない", async () => {
  const kinds = [];
  for (const change of [
    { words: "急ぎです" },
    { words: "佐藤花子さん（090-1234-5678）の件で急ぎます。" },
    { typed: "見本" },
    { minutes: 61 },
    { minutes: 0 },
    { reason: "because" },
    { permissions: ["people.manage"] },
  ]) {
    kinds.push((await operator.act("people.glass.break", asked(change))).data.kind);
  }
  expect(kinds).toEqual([
    "empty",
    "personal-in-reason",
    "not-typed",
    "invalid",
    "invalid",
    "invalid",
    "invalid",
  ]);
  expect(city()).toEqual([]);
  expect((await security.act("people.glass.break", asked({ typed: "見本 けいび" }))).status).toBe(403);
});

test("得られるのは決まった二つだけで、職員を管理する権限のない人には何も増えない", async () => {
  await operator.act("people.glass.break", asked());
  const own = await operator.ask("me");
  const other = await enter(office, await staffOf(office, counsellor.staff.id));
  expect((await other.ask("me")).data.permissions).not.toContain("people.approve");
  expect(own.data.permissions).not.toContain("people.review");
  expect((await operator.ask("inbox.rows", everyCase)).status).toBe(403);
});

test("LINEの管理画面の権限は名簿に載り、退任した人のものは、外すまで残る", async () => {
  const staff = counsellor.staff.id;
  await operator.act("people.seat.register", { staff, level: "admin", dry: false });
  const dry = await operator.act("people.retire", { ...(await aimed(office, staff)), dry: true });
  expect(JSON.stringify(dry.data.effect)).toContain("LINE公式アカウント");
  await operator.act("people.retire", {
    ...(await aimed(office, staff)),
    typed: "見本 そうだん",
    dry: false,
  });
  expect((await viewOf(operator)).tasks).toContainEqual({ is: "remove-seat", staff, name: "見本 そうだん" });
  const again = await operator.act("people.seat.register", { staff, level: "operator", dry: false });
  expect(again.data.kind).toBe("already-retired");
  expect((await operator.act("people.seat.remove", { staff, dry: true })).data.done).toBe(false);
  expect((await operator.act("people.seat.remove", { staff, dry: false })).status).toBe(200);
  expect((await viewOf(operator)).tasks).toEqual([]);
});

test("手順を訓練した日は、手で記録する", async () => {
  await operator.act("people.rehearse", { procedure: "glass", dry: false });
  expect((await viewOf(operator)).rehearsals).toMatchObject([{ procedure: "glass", by: "見本 うんよう" }]);
  expect((await operator.act("people.rehearse", { procedure: "other", dry: false })).status).toBe(400);
});
