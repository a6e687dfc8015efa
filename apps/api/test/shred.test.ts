// One citizen's records are made unreadable for good by two of the staff, and everybody hears it kindly afterwards.
import { pdf } from "@kumacari/attachment/test/make";
import { attachmentClock, type RetentionView, type ShredsView } from "@kumacari/desk";
import type { Change } from "@kumacari/desk/ports";
import type { CaseId, CitizenId } from "@kumacari/domain";
import { addMonths, caseNumber, days, jstDay, plus, refusalSentences } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { send } from "./attachment-desk.ts";
import { answers, type Office, once, openCase, openOffice, signedIn } from "./office.ts";
import { byNumber, type Clerk, clerk, entriesOf } from "./people-desk.ts";

let office: Office;
let security: Clerk;
let approver: Clerk;
beforeAll(async () => {
  office = await openOffice();
  security = await clerk(office, "security", "見本 まもり");
  approver = await clerk(office, "city-approver", "見本 みとめ");
  // Somebody must manage while others are away.
  await clerk(office, "operator", "見本 うごかし");
});
afterAll(() => office.close());

async function citizenWithCase(name: string) {
  const { citizen, caseId } = await openCase(office, name);
  const it = await office.needs.ledger.get("case", { id: caseId as CaseId });
  if (!it) throw new Error("no case");
  return { citizen, caseId: it.id, owner: it.owner, typed: caseNumber(it.id) };
}
const waiting = async (by: Clerk): Promise<ShredsView["asked"]> =>
  ((await by.ask("keys.shreds")).data as unknown as ShredsView).asked;
const asked = (owner: CitizenId, dry = false) => ({ owner, reason: "asked", dry });

test("申し出た人とは別の人が、相談の番号を打って、はじめて鍵が壊れる", async () => {
  const { citizen, caseId, owner, typed } = await citizenWithCase("消去の人");
  const counsellor = await signedIn(office, "counsellor", "見本 きく");
  await counsellor.act("case.assign", { caseId });
  const right = { ...answers, name: "試料 なおした", wish: "直したあとの希望" };
  const boss = await clerk(office, "supervisor", "見本 なおす");
  const put = await boss.act("intake.correct", { caseId, answers: right, seen: 0, once: once() });
  expect(put.status).toBe(200);
  const before = async () => JSON.stringify((await boss.ask("intake.history", { caseId })).data);
  expect(await before()).toContain(answers.name);

  const dry = await security.act("keys.askShred", asked(owner, true));
  expect(JSON.stringify(dry.data)).toContain("二度と読めなくなります");
  expect(JSON.stringify(dry.data)).not.toContain(answers.name);
  expect((await approver.act("keys.shred", { owner, typed, dry: false })).data.kind).toBe("ask-over");

  expect((await security.act("keys.askShred", asked(owner))).status).toBe(200);
  expect((await approver.act("keys.askShred", asked(owner))).data.kind).toBe("already-asked");
  expect((await security.act("keys.shred", { owner, typed, dry: false })).data.kind).toBe("second-person");
  expect((await approver.act("keys.shred", { owner, typed: "K-ちがう", dry: false })).data.kind).toBe(
    "not-typed",
  );
  expect((await approver.act("keys.shred", { owner, dry: true })).data.done).toBe(false);
  // Nothing has happened so far.
  expect((await citizen.ask("held")).data).toMatchObject({ case: { intake: { name: right.name } } });

  expect((await approver.act("keys.shred", { owner, typed, dry: false })).data).toMatchObject({
    done: true,
    state: "shredded",
  });
  const again = await security.act("keys.shred", { owner, typed, dry: false });
  expect(again).toMatchObject({ status: 409, data: { kind: "shredded" } });

  // The citizen hears it in words; staff see a page without contents; nothing is a fault.
  const written = await citizen.act("talk.write", { text: "つづきです", once: once() });
  expect(written).toMatchObject({ status: 409, data: { says: refusalSentences.shredded } });
  expect((await citizen.ask("talk.see", { after: 0 })).status).not.toBe(500);
  const held = await citizen.ask("held");
  expect(held.status).toBe(200);
  expect(JSON.stringify(held.data)).not.toContain(answers.name);
  const page = await counsellor.ask("case.see", { caseId });
  expect(page).toMatchObject({ status: 200, data: { consent: "shredded" } });
  expect(JSON.stringify(page.data)).not.toContain(right.name);
  // Nor what the intake said before it was put right: neither by the page, nor with the stored bytes in hand.
  expect(await before()).not.toContain(answers.name);
  const earlier = await office.needs.ledger.get("intakebefore", { caseId, number: 1 });
  if (!earlier) throw new Error("what it said before is gone as a whole");
  const because = {
    act: "case-read",
    actor: { kind: "staff", id: security.staff.id },
    on: [caseId],
  } as const;
  await expect(office.needs.vault.open("intakebefore", [earlier], because)).rejects.toThrow();
  const reply = await counsellor.act("case.reply", { caseId, text: "お返事", seen: 0, once: once() });
  expect(reply).toMatchObject({ status: 409, data: { kind: "shredded" } });
  expect((await counsellor.ask("inbox.names", { ids: [caseId] })).data).toEqual([]);

  const entries = await entriesOf(office, "person-shredded");
  expect(entries.filter((it) => it.includes(owner)).length).toBe(1);
});

