// Who comes back after a case has ended does not start from nothing, and keeps what they decided before.
import type { PaperView, PaperWritten, RecordView } from "@kumacari/desk";
import type { CaseId, Staff } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { at, atConsole, dayAhead, openDays, openHub, seat } from "./booking/desks.ts";
import { closeCase } from "./close-case.ts";
import { answers, type Office, once, openCase, openOffice } from "./office.ts";
import { entriesOf } from "./people-desk.ts";

type Desk = Awaited<ReturnType<typeof atConsole>>;
let office: Office;
let hub: Awaited<ReturnType<typeof openHub>>;
let first: Staff;
let mine: Desk;
let theirs: Desk;
beforeAll(async () => {
  office = await openOffice();
  await openDays(office);
  hub = await openHub(office, "喫茶 ひなた", 3);
  first = await seat(office, "相談員 いち", hub.id);
  const second = await seat(office, "相談員 に", hub.id);
  [mine, theirs] = [await atConsole(office, first), await atConsole(office, second)];
});
afterAll(() => office.close());

const note = {
  what: "note",
  day: "2025-11-20",
  way: "面談",
  facts: "前に聞いた。",
  view: "",
  course: "",
  next: "",
  free: "",
};
const write = async (caseId: CaseId, words: object, sensitive = false) =>
  (await mine.act("record.write", { caseId, base: 0, sensitive, once: once(), words }))
    .data as unknown as PaperWritten;
const see = async (desk: Desk, caseId: CaseId) =>
  (await desk.ask("record.see", { caseId })).data as unknown as RecordView;

async function backAgain(person: string, before: (caseId: CaseId) => Promise<unknown>) {
  const { caseId, citizen } = await openCase(office, person);
  await mine.act("case.assign", { caseId });
  await before(caseId);
  expect((await closeCase(office, mine, caseId, 0)).status).toBe(200);
  const next = (await citizen.act("intake.submit", { answers, once: once() })).data as unknown as CaseId;
  return { old: caseId, next, citizen };
}

test("新しい相談に、前の相談と、取扱注意でない記録が読むだけで並び、開くと前の相談の閲覧として残る。ほかの人からは開かない", async () => {
  let paper: PaperWritten | undefined;
  let hidden: PaperWritten | undefined;
  const { old, next, citizen } = await backAgain("U-back-read", async (caseId) => {
    paper = await write(caseId, note);
    hidden = await write(caseId, { ...note, facts: "心の内。" }, true);
  });
  await theirs.act("case.assign", { caseId: next });
  const record = await see(theirs, next);
  expect(record.earlier).toMatchObject([{ counsellor: "相談員 いち" }]);
  expect(record.papers).toMatchObject([{ id: paper?.id, from: old, what: "note", mayRead: true }]);
  const ask = (id?: string, caseId = next) => theirs.ask("record.open", { caseId, from: old, id });
  const opened = (await ask(paper?.id)).data as unknown as PaperView;
  expect(opened.shown.words).toMatchObject({ facts: "前に聞いた。" });
  expect((await ask(hidden?.id)).status).toBe(404);
  expect((await theirs.ask("record.see", { caseId: old })).status).toBe(403);
  const read = (await entriesOf(office, "record-read")).filter((it) => it.includes(old));
  expect(read).toHaveLength(1);
  expect(read[0]).toContain(next);
  const rewritten = { caseId: next, id: paper?.id, base: 1, sensitive: false, once: once(), words: note };
  expect((await theirs.act("record.write", rewritten)).status).not.toBe(200);
  expect((await see(mine, old)).earlier).toEqual([]);
  const other = await openCase(office, "U-back-stranger");
  expect((await ask(paper?.id, other.caseId)).status).toBe(404);
  expect((await see(theirs, other.caseId)).earlier).toEqual([]);
  await citizen.act("consent.withdraw");
  expect((await see(theirs, next)).papers).toEqual([]);
  expect((await ask(paper?.id)).data.kind).toBe("consent-gone");
});

test("もどってきた人は「だれでもよい」なら前の担当になり、前の相談で同意した紹介を、いまも見て取り消せる", async () => {
  const agency = "ハローワーク";
  const referral = {
    what: "referral",
    agency,
    office: "窓口",
    day: "2025-11-20",
    reason: "",
    handed: "希望の職種",
  };
  let paper: PaperWritten | undefined;
  const { old, citizen } = await backAgain("U-back-refer", async (caseId) => {
    paper = await write(caseId, referral);
    await mine.act("record.askToHandOver", { caseId, id: paper.id, number: 1 });
  });
  const busy = await openCase(office, "U-back-busy");
  const day = dayAhead(office, 2);
  const taken = { way: "hub", hub: hub.id, staff: first.id, from: at(day, 9), once: once() };
  await busy.citizen.act("booking.reserve", taken);
  const anybody = { way: "hub", hub: hub.id, from: at(day, 13), once: once() };
  const { data } = await citizen.act("booking.reserve", anybody);
  expect(data.booked).toMatchObject({ counsellor: { name: "相談員 いち" } });
  const answer = (agrees: boolean) => citizen.act("referral.answer", { id: paper?.id, number: 1, agrees });
  expect((await answer(true)).status).toBe(200);
  const listed = async () =>
    (await citizen.ask("referral.mine")).data as unknown as readonly { state: string }[];
  expect(await listed()).toMatchObject([{ state: "given" }]);
  expect((await answer(false)).status).toBe(200);
  expect(await listed()).toEqual([]);
  const kept = await office.needs.ledger.papersOf(old);
  expect(kept.find(({ id }) => id === paper?.id)?.handing?.state).toBe("withdrawn");
});
