// A person asks for what is held of them: nothing held is forgotten, what is withheld stays shut, and each step is a second person's.

import type { OwnRequests, RecordView, RequestsView } from "@kumacari/desk";
import { afterAll, beforeAll, expect, test } from "vitest";
import { citizenOrigin, type Office, openCase, openOffice } from "../office.ts";
import { type Clerk, clerk, entriesOf } from "../people-desk.ts";
import { readPaper } from "../read-paper.ts";
import { contentFields, plant } from "./planted.ts";

let office: Office;
let supervisor: Clerk;
let officer: Clerk;
beforeAll(async () => {
  office = await openOffice();
  supervisor = await clerk(office, "supervisor", "見本 せきにん");
  officer = await clerk(office, "city-officer", "見本 やくしょ");
});
afterAll(() => office.close());

type Citizen = Awaited<ReturnType<typeof openCase>>["citizen"];
const ask = (citizen: Citizen, about: string, what = "", wish = "") =>
  citizen.act("right.ask", { about, what, wish });
const mine = async (citizen: Citizen) =>
  ((await citizen.ask("right.mine")).data as unknown as OwnRequests).list;
const rowsOf = async (by: Clerk) => ((await by.ask("rights.see")).data as unknown as RequestsView).list;
async function rowOf(by: Clerk, id: unknown) {
  const found = (await rowsOf(by)).find((it) => it.id === id);
  if (!found) throw new Error("no such request");
  return found;
}
const take = (citizen: Citizen, id: unknown, what: string) =>
  office.citizens.request(`/citizen/disclosures/${String(id)}/${what}`, {
    headers: { origin: citizenOrigin, authorization: `Bearer ${citizen.token}` },
  });
async function propose(id: unknown, more: object = {}) {
  const { version } = await rowOf(supervisor, id);
  const asked = { id, version, outcome: "all", says: "お渡しします。", withheld: {}, ...more };
  return supervisor.act("rights.propose", asked);
}
async function decide(id: unknown, dry = false, by = officer) {
  const { version } = await rowOf(by, id);
  return by.act("rights.decide", { id, version, dry });
}
/** Letters of a document without what its lines were broken by. */
async function wordsOf(answer: Response): Promise<string> {
  const { pages } = await readPaper(new Uint8Array(await answer.arrayBuffer()));
  return pages
    .flatMap(({ words }) => words)
    .join("")
    .replace(/\s/g, "");
}

test("データの地図で市民の内容とされたものは、一つ残らず、JSONにもPDFにも出る", async () => {
  const { citizen, planted, seed } = await plant(office, "whole");
  const { data } = await ask(citizen, "disclosure", seed("request.words"));
  // Every field of the map is planted: one that is new turns this red until it is.
  expect(contentFields().filter((it) => !planted.has(it))).toEqual([]);
  expect((await propose(data.id)).status).toBe(200);
  expect((await take(citizen, data.id, "1/json")).status).toBe(409);
  expect((await decide(data.id)).status).toBe(200);
  const json = await (await take(citizen, data.id, "1/json")).text();
  expect(JSON.parse(json)).toMatchObject({ schema: "kumacari-disclosure/1", volume: 1, volumes: 1 });
  const pdf = await wordsOf(await take(citizen, data.id, "1/pdf"));
  for (const [field, said] of planted) {
    expect({ field, json: json.includes(said), pdf: pdf.includes(said) }).toEqual({
      field,
      json: true,
      pdf: true,
    });
  }
  expect((await entriesOf(office, "disclosure-taken")).length).toBeGreaterThan(1);
  expect((await entriesOf(office, "disclosure-prepared")).length).toBeGreaterThan(1);
});

test("お渡ししない部分は、条文の理由と件数だけが出て、言葉はどこにも出ない", async () => {
  const { citizen, planted } = await plant(office, "part");
  const { data } = await ask(citizen, "disclosure");
  await propose(data.id, { withheld: { sensitive: "office", others: "others", names: "office" } });
  const row = await rowOf(officer, data.id);
  expect(row.proposal).toMatchObject({ outcome: "part" });
  expect(JSON.stringify((await decide(data.id, true)).data)).toContain("第78条第1項第2号");
  await decide(data.id);
  const json = await (await take(citizen, data.id, "1/json")).text();
  const pdf = await wordsOf(await take(citizen, data.id, "1/pdf"));
  for (const shut of [planted.get("sensitive"), planted.get("family"), "見本 うえこむ"]) {
    expect({ shut, json: json.includes(String(shut)), pdf: pdf.includes(String(shut)) }).toEqual({
      shut,
      json: false,
      pdf: false,
    });
  }
  expect(json).toContain("ご本人ではない個人に関する情報である（第78条第1項第2号）");
  expect(json).toContain(planted.get("message.text"));
  expect((await mine(citizen))[0]).toMatchObject({ state: "done", answer: { outcome: "part" } });
});