test("申し出は七日で消え、二人が同時に承認しても、壊れるのは一度だけ", async () => {
  const { owner, typed } = await citizenWithCase("期限の人");
  await security.act("keys.askShred", asked(owner));
  office.wait(8 * 24 * 60 * 60_000);
  security = await clerk(office, "security", "見本 つぎ");
  approver = await clerk(office, "city-approver", "見本 あと");
  const another = await clerk(office, "security", "見本 べつ");
  expect((await approver.act("keys.shred", { owner, typed, dry: false })).data.kind).toBe("ask-over");
  expect((await security.act("keys.askShred", asked(owner))).status).toBe(200);
  const both = await Promise.all(
    [approver, another].map((it) => it.act("keys.shred", { owner, typed, dry: false })),
  );
  expect(both.map(({ status }) => status).toSorted(byNumber)).toEqual([200, 409]);
  expect((await entriesOf(office, "person-shredded")).filter((it) => it.includes(owner)).length).toBe(1);
});

test("申し出は、本人が取り下げても、別の人が承認しなくても終わり、鍵は壊れず、また申し出られる", async () => {
  const { citizen, owner, typed } = await citizenWithCase("思い直しの人");
  const end = (by: Clerk, dry = false) => by.act("keys.endShred", { owner, dry });
  expect((await end(security)).data.kind).toBe("ask-over");
  await security.act("keys.askShred", asked(owner));
  expect((await end(security, true)).data).toMatchObject({ done: false });
  expect((await waiting(approver)).find((it) => it.owner === owner)).toMatchObject({
    number: typed,
    can: { approve: true, decline: true, withdraw: false },
  });
  expect((await end(security)).data).toMatchObject({ done: true, state: "withdrawn" });
  expect((await approver.act("keys.shred", { owner, typed, dry: false })).data.kind).toBe("ask-over");
  expect(await waiting(security)).toEqual([]);
  expect((await security.act("keys.askShred", asked(owner))).status).toBe(200);
  expect((await end(approver)).data).toMatchObject({ done: true, state: "declined" });
  expect((await citizen.ask("held")).data).toMatchObject({ case: { intake: { name: answers.name } } });
  // At the same moment as the second person's word: one of the two, and the end of a key is never undone.
  await security.act("keys.askShred", asked(owner));
  const both = await Promise.all([end(security), approver.act("keys.shred", { owner, typed, dry: false })]);
  expect(both.map(({ status }) => status).toSorted(byNumber)).toEqual([200, 409]);
  const done = both[1]?.status === 200;
  expect((await end(security)).data.kind).toBe(done ? "shredded" : "ask-over");
  expect((await entriesOf(office, "shred-ask-ended")).filter((it) => it.includes(owner)).length).toBe(
    done ? 2 : 3,
  );
});

