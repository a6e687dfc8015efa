// The record of a case on the real engine: every writing stays, who may read it, and what is never written.
import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { checkPublicWords, type PaperView, type PaperWritten, type RecordView } from "@kumacari/desk";
import { addDays, type CaseId, jstDay, paperLimits, type StaffId } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rowsOf } from "./inbox-of.ts";
import { type Office, once, openCase, openOffice, signedIn } from "./office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

type Desk = Awaited<ReturnType<typeof signedIn>>;
const note = {
  what: "note",
  way: "電話",
  day: "2025-11-26",
  facts: "前の仕事のことを聞いた。",
  view: "",
  course: "",
  next: "職務経歴書の下書き",
  free: "",
};
type Sent = {
  readonly id?: string;
  readonly base?: number;
  readonly sensitive?: boolean;
  readonly once?: string;
};

const write = (
  desk: Desk,
  caseId: CaseId,
  words: object,
  { id, base = 0, sensitive = false, ...sent }: Sent = {},
) =>
  desk.act("record.write", {
    caseId,
    ...(id ? { id } : {}),
    base,
    sensitive,
    words,
    once: once(),
    ...sent,
  });
const wrote = async (...sent: Parameters<typeof write>): Promise<PaperWritten> => {
  const { status, data } = await write(...sent);
  if (status !== 200) throw new Error(String(data.says));
  return data as unknown as PaperWritten;
};
const open = async (desk: Desk, caseId: CaseId, id: string, number?: number) =>
  (await desk.ask("record.open", { caseId, id, ...(number ? { number } : {}) })).data as unknown as PaperView;
const see = async (desk: Desk, caseId: CaseId) =>
  (await desk.ask("record.see", { caseId })).data as unknown as RecordView;

/** A case with its counsellor. */
async function taken(name: string) {
  const desk = await signedIn(office, "counsellor", name);
  const { caseId, citizen } = await openCase(office, `U-${name}`);
  await desk.act("case.assign", { caseId });
  return { desk, caseId, citizen };
}

/** As after a colleague took the case over. */
async function giveTo(caseId: CaseId, assignee: StaffId) {
  const it = await office.needs.ledger.get("case", { id: caseId });
  if (!it) throw new Error("no case");
  await office.needs.ledger.commit([{ op: "update", kind: "case", value: { ...it, assignee } }], {
    act: "town-seeded",
    actor: { kind: "system", part: "town" },
    on: [caseId],
  });
}

test("書き直すたびに版が増え、前の版も、変わったところも、だれがいつ書いたかも読める", async () => {
  const { desk, caseId } = await taken("見本 きろく");
  const before = office.needs.clock.now();
  const { id } = await wrote(desk, caseId, note);
  expect(await wrote(desk, caseId, { ...note, view: "迷いがある" }, { id, base: 1 })).toMatchObject({
    number: 2,
    split: false,
  });
  const latest = await open(desk, caseId, id);
  expect(latest.shown).toMatchObject({ number: 2, by: "見本 きろく", words: { view: "迷いがある" } });
  expect(latest.before).toMatchObject({ number: 1, words: { view: "" } });
  expect(latest.shown.at).toBeGreaterThanOrEqual(before);
  expect(latest.writings.map((it) => it.number)).toEqual([2, 1]);
  expect((await open(desk, caseId, id, 1)).shown.words).toMatchObject({ view: "", facts: note.facts });
  expect((await see(desk, caseId)).papers).toMatchObject([{ id, way: "電話", mine: true, mayRead: true }]);
});

test("同じ版から二人が書くと、どちらも残り、あとの人は知らされて両方を見る。次に書けば片づく", async () => {
  const { desk, caseId } = await taken("見本 どうじ");
  const { id } = await wrote(desk, caseId, note);
  const said = await Promise.all(
    ["ひとつめ", "ふたつめ"].map((view) => wrote(desk, caseId, { ...note, view }, { id, base: 1 })),
  );
  expect(said.map((it) => String(it.split)).toSorted()).toEqual(["false", "true"]);
  const page = await open(desk, caseId, id);
  expect(page.shown.number).toBe(3);
  const both = [page.shown, ...page.besides].map(({ words }) => words.what === "note" && words.view);
  expect(both.map(String).toSorted()).toEqual(["ひとつめ", "ふたつめ"]);
  expect((await see(desk, caseId)).papers).toMatchObject([{ split: true }]);
  await wrote(desk, caseId, { ...note, view: "まとめた" }, { id, base: 3 });
  expect((await see(desk, caseId)).papers).toMatchObject([{ split: false }]);
});

