// A case ends by two people's word, on the real engine: who may say it, what may not come between, and what follows.
import type { CasePage, PaperView, RecordView } from "@kumacari/desk";
import { addMonths, type CaseId, jstDay } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, once, openCase, openOffice, signedIn } from "./office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

type Desk = Awaited<ReturnType<typeof signedIn>>;
const ask = (desk: Desk, caseId: CaseId, more: object = {}) =>
  desk.act("case.askClose", {
    caseId,
    outcome: "就職決定",
    summary: "事務の仕事に決まった。",
    seen: 0,
    once: once(),
    ...more,
  });
const closingOf = async (desk: Desk, caseId: CaseId) =>
  ((await desk.ask("case.tick", { caseId, after: 0 })).data as unknown as CasePage).closing;
const approve = async (desk: Desk, caseId: CaseId, seen = 0) =>
  desk.act("case.approveClose", {
    caseId,
    asked: (await closingOf(desk, caseId))?.at ?? 946_684_800_000,
    seen,
  });

async function taken(desk: Desk, name: string) {
  const opened = await openCase(office, name);
  await desk.act("case.assign", { caseId: opened.caseId });
  return opened;
}

test("申し出た相談責任者がただ一人なら、自分では終えられず、だれに頼むかを名前で知る。もう一人がいれば終わる", async () => {
  await signedIn(office, "operator", "見本 うんよう");
  const only = await signedIn(office, "supervisor", "見本 ひとり");
  const { caseId } = await taken(only, "U-only");
  expect((await ask(only, caseId)).status).toBe(200);
  const alone = await approve(only, caseId);
  expect(alone).toMatchObject({ status: 403, data: { kind: "second-person" } });
  expect(alone.data.says).toContain("見本 うんようさんに、もう一人を相談責任者にするよう頼んで");
  const other = await signedIn(office, "supervisor", "見本 ふたり");
  expect((await approve(only, caseId)).data.says).toContain("見本 ふたりさんに、承認を頼んで");
  expect((await approve(other, caseId)).status).toBe(200);
  const today = jstDay(office.needs.clock.now());
  const { closed } = (await only.ask("case.tick", { caseId, after: 0 })).data as unknown as CasePage;
  expect(closed).toMatchObject({ by: "見本 ひとり", approvedBy: "見本 ふたり", outcome: "就職決定" });
  expect(closed?.followUps.map(({ due }) => due)).toEqual([1, 3, 6].map((n) => addMonths(today, n)));
  const { papers } = (await other.ask("record.see", { caseId })).data as unknown as RecordView;
  const id = papers[0]?.id;
  const paper = (await other.ask("record.open", { caseId, id })).data as unknown as PaperView;
  expect(paper.shown.words).toMatchObject({ what: "closing", summary: "事務の仕事に決まった。" });
});

test("相談員は承認できず、ほかの相談員は申し出を取り下げられない。まとめのない申し出と、まとめの書き直しは断る", async () => {
  const desk = await signedIn(office, "counsellor", "見本 もうしで");
  const other = await signedIn(office, "counsellor", "見本 よその");
  const { caseId } = await taken(desk, "U-not-alone");
  expect((await ask(desk, caseId, { summary: "　" })).data.kind).toBe("empty");
  expect((await ask(desk, caseId, { summary: "番号 1234 5678 9018" })).data.kind).toBe("my-number");
  expect((await ask(desk, caseId)).status).toBe(200);
  expect((await approve(desk, caseId)).data.kind).toBe("not-permitted");
  expect((await other.act("case.endClosing", { caseId })).data.kind).toBe("not-permitted");
  const words = { what: "closing", day: "2026-11-26", outcome: "継続", summary: "別のまとめ" };
  const sent = { caseId, base: 0, sensitive: false, words, once: once() };
  expect((await desk.act("record.write", sent)).data.kind).toBe("invalid");
  expect((await desk.act("case.endClosing", { caseId })).status).toBe(200);
  expect(await closingOf(desk, caseId)).toBeUndefined();
});

test("申し出のあとに相談者が書けば、読まずには終えられない。申し出がやり直されれば、前の申し出は承認できない", async () => {
  const desk = await signedIn(office, "counsellor", "見本 やりなおし");
  const overseer = await signedIn(office, "supervisor", "見本 みとどけ");
  const { caseId, citizen } = await taken(desk, "U-between");
  await ask(desk, caseId);
  const first = await closingOf(overseer, caseId);
  await citizen.act("talk.write", { text: "まだ聞きたいことがあります。", once: once() });
  expect((await approve(overseer, caseId)).data.kind).toBe("moved-on");
  office.wait(1000);
  expect((await ask(desk, caseId, { seen: 1, outcome: "継続" })).status).toBe(200);
  const old = { caseId, asked: first?.at, seen: 1 };
  expect((await overseer.act("case.approveClose", old)).data.kind).toBe("ask-over");
  const both = await Promise.all([approve(overseer, caseId, 1), approve(overseer, caseId, 1)]);
  expect(both.map(({ status }) => String(status)).toSorted()).toEqual(["200", "409"]);
  expect((await office.needs.ledger.get("case", { id: caseId }))?.followUps).toBeUndefined();
});

test("同意が取り消されていても終えられる。そのときは、まとめを書き残さない", async () => {
  const desk = await signedIn(office, "counsellor", "見本 とりけし");
  const overseer = await signedIn(office, "supervisor", "見本 たちあい");
  const { caseId, citizen } = await taken(desk, "U-withdrawn-end");
  await citizen.act("consent.withdraw");
  expect((await ask(desk, caseId, { summary: "", outcome: "中断" })).status).toBe(200);
  expect((await approve(overseer, caseId)).status).toBe(200);
  expect(((await desk.ask("record.see", { caseId })).data as unknown as RecordView).papers).toEqual([]);
});