test("申し出の一覧には、待っているもの・ご本人が望んだもの・済んだものだけが、番号で並ぶ", async () => {
  const { citizen, owner, typed } = await citizenWithCase("望む人");
  const auditor = await clerk(office, "auditor", "見本 みる");
  await citizen.act("right.ask", { about: "deletion", what: "", wish: "" });
  const see = async () => (await auditor.ask("keys.shreds")).data as unknown as ShredsView;
  expect((await see()).wished).toContainEqual(expect.objectContaining({ owner, number: typed }));
  await security.act("keys.askShred", asked(owner));
  const [row, ...more] = (await see()).asked;
  expect(more).toEqual([]);
  expect(row).toMatchObject({ owner, by: security.staff.displayName });
  expect(Object.values(row?.can ?? {})).toEqual([false, false, false]);
  await approver.act("keys.shred", { owner, typed, dry: false });
  const after = await see();
  expect(after.wished.concat(after.asked as never).filter((it) => it.owner === owner)).toEqual([]);
  expect(after.done[0]).toMatchObject({ owner, agreed: approver.staff.displayName });
  expect(JSON.stringify(after)).not.toContain(answers.name);
});

test("同意や手続きの途中で鍵が壊れても、書いている人には一文で伝わる", async () => {
  const { citizen, owner, typed } = await citizenWithCase("書きかけの人");
  await security.act("keys.askShred", asked(owner));
  const writes = Array.from({ length: 6 }, (_, n) =>
    citizen.act("talk.write", { text: `${n}つめ`, once: once() }),
  );
  const ended = approver.act("keys.shred", { owner, typed, dry: false });
  for (const { status, data } of await Promise.all(writes)) {
    if (status !== 200) expect(["shredded", "busy"]).toContain(data.kind);
  }
  expect((await ended).status).toBe(200);
});

test("調べを待つ書類があるうちに鍵が壊れても、時計は滞らず、その書類を二度と待たない", async () => {
  const { citizen, caseId, owner, typed } = await citizenWithCase("書類の人");
  const { scanner } = office.needs;
  Object.assign(office.needs, { scanner: { scan: () => Promise.resolve("pending") } });
  const sent = await send(citizen, pdf());
  Object.assign(office.needs, { scanner });
  expect(sent.data.stage).toBe("waiting");
  await security.act("keys.askShred", asked(owner));
  expect((await approver.act("keys.shred", { owner, typed, dry: false })).status).toBe(200);
  const due = async () =>
    (await office.needs.ledger.dueAttachments(office.needs.clock.now())).map(({ id }) => id);
  await attachmentClock(office.needs);
  expect(await due()).not.toContain(sent.id);
  expect(await office.needs.ledger.get("attachment", { caseId, id: sent.id })).toBeUndefined();
});

const town = { act: "town-seeded", actor: { kind: "system", part: "town" }, on: [] } as const;
const retention = async (by: Clerk, asked: object = { months: 0 }) =>
  (await by.ask("keys.retention", asked)).data as unknown as RetentionView;
const endedAgo = async (id: CaseId, daysAgo: number) => {
  const it = await office.needs.ledger.get("case", { id });
  if (!it) throw new Error("no case");
  const closed = {
    at: plus(office.needs.clock.now(), -days(daysAgo)),
    by: security.staff.id,
    outcome: "中断",
  } as const;
  await office.needs.ledger.commit([{ op: "update", kind: "case", value: { ...it, closed } }], town);
};

