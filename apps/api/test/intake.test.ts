// The intake put right, on the real engine: what it said before stays, the search follows, and the request is told what was changed.
import { ScanCommand } from "@aws-sdk/client-dynamodb";
import type { IntakeHistory } from "@kumacari/desk";
import type { CaseId, MatterId } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answers, type Office, once, openCase, openOffice } from "./office.ts";
import { type Clerk, clerk, entriesOf } from "./people-desk.ts";

let office: Office;
let boss: Clerk;
let own: Clerk;
let city: Clerk;
beforeAll(async () => {
  office = await openOffice();
  boss = await clerk(office, "supervisor", "見本 せきにん");
  own = await clerk(office, "counsellor", "見本 たんとう");
  city = await clerk(office, "city-officer", "見本 しやくしょ");
});
afterAll(() => office.close());

const right = { ...answers, name: "試料 はなえ", ward: "中央区" } as const;
const reachable = { ...right, kana: "シリョウ　ハナエ", phone: "０７０（９９９９）０１４４" } as const;
const correct = (by: Clerk, caseId: CaseId, more: object = {}) =>
  by.act("intake.correct", { caseId, answers: right, seen: 0, once: once(), ...more });
const foundBy = async (asked: string) => {
  const { data } = await boss.act("search.cases", { asked });
  return (data as unknown as { rows: readonly { id: CaseId }[] }).rows.map(({ id }) => id);
};
const clues = async () => {
  const { Items = [] } = await office.client.send(
    new ScanCommand({ TableName: office.table, ConsistentRead: true }),
  );
  return Items.filter((it) => it.kind?.S === "clue").length;
};
const historyOf = async (by: Clerk, caseId: CaseId) => {
  const { status, data } = await by.ask("intake.history", { caseId });
  return { status, ...(data as unknown as IntakeHistory) };
};

test("訂正すると、新しい内容が立ち、前の内容は誰がいつ直したかとともに残り、探す名前も入れ替わる", async () => {
  const { caseId, citizen } = await openCase(office, "U-right");
  await own.act("case.assign", { caseId });
  const sent = { caseId, answers: right, seen: 0, once: once() };
  const ticks = async () => (await own.ask("case.tick", { caseId, after: 99 })).data.corrections;
  expect(await ticks()).toBe(0);
  expect((await boss.act("intake.correct", sent)).status).toBe(200);
  // After a lost answer it is the same act.
  expect((await boss.act("intake.correct", sent)).status).toBe(200);
  // A page that lies open notices.
  expect(await ticks()).toBe(1);
  expect((await own.ask("case.see", { caseId })).data).toMatchObject({
    name: right.name,
    corrections: 1,
    intake: { ward: "中央区" },
    corrected: [{ by: "見本 せきにん", parts: ["name", "ward"] }],
  });
  expect((await citizen.ask("held")).data).toMatchObject({
    case: { intake: { name: right.name }, corrected: [{ parts: ["name", "ward"] }] },
  });
  const { list } = await historyOf(own, caseId);
  expect(list).toMatchObject([{ number: 1, answers, ended: { by: "見本 せきにん" } }]);
  expect(list[0]).not.toHaveProperty("by");
  expect(await foundBy("試料 はなえ")).toContain(caseId);
  expect(await foundBy("見本 はなこ")).not.toContain(caseId);
  const entries = (await entriesOf(office, "intake-corrected")).filter((it) => it.includes(caseId));
  expect(entries).toHaveLength(1);
  expect(entries.join()).not.toContain("はなえ");
});

test("ふりがなと電話番号は、書き足しても消しても、そろえた形で立ち、前のものが残り、探す手がかりもついてくる", async () => {
  const { caseId, citizen } = await openCase(office, "U-right-kana");
  const before = await clues();
  expect((await correct(boss, caseId, { answers: reachable })).status).toBe(200);
  const kept = { kana: "しりょう はなえ", phone: "07099990144" };
  expect((await boss.ask("case.see", { caseId })).data).toMatchObject({
    intake: kept,
    corrected: [{ parts: ["name", "kana", "phone", "ward"] }],
  });
  expect((await citizen.ask("held")).data).toMatchObject({ case: { intake: kept } });
  for (const asked of ["しりょう", "シリョウ ハナエ", "0144"])
    expect(await foundBy(asked), asked).toEqual([caseId]);
  expect((await own.act("intake.phone", { caseId })).data).toEqual({ phone: kept.phone });
  const rung = (await entriesOf(office, "phone-opened")).filter((it) => it.includes(caseId));
  expect(rung).toHaveLength(1);
  expect(rung.join()).not.toContain("0144");
  for (const wrong of [{ kana: "試料 はなえ" }, { phone: "けいたい" }])
    expect(
      (await correct(boss, caseId, { answers: { ...reachable, ...wrong }, seen: 1 })).data,
    ).toMatchObject({
      kind: "invalid",
      says: expect.stringContaining("phone" in wrong ? "電話番号" : "ふりがな"),
    });
  // The same in another spelling is no correction.
  const spelt = { ...reachable, kana: "しりょう はなえ", phone: "070 9999 0144" };
  expect((await correct(boss, caseId, { answers: spelt, seen: 1 })).data.says).toContain("変わったところ");
  expect((await correct(boss, caseId, { answers, seen: 1 })).status).toBe(200);
  expect((await historyOf(boss, caseId)).list[0]).toMatchObject({ number: 2, answers: kept });
  expect((await own.act("intake.phone", { caseId })).data).toEqual({});
  for (const asked of ["しりょう", "0144"]) expect(await foundBy(asked), asked).toEqual([]);
  expect(await clues()).toBe(before);
});

