import { pdf } from "@kumacari/attachment/test/make";
import { finishSignIn } from "@kumacari/desk";
import { hours, minutes, plus, type Staff } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { send } from "../attachment-desk.ts";
import { rowsOf } from "../inbox-of.ts";
import { asStaff, hire, type Office, once, openCase, openOffice } from "../office.ts";

let office: Office;
let away: Seat;
let cover: Seat;
let further: Seat;
beforeAll(async () => {
  office = await openOffice();
  [away, cover, further] = [
    await seat("見本 るす"),
    await seat("見本 だいこう"),
    await seat("見本 そのまた"),
  ];
});
afterAll(() => office.close());

type Seat = { readonly staff: Staff } & ReturnType<typeof asStaff>;
async function seat(name: string): Promise<Seat> {
  const staff = await hire(office, "counsellor", name);
  const signed = await finishSignIn(office.needs, { subject: staff.subject, methods: ["pwd", "otp"] });
  if (!signed.ok) throw new Error("no session");
  return { staff, ...asStaff(office, signed.value) };
}

/** Away from now on for `ms`, with `to` as cover; answers what the desk said. */
async function leave(of: Seat, ms: number, to?: Staff["id"]) {
  const { data } = await of.ask("roster.see", {});
  const from = office.needs.clock.now();
  const absent = { from, to: plus(from, ms), why: "leave", ...(to ? { cover: to } : {}) };
  const { week, days, version } = data;
  return of.act("roster.write", { week, days, version, away: [absent], dry: false });
}

async function taken(person: string) {
  const { caseId, citizen } = await openCase(office, person);
  await away.act("case.assign", { caseId });
  return { caseId, citizen };
}
const rowOf = async (of: Seat, caseId: string) => (await rowsOf(of)).find(({ id }) => id === caseId);
const reads = async (of: Seat, caseId: string) => (await of.ask("case.see", { caseId })).status;
const answers = (of: Seat, caseId: string, seen = 0) =>
  of.act("case.reply", { caseId, text: "お預かりしました。", seen, once: once() });

test("不在のあいだだけ代行が読んで返信でき、担当は変わらず、終わりの時刻にひとりでに閉じる", async () => {
  const { caseId, citizen } = await taken("U-cover");
  expect([await reads(cover, caseId), (await answers(cover, caseId)).status]).toEqual([403, 403]);
  const said = await leave(away, minutes(10), cover.staff.id);
  expect(JSON.stringify(said.data.effect)).toContain("「見本 だいこう」さんが代行");
  expect(await rowOf(cover, caseId)).toMatchObject({
    mayOpen: true,
    mine: false,
    cover: { name: "見本 だいこう", mine: true },
  });
  expect(await rowOf(away, caseId)).toMatchObject({ mine: true, cover: { mine: false } });
  const names = (await cover.ask("inbox.names", { ids: [caseId] })).data;
  expect(names).toMatchObject([{ id: caseId, name: "見本 はなこ" }]);
  await citizen.act("talk.write", { text: "急ぎではありません。", once: once() });
  expect(await reads(cover, caseId)).toBe(200);
  expect((await answers(cover, caseId, 1)).status).toBe(200);
  expect(await office.needs.ledger.get("case", { id: caseId })).toMatchObject({
    assignee: away.staff.id,
    seenByStaff: 2,
  });
  // Not theirs: to end it, to hand it on, to leave a reply for later, to write the record.
  const end = { caseId, outcome: "継続", summary: "まとめ", seen: 2, once: once() };
  expect((await cover.act("case.askClose", end)).data.kind).toBe("not-yours");
  const hand = { caseId, to: further.staff.id, note: "見本" };
  expect((await cover.act("handover.ask", hand)).data.kind).toBe("not-yours");
  const at = plus(office.needs.clock.now(), minutes(5));
  const later = { caseId, text: "あとで", at, seen: 2, once: once() };
  expect((await cover.act("case.schedule", later)).data.kind).toBe("not-yours");
  office.wait(minutes(9));
  expect(await reads(cover, caseId)).toBe(200);
  office.wait(minutes(1));
  expect([await reads(cover, caseId), (await answers(cover, caseId, 2)).status]).toEqual([403, 403]);
  expect((await cover.ask("inbox.names", { ids: [caseId] })).data).toEqual([]);
  expect(await rowOf(cover, caseId)).not.toHaveProperty("cover");
});

test("代行がファイルを送っても、担当は変わらない", async () => {
  const { caseId } = await taken("U-cover-file");
  await leave(away, hours(1), cover.staff.id);
  const inCase = {
    ...cover,
    act: (path: string, input: unknown) => cover.act(path, Object.assign({ caseId }, input)),
  };
  expect((await send(inCase, pdf())).status).toBe(200);
  const it = await office.needs.ledger.get("case", { id: caseId });
  expect(it).toMatchObject({ assignee: away.staff.id, messages: 1, waitingOn: "them" });
});

test("代行の代行はなく、不在を消せばすぐに閉じる", async () => {
  const { caseId } = await taken("U-cover-of-cover");
  await leave(away, hours(2), cover.staff.id);
  await leave(cover, hours(2), further.staff.id);
  expect(await Promise.all([cover, further].map((it) => reads(it, caseId)))).toEqual([200, 403]);
  expect((await answers(further, caseId)).status).toBe(403);
  const { data } = await away.ask("roster.see", {});
  const { week, days, version } = data;
  await away.act("roster.write", { week, days, version, away: [], dry: false });
  expect(await reads(cover, caseId)).toBe(403);
});

test("取扱注意の記録は、代行には言葉を開かない", async () => {
  const { caseId } = await taken("U-cover-note");
  const about = { what: "note", day: "2025-11-26", way: "電話", facts: "秘めたこと" };
  const note = { ...about, view: "", course: "", next: "", free: "" };
  const sent = { caseId, base: 0, sensitive: true, words: note, once: once() };
  const wrote = await away.act("record.write", sent);
  expect(wrote.status).toBe(200);
  await leave(away, hours(1), cover.staff.id);
  const { papers, mayWrite } = (await cover.ask("record.see", { caseId })).data as unknown as {
    papers: { id: string; mayRead: boolean }[];
    mayWrite: boolean;
  };
  expect({ mayRead: papers.map((it) => it.mayRead), mayWrite }).toEqual({
    mayRead: [false],
    mayWrite: false,
  });
  const opened = await cover.ask("record.open", { caseId, id: papers[0]?.id });
  expect(opened.data.kind).toBe("paper-closed");
});

test("代行には、自分・相談員でない人・働いていない人を選べない", async () => {
  const operator = await hire(office, "operator", "見本 うんよう");
  for (const who of [away.staff.id, operator.id, office.needs.chance.id("staff")]) {
    expect((await leave(away, hours(1), who)).data.says).toContain("代行は、いま働いている");
  }
});