test("終わって三年を過ぎた相談が番号で並び、期間の終わりをわけに消せるのは、いちばん新しい相談の期間も過ぎた方だけ", async () => {
  const [old, near, fresh] = [
    await citizenWithCase("三年の人"),
    await citizenWithCase("もうすぐの人"),
    await citizenWithCase("おととい終わった人"),
  ];
  for (const [it, ago] of [
    [old, 1_200],
    [near, 1_000],
    [fresh, 2],
  ] as const)
    await endedAgo(it.caseId, ago);
  const view = await retention(security);
  const today = jstDay(office.needs.clock.now());
  expect(view).toMatchObject({ through: today, counts: { over: 1, all: 1 }, mayAsk: true });
  expect(view.rows).toMatchObject([{ id: old.caseId, number: old.typed, owner: old.owner, state: "due" }]);
  const later = await retention(security, { months: 6 });
  expect(later.rows.map(({ id, state }) => [id, state])).toEqual([
    [old.caseId, "due"],
    [near.caseId, "ahead"],
  ]);
  expect(later).toMatchObject({ through: addMonths(today, 6), counts: { over: 1, all: 2 } });
  expect(JSON.stringify(later)).not.toContain(answers.name);
  const auditor = await clerk(office, "auditor", "見本 ながめ");
  expect((await retention(auditor)).mayAsk).toBe(false);

  const over = (owner: CitizenId) => security.act("keys.askShred", { owner, reason: "over", dry: false });
  expect((await over(near.owner)).data.kind).toBe("not-yet");
  // They come back: the new consultation keeps the key, and with it what lies under it.
  const again = await old.citizen.act("intake.submit", { answers, once: once() });
  expect((await retention(security)).rows).toMatchObject([{ state: "goes-on" }]);
  expect((await over(old.owner)).data).toMatchObject({ kind: "not-yet" });
  await endedAgo(again.data as unknown as CaseId, 10);
  const [kept] = (await retention(security)).rows;
  expect(kept).toMatchObject({ state: "longer" });
  expect(kept?.until && kept.until > today).toBe(true);
  expect((await over(old.owner)).data).toMatchObject({ kind: "not-yet" });
  await endedAgo(again.data as unknown as CaseId, 1_150);
  expect((await over(old.owner)).status).toBe(200);
  expect((await retention(security)).rows.map(({ state }) => state)).toEqual(["asked", "asked"]);
  const done = await approver.act("keys.shred", {
    owner: old.owner,
    typed: caseNumber(again.data as unknown as CaseId),
    dry: false,
  });
  expect(done.data).toMatchObject({ state: "shredded" });
  // Nothing of theirs waits any more.
  expect((await retention(security)).counts.over).toBe(0);
});

test("長い一覧は五十件ずつ、古い順に、抜けも重なりもなく続く", async () => {
  const { chance, clock, ledger } = office.needs;
  const talk = { messages: 0, lastByStaff: 0, seenByCitizen: 0, seenByStaff: 0, version: 1 };
  const made = Array.from({ length: 60 }, (_, n) => {
    // Ten of each moment: a page may end within one.
    const at = plus(clock.now(), -days(2_000 + Math.floor(n / 10)));
    const closed = { at, by: security.staff.id, outcome: "中断" } as const;
    const whose = { id: chance.id("case"), owner: chance.id("cit"), openedAt: at, waitingSince: at };
    return { ...whose, waitingOn: "us" as const, ...talk, closed };
  });
  const [first, ...rest] = made.map((value): Change => ({ op: "create", kind: "case", value }));
  if (first) await ledger.commit([first, ...rest], town);
  const one = await retention(security);
  const two = await retention(security, { months: 0, after: one.next });
  expect([one.rows.length, two.rows.length, two.next]).toEqual([50, 10, undefined]);
  const seen = [...one.rows, ...two.rows];
  expect(new Set(seen.map(({ id }) => id))).toEqual(new Set(made.map(({ id }) => id)));
  expect(seen.map(({ ended }) => ended)).toEqual(seen.map(({ ended }) => ended).toSorted());
  expect(one.counts.over).toBe(60);
  const beyond = { at: clock.now(), id: made[0]?.id };
  expect((await retention(security, { months: 0, after: beyond })).rows).toEqual([]);
});
