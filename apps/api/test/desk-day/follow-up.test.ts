// How things go after an end, on the real engine: asked once, answered once, and nobody who cannot be asked is forgotten.
import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { closeMonths, followUpClock, type PaperView, type RecordView } from "@kumacari/desk";
import type { CaseId, Staff } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asCitizen, once, openCase } from "../office.ts";
import { openMonths } from "./months.ts";

let months: Awaited<ReturnType<typeof openMonths>>;
beforeAll(async () => {
  months = await openMonths();
});
afterAll(() => months.office.close());

const answer = (more: object = {}) => ({
  due: "2027-03-01",
  state: "続けている",
  said: "三か月目の研修に入り、毎日おもしろく通っています。",
  again: false,
  once: once(),
  ...more,
});
const heard = (more: object = {}) => ({
  way: "電話",
  state: "続けている",
  said: "お元気そうだった。残業が少し増えたとのこと。",
  again: false,
  ...more,
});

test("確認の日が来ると、窓口の開いている時に一度だけ知らせる。二つの時計が同時でも、時計が戻っても増えない", async () => {
  const { office, goTo, turn, ended, askedOf, stagesOf, counted } = months;
  goTo("2027-02-01", "11:00");
  const caseId = await ended("U-once");
  for (const [day, time] of [
    ["2027-02-28", "12:00"],
    ["2027-03-01", "08:29"],
  ] as const) {
    goTo(day, time);
    await turn();
    expect(await stagesOf(caseId, "2027-03-01")).toEqual(["ahead"]);
  }
  goTo("2027-03-01", "08:30");
  await Promise.all([turn(), turn()]);
  await turn();
  const [phrase, ...more] = await askedOf("U-once");
  expect([Object.keys(phrase ?? {}).toSorted(), more]).toEqual([["link", "say"], []]);
  const token = phrase && "link" in phrase ? phrase.link : "";
  expect((await (await asCitizen(office, "U-once")).act("link.open", { token })).data.to).toBe("follow-up");
  expect(await stagesOf(caseId, "2027-03-01")).toEqual(["asked"]);
  expect(await counted("asked/after/1か月後")).toBe(1);
  goTo("2027-02-26", "10:00");
  await turn();
  goTo("2027-03-02", "10:00");
  await turn();
  expect(await askedOf("U-once")).toHaveLength(1);
  const citizen = await asCitizen(office, "U-once");
  expect((await citizen.ask("home")).data.followUp).toEqual({ month: 1 });
  expect((await citizen.ask("followUp.mine")).data).toEqual({ state: "open", due: "2027-03-01", month: 1 });
});

test("一件ができなくてもほかの人には尋ね、できなかった人には次の回に一度だけ尋ねる", async () => {
  const { office, goTo, turn, ended, askedOf, stagesOf } = months;
  goTo("2027-02-01", "12:00");
  const [first, second] = [await ended("U-fault"), await ended("U-fault-other")];
  goTo("2027-03-01", "10:00");
  const torn = {
    ...office.needs,
    ledger: {
      ...office.needs.ledger,
      commit: (...[changes, because]: Parameters<typeof office.needs.ledger.commit>) =>
        because.on.includes(first)
          ? Promise.reject(new Error("the store is away"))
          : office.needs.ledger.commit(changes, because),
    },
  };
  await expect(followUpClock(torn)).rejects.toThrow(AggregateError);
  const stages = [await stagesOf(first, "2027-03-01"), await stagesOf(second, "2027-03-01")];
  expect(stages).toEqual([["ahead"], ["asked"]]);
  expect(await askedOf("U-fault")).toEqual([]);
  await turn();
  await turn();
  expect([await askedOf("U-fault"), await askedOf("U-fault-other")].map((it) => it.length)).toEqual([1, 1]);
});

