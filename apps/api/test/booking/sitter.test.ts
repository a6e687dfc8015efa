// Who sits with somebody in a colleague's case: what opens to them, for how long, and what stays closed.
import { ScanCommand } from "@aws-sdk/client-dynamodb";
import type { SittingView } from "@kumacari/desk";
import { hours, plus, type Staff } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { rowsOf } from "../inbox-of.ts";
import { answers, hire, type Office, once, openCase, openOffice } from "../office.ts";
import { at, atConsole, dayAhead, furnish, openDays, openHub, openLine, seat } from "./desks.ts";

let office: Office;
let hub: Awaited<ReturnType<typeof openHub>>;
let first: Staff;
let second: Staff;
beforeAll(async () => {
  office = await openOffice();
  await openDays(office);
  hub = await openHub(office, "喫茶 ひなた", 2);
  await openLine(office, "online");
  [first, second] = [await seat(office, "相談員 いち", hub.id), await seat(office, "相談員 に", hub.id)];
});
afterAll(() => office.close());

type Console = Awaited<ReturnType<typeof atConsole>>;
const reading = ["case.see", "record.see", "care.see", "booking.ofCase", "reach.of"] as const;
const opened = (who: Console, caseId: string) =>
  Promise.all(reading.map(async (it) => (await who.ask(it, { caseId })).status));
const isFound = async (who: Console, caseId: string) =>
  JSON.stringify((await who.act("search.cases", { asked: answers.name })).data).includes(caseId);
const until = (moment: number) => office.wait(moment - office.needs.clock.now());
const entriesOf = async (staff: Staff) => {
  const { Items = [] } = await office.client.send(new ScanCommand({ TableName: office.table }));
  return Items.filter(({ kind, actor }) => kind?.S === "entry" && JSON.stringify(actor).includes(staff.id));
};

test("ほかの相談員の相談でも、面談を受け持つ前の日から次の日までは開き、面談の記録だけが書け、わけが監査に残る", async () => {
  const { caseId, citizen } = await openCase(office, "U-sat-with");
  await (await atConsole(office, first)).act("case.assign", { caseId });
  const day = dayAhead(office, 3);
  const wish = { way: "hub", hub: hub.id, staff: second.id, from: at(day, 10), once: once() };
  const { data } = await citizen.act("booking.reserve", wish);
  const booking = (data as unknown as { booked: { id: string } }).booked.id;
  expect(await opened(await atConsole(office, second), caseId)).toEqual([403, 403, 403, 403, 403]);
  expect(await isFound(await atConsole(office, second), caseId)).toBe(false);
  until(at(dayAhead(office, 2), 0));
  const sitter = await atConsole(office, second);
  expect(await isFound(sitter, caseId)).toBe(true);
  expect(await opened(sitter, caseId)).toEqual([200, 200, 200, 200, 200]);
  expect((await rowsOf(sitter)).find(({ id }) => id === caseId)).toMatchObject({
    mayOpen: true,
    mine: false,
    sits: true,
  });
  expect((await sitter.ask("inbox.names", { ids: [caseId] })).data).toMatchObject([{ id: caseId }]);
  const week = JSON.stringify((await sitter.ask("booking.week", { first: day })).data);
  expect(week).toContain(`"mayOpen":true`);
  expect((await sitter.ask("record.see", { caseId })).data).toMatchObject({ mayWrite: false, mayNote: true });
  const note = {
    what: "note",
    day: dayAhead(office, 0),
    way: "面談",
    booking,
    facts: "",
    view: "",
    course: "",
    next: "",
    free: "",
  };
  const write = (words: object, base = 0, id?: string) =>
    sitter.act("record.write", {
      caseId,
      base,
      sensitive: false,
      words,
      once: once(),
      ...(id ? { id } : {}),
    });
  // Of what one works on oneself, nobody's days are read.
  const own = await openCase(office, "U-own");
  await sitter.act("case.assign", { caseId: own.caseId });
  const days = async (id: string) => {
    const watched = vi.spyOn(office.client, "send");
    await sitter.ask("case.tick", { caseId: id, after: 0 });
    const asked = watched.mock.calls.filter((call) => JSON.stringify(call).includes(`agenda#${day}`)).length;
    watched.mockRestore();
    return asked;
  };
  expect([await days(own.caseId), await days(caseId)]).toEqual([0, 1]);
  const written = await write({ ...note, facts: "見本" });
  expect(written.status).toBe(200);
  expect((await write({ ...note, facts: "見本の続き" }, 1, String(written.data.id))).status).toBe(200);
  const plan = { what: "plan", goals: [{ goal: "見本", from: day, to: day, steps: "", state: "進行中" }] };
  const refused = [
    await write({ ...plan, review: day, said: "" }),
    await sitter.act("case.reply", { caseId, text: "見本", seen: 0, once: once() }),
    await sitter.act("case.assign", { caseId }),
    await sitter.act("case.askClose", { caseId, outcome: "継続", summary: "", seen: 0, once: once() }),
    await sitter.act("handover.ask", { caseId, to: first.id, note: "見本" }),
    await sitter.act("case.schedule", { caseId, text: "見本", at: at(day, 12), seen: 0, once: once() }),
  ];
  expect(refused.map(({ data: why }) => why.kind)).toEqual([
    "not-yours",
    "not-yours",
    "already-assigned",
    "not-yours",
    "not-yours",
    "not-yours",
  ]);
  expect(await office.needs.ledger.get("case", { id: caseId })).toMatchObject({ assignee: first.id });
  const acts = (await entriesOf(second)).filter(({ why }) => why?.S === "case.sit").map(({ act }) => act?.S);
  expect(new Set(acts)).toEqual(new Set(["case-read", "record-written"]));
  until(at(day, 24) + hours(23));
  expect(await opened(await atConsole(office, second), caseId)).toEqual([200, 200, 200, 200, 200]);
  office.wait(hours(1));
  const after = await atConsole(office, second);
  expect(await opened(after, caseId)).toEqual([403, 403, 403, 403, 403]);
  expect(await isFound(after, caseId)).toBe(false);
});