test("受け取れるのは本人だけ、決定から十四日目の終わりまで。決めたあとに書かれたものは入らない", async () => {
  const { citizen } = await plant(office, "until");
  const { citizen: other } = await openCase(office, "U-other");
  const { data } = await ask(citizen, "disclosure");
  await propose(data.id);
  office.wait(1_000);
  await citizen.act("talk.write", { text: "案のあとの言葉", once: "once-after-the-proposal" });
  await decide(data.id);
  expect(await (await take(citizen, data.id, "1/json")).text()).not.toContain("案のあとの言葉");
  expect((await take(other, data.id, "1/pdf")).status).toBe(404);
  expect((await take(citizen, data.id, "2/pdf")).status).toBe(404);
  const until = (await mine(citizen))[0]?.take?.until ?? 0;
  office.wait(until - office.needs.clock.now() + 1);
  const late = await openCase(office, "U-until");
  expect((await take(late.citizen, data.id, "1/pdf")).status).toBe(409);
});

test("案を作った人は決められず、決めたことは二度変わらない。戻された案は作り直せる", async () => {
  supervisor = await clerk(office, "supervisor", "見本 つくる");
  officer = await clerk(office, "city-approver", "見本 きめる");
  const { citizen } = await openCase(office, "U-two");
  const { data } = await ask(citizen, "stop", "使わないでほしい。");
  const { version } = await rowOf(officer, data.id);
  expect((await officer.act("rights.decide", { id: data.id, version, dry: false })).data.kind).toBe(
    "ask-over",
  );
  await propose(data.id);
  expect((await decide(data.id, false, supervisor)).data.kind).toBe("not-permitted");
  const proposed = await rowOf(officer, data.id);
  expect(proposed.can).toMatchObject({ decide: true, prepare: false });
  expect((await officer.act("rights.sendBack", { id: data.id, version: proposed.version })).status).toBe(200);
  expect((await rowOf(officer, data.id)).proposal).toBeUndefined();
  expect((await propose(data.id, { says: "090-1234-5678 にお電話します。" })).data.kind).toBe(
    "personal-in-form",
  );
  await propose(data.id);
  const seen = await rowOf(officer, data.id);
  const both = await Promise.all(
    [1, 2].map(() => officer.act("rights.decide", { id: data.id, version: seen.version, dry: false })),
  );
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
});

test("利用停止を決めると、だれも開けず書けず、本人は読める。解くのにも二人の手がいる", async () => {
  supervisor = await clerk(office, "supervisor", "見本 とめる");
  officer = await clerk(office, "city-officer", "見本 とく");
  const { citizen, caseId } = await openCase(office, "U-stop");
  const counsellor = await clerk(office, "counsellor", "見本 かかり");
  await counsellor.act("case.assign", { caseId });
  const { data } = await ask(citizen, "stop", "使わないでほしい。");
  await propose(data.id);
  expect((await supervisor.ask("case.see", { caseId })).data).toMatchObject({ consent: "given" });
  await decide(data.id);
  const stopped = await supervisor.ask("case.see", { caseId });
  expect(stopped.data).toMatchObject({ consent: "stopped" });
  expect(JSON.stringify(stopped.data)).not.toContain("見本 はなこ");
  expect((await supervisor.ask("card.see", { caseId, seen: {} })).data.kind).toBe("use-stopped");
  const written = await citizen.act("talk.write", { text: "つづき", once: "once-of-the-stopped-one" });
  expect(written.data.kind).toBe("use-stopped");
  const note = {
    what: "note",
    way: "面談",
    day: "2026-11-26",
    facts: "つづき",
    view: "",
    course: "",
    next: "",
    free: "",
  };
  const noted = { caseId, base: 0, sensitive: false, words: note, once: "once-of-a-note-while-stopped" };
  expect((await counsellor.act("record.write", noted)).data.kind).toBe("use-stopped");
  const answer = { caseId, text: "お返事です。", seen: 0, once: "once-of-an-answer-while-stopped" };
  const later = { ...answer, at: office.needs.clock.now() + 60_000 };
  const answered = [await counsellor.act("case.reply", answer), await counsellor.act("case.schedule", later)];
  expect(answered.map((it) => it.data.kind)).toEqual(["use-stopped", "use-stopped"]);
  expect((await citizen.ask("held")).data).toMatchObject({ case: { intake: { name: "見本 はなこ" } } });
  expect((await mine(citizen))[0]).toMatchObject({ stopped: true, state: "decided" });
  // Another disclosure is a duty of the law all the same.
  const { data: again } = await ask(citizen, "disclosure");
  expect((await propose(again.id)).status).toBe(200);
  expect((await propose(data.id, { outcome: "none" })).data.kind).toBe("invalid");
  expect((await propose(data.id, { says: "ご本人の求めにより解きます。" })).status).toBe(200);
  expect((await supervisor.ask("case.see", { caseId })).data).toMatchObject({ consent: "stopped" });
  await decide(data.id);
  expect((await supervisor.ask("case.see", { caseId })).data).toMatchObject({ consent: "given" });
  expect((await mine(citizen)).find((it) => it.id === data.id)).toMatchObject({ state: "done" });
});