test("同じ送信が二度届いても、版は一つで、答えも同じ", async () => {
  const { desk, caseId } = await taken("見本 にど");
  const key = { once: once() };
  const first = await wrote(desk, caseId, note, key);
  expect(await wrote(desk, caseId, note, key)).toEqual(first);
  expect((await see(desk, caseId)).papers).toHaveLength(1);
});

test("取扱注意は、担当が替わっても、書いた人と相談責任者だけが読め、ほかの人にはあることだけが見える", async () => {
  const { desk, caseId } = await taken("見本 ちゅうい");
  const { id } = await wrote(desk, caseId, { ...note, facts: "だれにも言えないこと" }, { sensitive: true });
  const overseer = await signedIn(office, "supervisor", "見本 みまもり");
  expect((await open(overseer, caseId, id)).shown.words).toMatchObject({ facts: "だれにも言えないこと" });
  const next = await signedIn(office, "counsellor", "見本 あとつぎ");
  await giveTo(caseId, (await next.ask("me")).data.id as StaffId);
  expect((await see(next, caseId)).papers).toMatchObject([{ id, sensitive: true, mayRead: false }]);
  const refused = await next.ask("record.open", { caseId, id });
  expect(refused).toMatchObject({ status: 403, data: { kind: "paper-closed" } });
  expect(JSON.stringify(refused)).not.toContain("言えない");
  expect((await write(next, caseId, note, { id, base: 1 })).data.kind).toBe("paper-closed");
  // Who wrote it no longer has the case: then it is closed to them with the rest.
  expect((await desk.ask("record.open", { caseId, id })).status).toBe(403);
  const open2 = await wrote(next, caseId, note);
  await giveTo(caseId, (await desk.ask("me")).data.id as StaffId);
  const marked = await write(desk, caseId, note, { id: open2.id, base: 1, sensitive: true });
  expect(marked.data.kind).toBe("not-author");
});

test("担当でない人・相談責任者・同意の取り消しのあとは、書けない", async () => {
  const { desk, caseId, citizen } = await taken("見本 かけない");
  const { id } = await wrote(desk, caseId, note);
  const overseer = await signedIn(office, "supervisor", "見本 みるだけ");
  expect((await write(overseer, caseId, note)).data.kind).toBe("not-yours");
  const nobodys = await openCase(office, "U-nobodys-record");
  expect((await write(desk, nobodys.caseId, note)).data.kind).toBe("not-yours");
  await citizen.act("consent.withdraw");
  expect((await write(desk, caseId, note)).data.kind).toBe("consent-gone");
  expect((await desk.ask("record.open", { caseId, id })).data.kind).toBe("consent-gone");
  expect((await see(desk, caseId)).papers).toMatchObject([{ mayRead: false }]);
});

test("マイナンバー・長すぎる記録・ほかの相談の予約は断り、何も残さない。限りまでは一度に書ける", async () => {
  const { desk, caseId } = await taken("見本 ことわり");
  // The check digit holds (123456789018).
  const number = await write(desk, caseId, { ...note, free: "番号は1234 5678 9018です" });
  expect(number.data.kind).toBe("my-number");
  const long = await write(desk, caseId, { ...note, free: "あ".repeat(paperLimits.length) });
  expect(long).toMatchObject({ status: 400, data: { kind: "paper-too-long" } });
  const booking = office.needs.chance.id("booking");
  expect((await write(desk, caseId, { ...note, booking })).data.kind).toBe("invalid");
  expect((await see(desk, caseId)).papers).toEqual([]);
  const words = Array.from({ length: 4000 }, (_, n) => `第${n}回の話。`).join("");
  const free = words.slice(0, paperLimits.length - 40);
  const { id } = await wrote(desk, caseId, { ...note, free });
  expect((await open(desk, caseId, id)).shown.words).toMatchObject({ free });
});

const goal = { goal: "秋に事務の仕事へ", from: "2026-10-01", to: "2026-12-31", steps: "", state: "進行中" };
const daysOn = (n: number) => addDays(jstDay(office.needs.clock.now()), n);
const planFor = (review: string) => ({ what: "plan", goals: [goal], review, said: "" });