test("はじめの答えだけが残り、封じて記録に入り、担当だけが読める。マイナンバーと長すぎる文は断る", async () => {
  const { office, goTo, desk, join, counted } = months;
  goTo("2027-03-03", "10:00");
  const citizen = await asCitizen(office, "U-once");
  const send = (more?: object) => citizen.act("followUp.answer", answer(more));
  expect((await send({ said: "1234 5678 9018" })).data.kind).toBe("my-number");
  expect((await send({ said: "あ".repeat(4001) })).data.kind).toBe("too-long");
  expect((await send({ due: "2027-05-01" })).data.kind).toBe("follow-up-over");
  const both = await Promise.all([send({ again: true }), send({ state: "やめた・終わった" })]);
  expect(both.map(({ status }) => String(status)).toSorted()).toEqual(["200", "409"]);
  const [won] = both.flatMap(({ status }, n) => (status === 200 ? [n === 0] : []));
  const said = both.find(({ status }) => status === 409)?.data;
  expect(said?.says).toContain("はじめにいただいたお答えを、大切に残しています");
  expect((await citizen.ask("followUp.mine")).data).toEqual({ state: "answered", again: won });
  expect((await citizen.ask("home")).data).not.toHaveProperty("followUp");
  expect(await counted(`followed/how/1か月後：${won ? "続けている" : "そのほか"}`)).toBe(1);
  const { caseId } = (await citizen.ask("home")).data.talk as { readonly caseId: CaseId };
  const papers = (await (await desk()).ask("record.see", { caseId })).data as unknown as RecordView;
  const row = papers.papers.find(({ what }) => what === "follow-up");
  expect(row).toMatchObject({ author: "相談者", mine: false, mayRead: true });
  const opened = await (await desk()).ask("record.open", { caseId, id: row?.id });
  const { words } = (opened.data as unknown as PaperView).shown;
  expect(words).toMatchObject({ month: 1, said: answer().said, again: won });
  const other = await desk(await join("counsellor", "見本 よその"));
  expect((await other.ask("record.open", { caseId, id: row?.id })).status).toBe(403);
  const { Items = [] } = await office.client.send(new ScanCommand({ TableName: office.table }));
  expect(JSON.stringify(Items)).not.toContain("毎日おもしろく");
});

test("次の相談では、新しい担当も、前の相談のその後の様子だけを読める", async () => {
  const { office, goTo, desk, join, turn, ended, listOf, papersOf } = months;
  goTo("2027-03-04", "10:00");
  const told = await ended("U-next");
  goTo("2027-04-05", "10:00");
  await turn();
  const citizen = await asCitizen(office, "U-next");
  const same = answer({ due: "2027-04-04", again: true });
  const twice = [citizen.act("followUp.answer", same), citizen.act("followUp.answer", same)];
  expect((await Promise.all(twice)).map(({ status }) => status)).toEqual([200, 200]);
  expect(await papersOf(told)).toHaveLength(1);
  expect((await listOf()).of(told)?.standing).toBe("again");
  const { caseId: next } = await openCase(office, "U-next");
  expect((await listOf()).of(told)?.newer).toBe(next);
  const reader = await join("counsellor", "見本 つぎの");
  const it = await desk(reader);
  await it.act("case.assign", { caseId: next });
  const { papers } = (await it.ask("record.see", { caseId: next })).data as unknown as RecordView;
  expect(papers.map(({ what, from }) => [what, from])).toEqual([["follow-up", told]]);
  const open = (more: object) => it.ask("record.open", { caseId: next, ...more });
  const id = papers[0]?.id;
  expect((await open({ id, from: told })).data).toMatchObject({ shown: { words: { said: answer().said } } });
  expect((await open({ id })).data.kind).toBe("not-found");
  const closing = (await office.needs.ledger.papersOf(told)).find(({ what }) => what === "closing");
  expect((await open({ id: closing?.id, from: told })).data.kind).toBe("not-found");
  const stranger = await ended("U-next-other");
  goTo("2027-05-06", "10:00");
  await turn();
  const someone = await asCitizen(office, "U-next-other");
  await someone.act("followUp.answer", answer({ due: "2027-05-05" }));
  const theirs = (await papersOf(stranger))[0];
  const again = await desk(reader);
  const strange = { caseId: next, id: theirs?.id, from: stranger };
  expect((await again.ask("record.open", strange)).data.kind).toBe("not-found");
});

test("LINEで尋ねられない人には尋ねず、わけを添えて職員の一覧に載せ、担当か責任者だけが済ませられる", async () => {
  const { office, owner, goTo, desk, join, turn, ended, askedOf, counted, listOf, papersOf, block } = months;
  goTo("2027-06-01", "10:00");
  const blocked = await ended("U-blocked");
  const withdrawn = await ended("U-gone");
  const back = await ended("U-back");
  const deleted = await ended("U-deleted");
  await block("U-blocked");
  await (await asCitizen(office, "U-gone")).act("consent.withdraw");
  await (await asCitizen(office, "U-deleted")).act("right.ask", { about: "deletion", what: "", wish: "" });
  await openCase(office, "U-back");
  goTo("2027-07-01", "10:00");
  await turn();
  const people = ["U-blocked", "U-gone", "U-back", "U-deleted"];
  expect((await Promise.all(people.map(askedOf))).flat()).toEqual([]);
  const list = await listOf();
  const why = [blocked, withdrawn, back, deleted].map(list.of).map((it) => [it?.why, it?.writes]);
  expect(why).toEqual([
    ["blocked", true],
    ["consent-gone", false],
    ["came-back", true],
    ["deletion", false],
  ]);
  const settle = async (who: Staff, caseId: CaseId, more: object = { heard: heard() }) =>
    (await desk(who)).act("followUp.settle", { caseId, due: "2027-07-01", once: once(), ...more });
  const other = await join("counsellor", "見本 とおり");
  expect((await settle(other, blocked)).data.kind).toBe("not-permitted");
  expect((await listOf(other, true)).of(blocked)).toBeUndefined();
  expect((await settle(owner, blocked, {})).data.kind).toBe("empty");
  expect((await settle(owner, blocked, { heard: heard({ said: "1234 5678 9018" }) })).data.kind).toBe(
    "my-number",
  );
  expect((await settle(owner, withdrawn)).data.kind).toBe("consent-gone");
  expect((await settle(owner, withdrawn, {})).status).toBe(200);
  const overseer = await join("supervisor", "見本 せきにん");
  const nobody = { heard: heard({ state: "連絡がつかなかった", said: "" }) };
  const same = { heard: heard(), once: once() };
  const twice = await Promise.all([settle(owner, blocked, same), settle(owner, blocked, same)]);
  expect(twice.map(({ status }) => status)).toEqual([200, 200]);
  expect((await settle(owner, blocked)).data.kind).toBe("moved-on");
  expect((await settle(overseer, back, nobody)).status).toBe(200);
  expect(await counted("asked/after/1か月後")).toBe(1);
  expect(await counted("followed/how/1か月後：続けている")).toBe(1);
  const ways = async (it: CaseId) => (await papersOf(it)).map(({ way }) => way);
  expect([await ways(blocked), await ways(back), await ways(withdrawn)]).toEqual([["電話"], ["電話"], []]);
  expect((await listOf()).of(blocked)).toBeUndefined();
});