test("訂正は、どこがどう違うかを書いて申し出る。直したことが本人に届いて終わり、応じないときは申し立てが残る", async () => {
  const { citizen } = await openCase(office, "U-correct");
  expect((await ask(citizen, "correction", "名前が違う。")).data.kind).toBe("empty");
  const { data } = await ask(citizen, "correction", "名前のかなが違う。", "正しくは、はなえ。");
  const opened = await supervisor.ask("rights.open", { id: data.id });
  expect(opened.data).toMatchObject({ words: { what: "名前のかなが違う。", wish: "正しくは、はなえ。" } });
  await propose(data.id, { says: "申し出のとおり直します。" });
  await decide(data.id);
  const { version } = await rowOf(supervisor, data.id);
  const done = { id: data.id, version, says: "相談票のふりがなを直しました。" };
  expect((await supervisor.act("rights.carryOut", done)).status).toBe(200);
  expect((await mine(citizen))[0]).toMatchObject({ state: "done", carriedOut: done.says });
  const { data: second } = await ask(citizen, "correction", "住まいの区が違う。", "中央区。");
  await propose(second.id, { outcome: "none", says: "記録は、お話のとおりでした。" });
  await decide(second.id);
  expect((await mine(citizen))[0]).toMatchObject({
    state: "done",
    words: { wish: "中央区。" },
    answer: { outcome: "none", says: "記録は、お話のとおりでした。" },
  });
});

test("応じなかった訂正は、記録を読める人にだけ、記録のそばで読め、開いたことが残り、開示にもその題で入る", async () => {
  const { citizen, caseId } = await openCase(office, "U-statement");
  const counsellor = await clerk(office, "counsellor", "見本 たんとう");
  const other = await clerk(office, "counsellor", "見本 ほかの");
  await counsellor.act("case.assign", { caseId });
  const shown = async (by: Clerk) =>
    ((await by.ask("record.see", { caseId })).data as unknown as RecordView).statements;
  const wish = "正しくは、自分から辞めたのではなく、契約が終わった。";
  const { data } = await ask(citizen, "correction", "辞めた理由が違う。", wish);
  await propose(data.id, { outcome: "part", says: "お話の記録として残します。" });
  expect(await shown(counsellor)).toEqual([]);
  await decide(data.id);
  expect(await shown(counsellor)).toMatchObject([{ id: data.id, outcome: "part", mayRead: true }]);
  expect(JSON.stringify(await shown(counsellor))).not.toContain("契約");
  const open = (by: Clerk) => by.ask("record.statement", { caseId, id: data.id });
  expect((await open(counsellor)).data).toEqual({
    what: "辞めた理由が違う。",
    wish,
    says: "お話の記録として残します。",
  });
  expect((await open(other)).status).toBe(403);
  const entries = await entriesOf(office, "statement-read");
  expect([entries.length, entries[0]?.includes(caseId)]).toEqual([1, true]);
  // Of somebody else's asking, and of one that was granted, there is none to open.
  const stranger = await openCase(office, "U-statement-none");
  await counsellor.act("case.assign", { caseId: stranger.caseId });
  const wrong = await counsellor.ask("record.statement", { caseId: stranger.caseId, id: data.id });
  expect(wrong.status).toBe(404);
  const { data: granted } = await ask(stranger.citizen, "correction", "区が違う。", "中央区。");
  await propose(granted.id);
  await decide(granted.id);
  const none = await counsellor.ask("record.statement", { caseId: stranger.caseId, id: granted.id });
  expect(none.status).toBe(404);

  const { data: package_ } = await ask(citizen, "disclosure");
  await propose(package_.id);
  await decide(package_.id);
  const json = await (await take(citizen, package_.id, "1/json")).text();
  expect(json).toContain("訂正の請求の言葉（ご本人の申し立てとして、相談記録のそばに残しているもの）");
  expect(json).toContain(wish);
  await citizen.act("consent.withdraw", undefined);
  expect((await open(counsellor)).data.kind).toBe("consent-gone");
  expect(await shown(counsellor)).toMatchObject([{ mayRead: false }]);
});

test("同じ種類は一つが済むまで最初のものが生き、同時に申し出ても一つだけ。期限を延ばすと理由が本人に見える", async () => {
  const { citizen } = await openCase(office, "U-twice");
  const both = await Promise.all([1, 2, 3].map(() => ask(citizen, "disclosure")));
  expect(new Set(both.map((it) => it.data.id)).size).toBe(1);
  const id = both[0]?.data.id;
  expect((await mine(citizen)).length).toBe(1);
  const { version } = await rowOf(supervisor, id);
  await supervisor.act("rights.extend", { id, version, reason: "search", dry: false });
  expect((await mine(citizen))[0]).toMatchObject({ extended: "記録の特定に時間がかかるため" });
  expect((await rowOf(supervisor, id)).dues[0]?.source).toBe("個人情報保護法 第83条第2項");
  // Nobody ticks it off past the two persons.
  const operator = await clerk(office, "operator", "見本 うんよう");
  const step = { id, version: version + 1, step: "決定を本人へ通知した" };
  expect((await operator.act("law.step", step)).data.kind).toBe("invalid");
  expect((await ask(citizen, "disclosure", "個人番号は 1234 5678 9018 です。")).data.kind).toBe("my-number");
});