test("予約を取り消すと、受け持つはずだった相談員にはすぐに閉じる", async () => {
  const { caseId, citizen } = await openCase(office, "U-called-off");
  await (await atConsole(office, first)).act("case.assign", { caseId });
  const wish = { way: "hub", hub: hub.id, staff: second.id, from: at(dayAhead(office, 1), 14), once: once() };
  const { data } = await citizen.act("booking.reserve", wish);
  const sitter = await atConsole(office, second);
  expect((await opened(sitter, caseId))[0]).toBe(200);
  await citizen.act("booking.cancel", { id: (data as unknown as { booked: { id: string } }).booked.id });
  expect((await opened(sitter, caseId))[0]).toBe(403);
});

test("面談の進みとリンクは、担当・代行・相談責任者も記せ、終わり方を記すまで組み直しの一覧に出る", async () => {
  const online = await seat(office, "相談員 さん", "office");
  const boss = await hire(office, "supervisor", "見本 せきにん");
  const other = await hire(office, "counsellor", "見本 べつ");
  const { caseId, citizen } = await openCase(office, "U-run");
  await (await atConsole(office, first)).act("case.assign", { caseId });
  const from = at(dayAhead(office, 1), 15);
  const wish = { way: "online", staff: online.id, from, once: once() };
  const { data } = await citizen.act("booking.reserve", wish);
  const id = (data as unknown as { booked: { id: string } }).booked.id;
  const as = (staff: Staff) => atConsole(office, staff);
  const link = async (staff: Staff) =>
    (await (await as(staff)).act("booking.setMeeting", { id, link: "https://meet.example/a" })).status;
  expect([await link(first), await link(boss), await link(online), await link(other)]).toEqual([
    200, 200, 200, 404,
  ]);
  until(from + hours(1));
  const step = async (staff: Staff, to: string) =>
    (await (await as(staff)).act("booking.stage", { id, to })).status;
  const unended = async () => {
    const list = (await (await as(boss)).ask("booking.unfit")).data as unknown as readonly SittingView[];
    return list.filter((it) => it.id === id).map((it) => [it.unended, it.mayRun]);
  };
  until(at(dayAhead(office, 1), 9));
  expect(await unended()).toEqual([[true, true]]);
  expect([await step(other, "arrived"), await step(boss, "arrived")]).toEqual([404, 200]);
  await coverFor(first, other);
  expect([await step(other, "started"), await step(first, "ended")]).toEqual([200, 200]);
  expect(await unended()).toEqual([]);
});

async function coverFor(absent: Staff, cover: Staff): Promise<void> {
  const roster = await office.needs.ledger.get("roster", { staff: absent.id });
  if (!roster) throw new Error("no hours");
  const now = office.needs.clock.now();
  const away = [{ from: now, to: plus(now, hours(1)), why: "sick", cover: cover.id } as const];
  await furnish(office, [{ op: "update", kind: "roster", value: { ...roster, away } }]);
}