test("十四日たっても返事がなければ「お返事がない」になり、三か月の日が来れば、前の問いは閉じて一つだけを尋ねる", async () => {
  const { office, goTo, desk, turn, ended, stagesOf, listOf } = months;
  goTo("2027-02-01", "13:00");
  const caseId = await ended("U-silent");
  goTo("2027-03-01", "09:00");
  await turn();
  const early = await (await desk()).act("followUp.settle", {
    caseId,
    due: "2027-05-01",
    heard: heard(),
    once: once(),
  });
  expect(early.data.kind).toBe("not-yet");
  goTo("2027-03-14", "10:00");
  expect((await listOf()).of(caseId)?.standing).toBe("asked");
  goTo("2027-03-15", "10:00");
  expect((await listOf()).of(caseId)?.standing).toBe("overdue");
  for (const day of ["2027-05-01", "2027-05-03", "2027-05-05"]) {
    goTo(day, "10:00");
    await turn();
    expect(await stagesOf(caseId, "2027-05-01")).toEqual(["ahead"]);
  }
  goTo("2027-05-06", "10:00");
  await turn();
  expect(await stagesOf(caseId, "2027-03-01", "2027-05-01")).toEqual(["passed", "asked"]);
  const citizen = await asCitizen(office, "U-silent");
  expect((await citizen.ask("followUp.mine")).data).toMatchObject({ month: 3 });
  expect((await citizen.act("followUp.answer", answer())).data.kind).toBe("follow-up-over");
  expect((await citizen.act("followUp.answer", answer({ due: "2027-05-01" }))).status).toBe(200);
});

test("長く時計が止まっていて、いくつもの日が過ぎていたら、いちばん新しい一つだけを尋ねる", async () => {
  const { goTo, turn, ended, askedOf, stagesOf } = months;
  goTo("2027-02-01", "14:00");
  const caseId = await ended("U-late");
  goTo("2027-09-01", "10:00");
  await turn();
  const stages = await stagesOf(caseId, "2027-03-01", "2027-05-01", "2027-08-01");
  expect(stages).toEqual(["passed", "passed", "asked"]);
  expect(await askedOf("U-late")).toHaveLength(1);
});

test("一日に大勢の日が来ても、一回に尋ねるのは百件まで。残りは次の回に続ける", async () => {
  const { office, goTo, turn, seed } = months;
  goTo("2027-10-01", "10:00");
  await turn();
  const many = Array.from({ length: 105 }, () => office.needs.chance.id("case"));
  for (let n = 0; n < many.length; n += 40) await seed(many.slice(n, n + 40), "2027-10-01");
  const left = async () => (await office.needs.ledger.followUpsDue("2027-10-01")).length;
  expect(await left()).toBe(100);
  await turn();
  expect(await left()).toBe(5);
  await turn();
  expect(await left()).toBe(0);
});

test("尋ねた数と分かった数は月の帳簿に載り、行から数え直しても同じになる", async () => {
  const { office, goTo, desk, join } = months;
  goTo("2027-10-04", "10:00");
  await closeMonths(office.needs);
  const reader = await desk(await join("city-officer", "見本 しやくしょ"));
  for (const month of [2, 3])
    expect((await reader.ask("figures.recount", { year: 2027, month })).data).toMatchObject({ other: 0 });
  const books = await office.needs.ledger.yearbooks();
  expect(books.find(({ year }) => year === 2027)?.text).toContain("1か月後：続けている");
});