test("相談員は訂正できず、二人が同時に直すと一人だけが通り、変わらないものと個人番号は断る", async () => {
  const { caseId } = await openCase(office, "U-right-refused");
  await own.act("case.assign", { caseId });
  expect((await correct(own, caseId)).data.kind).toBe("not-permitted");
  expect((await correct(boss, caseId, { answers })).data.kind).toBe("invalid");
  const number = { ...answers, wish: "番号は 1234 5678 9018 です。" };
  expect((await correct(boss, caseId, { answers: number })).data.kind).toBe("my-number");
  const other = { ...answers, ward: "西区" };
  const both = await Promise.all([correct(boss, caseId), correct(boss, caseId, { answers: other })]);
  expect(both.map(({ data }) => data?.kind ?? "ok").toSorted()).toEqual(["moved-on", "ok"]);
  expect((await historyOf(boss, caseId)).list).toHaveLength(1);
});

test("名前も電話も消す訂正は受付番号のほかに手がかりを残さず、あとでまた入れる訂正は新しい手がかりを置く", async () => {
  const none = await clues();
  const { caseId } = await openCase(office, "U-right-empty");
  const it = await office.needs.ledger.get("case", { id: caseId });
  if (!it) throw new Error("no case");
  const lists = async () => (await office.needs.ledger.clueListsOf(it.owner)).length;
  expect(await lists()).toBe(1);
  const all = await clues();
  // As many forms as before: nothing but the old ones gone makes the same count.
  expect((await correct(boss, caseId)).status).toBe(200);
  expect(await clues()).toBe(all);
  expect((await correct(boss, caseId, { answers: { ...answers, name: "" }, seen: 1 })).status).toBe(200);
  expect(await lists()).toBe(1);
  expect(await clues()).toBe(none + 1);
  const long = { ...answers, name: "長長長長長長長 名名名名名名名（ながながなが なまえなまえ）" };
  expect((await correct(boss, caseId, { answers: long, seen: 2 })).status).toBe(200);
  expect(await foundBy("ながながなが")).toContain(caseId);
  expect((await historyOf(boss, caseId)).list.map(({ number }) => number)).toEqual([3, 2, 1]);
});

/** As many forms as a name and its words can have: more than one transaction holds twice. */
const full = (letters: string, phone: string) => {
  const four = (of: string) => [0, 1, 2, 3].map((n) => (of[n] ?? "").repeat(6)).join(" ");
  const name = `${four(letters.slice(0, 4))}（${four(letters.slice(4))}）`;
  const wish = [1, 2, 3].map((n) => `070-9999-${phone}${n}`).join("、");
  const kana = four("あいうえおかきく".slice(Number(phone) % 4)).slice(0, 60);
  return { ...answers, name, kana, phone: `070-9999-${phone}4`, wish };
};

test("手がかりがいちばん多い名前どうしの訂正でも、古い手がかりは一つも残らない", async () => {
  const { caseId } = await openCase(office, "U-right-full");
  expect((await correct(boss, caseId, { answers: full("阿伊宇絵御加記久", "010") })).status).toBe(200);
  const before = await clues();
  expect((await correct(boss, caseId, { answers: full("左四巣瀬祖田千都", "020"), seen: 1 })).status).toBe(
    200,
  );
  expect(await clues()).toBe(before);
  for (const asked of ["0203", "0204"]) expect(await foundBy(asked)).toContain(caseId);
  expect(await foundBy("0103")).not.toContain(caseId);
});

test("訂正の請求は、市が決めるまで直せず、決まると直した欄の名前が請求に書きそえられて、本人に届く", async () => {
  const { caseId, citizen } = await openCase(office, "U-right-asked");
  const words = { about: "correction", what: "名前が違う。", wish: "正しくは、はなえ。" };
  const { data } = await citizen.act("right.ask", words);
  const id = data.id as MatterId;
  const versionOf = async () => (await office.needs.ledger.get("matter", { id }))?.version ?? 0;
  expect((await correct(boss, caseId)).data.kind).toBe("not-yet");
  const says = "お申し出のとおりに直します。";
  const proposing = { id, version: await versionOf(), outcome: "all", says, withheld: {} };
  expect((await boss.act("rights.propose", proposing)).status).toBe(200);
  expect((await correct(boss, caseId)).data.kind).toBe("not-yet");
  await city.act("rights.decide", { id, version: await versionOf(), dry: false });
  expect((await boss.act("rights.carryOut", { id, version: await versionOf(), says: "" })).data.kind).toBe(
    "empty",
  );
  expect((await correct(boss, caseId)).status).toBe(200);
  expect((await boss.act("rights.carryOut", { id, version: await versionOf(), says: "" })).status).toBe(200);
  const mine = (await citizen.ask("right.mine")).data as unknown as {
    list: readonly { carriedOut?: string }[];
  };
  expect(mine.list[0]?.carriedOut).toMatch(/^相談票（K-.+）の「お名前」「お住まい」を訂正しました。$/);
});

test("同意が取り消された相談は、訂正も、訂正の前を開くこともできない", async () => {
  const { caseId, citizen } = await openCase(office, "U-right-gone");
  expect((await correct(boss, caseId)).status).toBe(200);
  await citizen.act("consent.withdraw", undefined);
  expect((await correct(boss, caseId, { answers, seen: 1 })).data.kind).toBe("consent-gone");
  expect((await boss.ask("intake.history", { caseId })).data.kind).toBe("consent-gone");
  expect((await boss.ask("intake.open", { caseId })).data.kind).toBe("consent-gone");
  expect((await boss.act("intake.phone", { caseId })).data.kind).toBe("consent-gone");
});