test("支援計画は一つの相談に一つ。見直しの日は、言葉を開かずに一覧に出て、過ぎれば開いている日で数える", async () => {
  const { desk, caseId } = await taken("見本 けいかく");
  const plan = planFor(daysOn(-60));
  const both = await Promise.all([plan, plan].map((it) => write(desk, caseId, it)));
  expect(both.map((it) => String(it.data.kind)).toSorted()).toEqual(["plan-known", "undefined"]);
  const rowOf = async () => (await rowsOf(desk)).find((it) => it.id === caseId)?.review;
  expect(((await rowOf())?.due ?? "") >= plan.review).toBe(true);
  expect((await rowOf())?.late).toBeGreaterThan(10);
  const [{ id } = { id: "" }] = (await see(desk, caseId)).papers;
  const said = { ...plan, review: daysOn(700), said: "応募を二つした。" };
  await wrote(desk, caseId, said, { id, base: 1 });
  expect((await rowOf())?.late).toBe(0);
  await wrote(desk, caseId, { ...plan, goals: [goal, { ...goal, goal: "資格" }] }, { id, base: 2 });
  const page = await open(desk, caseId, id);
  expect(page.reviews).toMatchObject([{ number: 2, by: "見本 けいかく", said: "応募を二つした。" }]);
  const again = async (change: object) =>
    (await write(desk, caseId, { ...plan, goals: [{ ...goal, ...change }] }, { id, base: 3 })).data.kind;
  expect([await again({ to: "2026-09-30" }), await again({ goal: " " })]).toEqual(["invalid", "empty"]);
});

test("きょうより先の日付の面談記録・アセスメント・家族の相談は断り、きょうのものは書ける", async () => {
  const { desk, caseId } = await taken("見本 さきの");
  const texts = { name: "", result: "見本", reading: "", who: "", relation: "親", said: "見本", course: "" };
  const { name, result, reading, who, relation, said, course } = texts;
  const of = (day: string) => [
    { ...note, day },
    { what: "assessment", which: "VRT（職業レディネス・テスト）", name, day, result, reading },
    { what: "family", way: "電話", day, who, relation, said, course },
  ];
  const kindsOn = async (day: string) => {
    const sent = await Promise.all(of(day).map((it) => write(desk, caseId, it)));
    return sent.map(({ status, data }) => (status === 200 ? "ok" : data.kind));
  };
  expect(await kindsOn(daysOn(2))).toEqual(["day-ahead", "day-ahead", "day-ahead"]);
  expect((await see(desk, caseId)).papers).toEqual([]);
  expect(await kindsOn(daysOn(0))).toEqual(["ok", "ok", "ok"]);
});

test("遠すぎる見直しの日と、暦の端の日は断る", async () => {
  const { desk, caseId } = await taken("見本 とおく");
  const kindOf = async (words: object) => (await write(desk, caseId, words)).data.kind;
  for (const n of [732, -367]) expect(await kindOf(planFor(daysOn(n)))).toBe("review-far");
  for (const edge of ["2000-01-01", "2150-01-01", "2199-11-15", "2199-12-31"]) {
    const kinds = [await kindOf(planFor(edge)), await kindOf({ ...note, day: edge })];
    expect([edge, ...kinds]).toEqual([edge, "invalid", "invalid"]);
    expect((await desk.ask("booking.week", { first: edge })).status).toBe(400);
  }
});

test("アセスメントと家族の相談も、同じ決まりで残り、家族の話も取扱注意にできる", async () => {
  const { desk, caseId } = await taken("見本 しらべ");
  const vrt = {
    what: "assessment",
    which: "VRT（職業レディネス・テスト）",
    name: "",
    day: "2025-11-20",
    result: "S型",
    reading: "",
  };
  const family = {
    what: "family",
    way: "電話",
    day: "2025-11-21",
    who: "母",
    relation: "親",
    said: "心配している",
    course: "",
  };
  await wrote(desk, caseId, vrt);
  await wrote(desk, caseId, family, { sensitive: true });
  expect((await see(desk, caseId)).papers).toMatchObject([
    { what: "family", way: "電話", day: "2025-11-21", sensitive: true },
    { what: "assessment", day: "2025-11-20", sensitive: false },
  ]);
  expect((await write(desk, caseId, { ...vrt, result: "" })).data.kind).toBe("empty");
  expect((await write(desk, caseId, { ...family, relation: "隣人" })).data.kind).toBe("invalid");
});

test("言葉は封をして置かれ、公開の文に混ざれば見つかる", async () => {
  const { desk, caseId } = await taken("見本 ふういん");
  const facts = "水前寺の和菓子屋で十二年、餡炊きを任されていたという。";
  await wrote(desk, caseId, { ...note, facts });
  const { Items = [] } = await office.client.send(
    new ScanCommand({
      TableName: office.table,
      FilterExpression: "kind = :kind",
      ExpressionAttributeValues: { ":kind": { S: "writing" } },
    }),
  );
  expect(Items.length).toBeGreaterThan(0);
  expect(Items.every(({ words }) => words?.B !== undefined)).toBe(true);
  expect(Items.map(({ words }) => Buffer.from(words?.B ?? []).toString()).join()).not.toContain("餡炊き");
  const public_ = { title: "お知らせ", text: "水前寺の和菓子屋で十二年、餡炊きを任されていたという。" };
  expect((await checkPublicWords(office.needs, public_)).map((it) => it.class)).toContain("known");
});
