// The ジョブ・カード on the real engine: written by both over time, nothing written over, and closed to whom it is not for.
import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { type CardSaved, type CardSaves, type CardView, checkPublicWords } from "@kumacari/desk";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type asCitizen, type Office, once, openCase, openOffice, signedIn } from "./office.ts";
import { entriesOf } from "./people-desk.ts";
import { readPaper } from "./read-paper.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

type Caller = Pick<Awaited<ReturnType<typeof asCitizen>>, "ask" | "act">;
const said = (text: string) => [{ text }];
const view = async (by: Caller, more: object = {}) =>
  (await by.ask("card.see", { seen: {}, ...more })).data as unknown as CardView;
const save = (by: Caller, sent: object) => by.act("card.save", { base: 0, once: once(), ...sent });
const saved = async (...sent: Parameters<typeof save>): Promise<CardSaved> => {
  const { status, data } = await save(...sent);
  if (status !== 200) throw new Error(String(data.says));
  return data as unknown as CardSaved;
};

const readsOf = async (caseId: string) =>
  (await entriesOf(office, "card-read")).filter((it) => it.includes(caseId));

/** A citizen with a case, and its counsellor. */
async function together(name: string) {
  const desk = await signedIn(office, "counsellor", `見本 ${name}`);
  const { citizen, caseId } = await openCase(office, `C-${name}`);
  await desk.act("case.assign", { caseId });
  return { desk, citizen, caseId };
}

test("本人と相談員が同じ部分を同時に書くと、どちらも残り、あとの人は知らされる。見てから書けば片づく", async () => {
  const { desk, citizen, caseId } = await together("どうじ");
  const before = office.needs.clock.now();
  const values = { section: "values" };
  expect(await saved(citizen, { ...values, rows: said("はじめ") })).toMatchObject({
    number: 1,
    split: false,
  });
  const answers = await Promise.all([
    saved(citizen, { ...values, base: 1, rows: said("本人の文") }),
    saved(desk, { ...values, caseId, base: 1, rows: said("相談員の文") }),
  ]);
  expect(answers.map((it) => String(it.split)).toSorted()).toEqual(["false", "true"]);
  for (const shown of [await view(citizen), await view(desk, { caseId })]) {
    const [part] = shown.parts;
    expect(part).toMatchObject({ section: "values", number: 3 });
    const both = (part ? [part, ...part.besides] : []).map((it) => `${it.by ?? "本人"}：${it.rows[0]?.text}`);
    expect(both.toSorted()).toEqual(["本人：本人の文", "見本 どうじ：相談員の文"]);
    expect(part?.at).toBeGreaterThanOrEqual(before);
  }
  expect(await saved(citizen, { ...values, base: 3, rows: said("まとめた") })).toMatchObject({
    split: false,
  });
  expect((await view(citizen)).parts).toMatchObject([{ number: 4, besides: [] }]);
  // Each save stays.
  const person = (await office.needs.ledger.get("case", { id: caseId }))?.owner;
  const key = { owner: person ?? office.needs.chance.id("cit"), section: "values" } as const;
  const { cardwriting } = await office.needs.ledger.together({
    cardwriting: [1, 2, 3, 4].map((number) => ({ ...key, number })),
  });
  expect(cardwriting.every((it) => it !== undefined)).toBe(true);
});

test("前の保存は、だれがいつ書いたかが開かずに並び、一つずつ読めて、開けない人には並びも見えない", async () => {
  const { desk, citizen, caseId } = await together("まえ");
  const part = { section: "values" };
  await saved(citizen, { ...part, rows: said("はじめの文") });
  await saved(desk, { ...part, caseId, base: 1, rows: said("相談員の文") });
  await saved(citizen, { ...part, base: 2, rows: said("いまの文") });
  const opened = async () => (await readsOf(caseId)).length;
  const before = await opened();
  const list = (await desk.ask("card.saves", { caseId, ...part })).data as unknown as CardSaves;
  expect(list.more).toBe(false);
  expect(list.saves.map(({ number, by }) => [number, by])).toEqual([
    [2, "見本 まえ"],
    [1, undefined],
  ]);
  expect(JSON.stringify(list)).not.toContain("文");
  expect(await opened()).toBe(before);
  const save1 = await desk.ask("card.openSave", { caseId, ...part, number: 1 });
  expect(save1.data).toMatchObject({ number: 1, rows: [{ text: "はじめの文" }] });
  expect(await opened()).toBe(before + 1);
  expect((await citizen.ask("card.saves", part)).data.saves).toHaveLength(2);
  expect((await citizen.ask("card.openSave", { ...part, number: 2 })).data).toMatchObject({
    by: "見本 まえ",
    rows: [{ text: "相談員の文" }],
  });
  expect((await citizen.ask("card.openSave", { ...part, number: 9 })).data.kind).toBe("not-found");
  const stranger = await signedIn(office, "counsellor", "見本 よその");
  expect((await stranger.ask("card.saves", { caseId, ...part })).status).toBe(403);
  expect((await stranger.ask("card.openSave", { caseId, ...part, number: 1 })).status).toBe(403);
  await citizen.act("consent.withdraw", undefined);
  expect((await desk.ask("card.openSave", { caseId, ...part, number: 1 })).data.kind).toBe("consent-gone");
});

test("同じ保存が二度届いても、ほかの人がそのあとに書いていても、一度だけで答えも同じ", async () => {
  const { desk, citizen, caseId } = await together("にど");
  const sent = { section: "future", rows: said("ものを作る仕事"), once: once() };
  const first = await saved(citizen, sent);
  await saved(desk, { caseId, section: "future", base: 1, rows: said("ものを作る仕事。見学から") });
  expect(await saved(citizen, sent)).toEqual(first);
  expect((await view(citizen)).parts).toMatchObject([{ number: 2 }]);
});

test("新しいものがなければ、何も開かず、開いた記録も増えない", async () => {
  const { desk, citizen, caseId } = await together("しずか");
  await saved(citizen, { section: "strengths", rows: said("根気") });
  expect((await view(desk, { caseId })).parts).toHaveLength(1);
  const reads = await countOf("card-read");
  expect((await view(desk, { caseId, seen: { strengths: 1 } })).parts).toEqual([]);
  expect(await countOf("card-read")).toBe(reads);
});

test("ほかの市民には見えず、担当でない相談員は読めず書けない", async () => {
  const { citizen, caseId } = await together("じぶん");
  await saved(citizen, { section: "values", rows: said("人の役に立つこと") });
  const { citizen: other } = await openCase(office, "C-よそ");
  expect((await view(other)).parts).toEqual([]);
  const colleague = await signedIn(office, "counsellor", "見本 どうりょう");
  expect(await colleague.ask("card.see", { caseId, seen: {} })).toMatchObject({ status: 403 });
  const write = await save(colleague, { caseId, section: "values", base: 1, rows: said("よそから") });
  expect(write).toMatchObject({ status: 403 });
});

test("実施者の記入欄は、相談員だけが書き、本人は読める", async () => {
  const { desk, citizen, caseId } = await together("しるす");
  const advice = { section: "advice", rows: [{ text: "見学を勧めた", name: "見本 しるす" }] };
  expect(await save(citizen, advice)).toMatchObject({ status: 403, data: { kind: "not-permitted" } });
  await saved(desk, { caseId, ...advice });
  expect((await view(citizen)).parts).toMatchObject([
    { section: "advice", rows: [{ text: "見学を勧めた" }] },
  ]);
});

test("同意を取り消すと、相談員は読めず書けず、本人は読めるが書き足せない", async () => {
  const { desk, citizen, caseId } = await together("とりけし");
  await saved(citizen, { section: "values", rows: said("静かな職場") });
  await citizen.act("consent.withdraw");
  const gone = { status: 403, data: { kind: "consent-gone" } };
  expect(await desk.ask("card.see", { caseId, seen: {} })).toMatchObject(gone);
  expect(await save(desk, { caseId, section: "values", base: 1, rows: said("あとから") })).toMatchObject(
    gone,
  );
  expect((await view(citizen)).parts).toHaveLength(1);
  const more = await save(citizen, { section: "values", base: 1, rows: said("もっと") });
  expect(more).toMatchObject({ status: 403, data: { kind: "no-consent" } });
});

test("マイナンバーはどの欄でも断り、言葉は封じて置き、公開の文には出せない", async () => {
  const { citizen } = await together("ばんごう");
  const number = await save(citizen, {
    section: "career",
    rows: [{ place: "見本工房", work: "1234 5678 9018" }],
  });
  expect(number).toMatchObject({ status: 400, data: { kind: "my-number" } });
  expect((await view(citizen)).parts).toEqual([]);
  const words = "みほん焼の窯元で十二年のあいだ絵付けを受け持ち、若い人に筆の運びを教えました";
  await saved(citizen, { section: "career", rows: [{ work: words }] });
  const { Items = [] } = await office.client.send(new ScanCommand({ TableName: office.table }));
  expect(JSON.stringify(Items)).not.toContain("絵付け");
  const texts = { title: "", text: `お知らせ。${words}。` };
  expect((await checkPublicWords(office.needs, texts)).length).toBeGreaterThan(0);
});

test("印刷は、本人と担当の相談員だけができ、どこにも残らず、開いたことが記録される", async () => {
  const { desk, citizen, caseId } = await together("いんさつ");
  const words = "手を動かす仕事を続けたい";
  await saved(citizen, { section: "future", rows: said(words) });
  const own = (token: string) =>
    office.citizens.request("/citizen/job-card.pdf", { headers: { authorization: `Bearer ${token}` } });
  const ofCase = (by: typeof desk, form = "") =>
    office.staffApp.request(`/staff/job-cards/${caseId}${form}`, { headers: by.headers });
  for (const answer of [await own(citizen.token), await ofCase(desk, "?form=1-1")]) {
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
    const said_ = (await readPaper(Uint8Array.from(bytes))).pages.flatMap((it) => it.words).join("");
    expect(said_).toContain(words);
    expect(said_).toContain("キャリア・プランシート（就業経験がある方用）");
  }
  expect(await countOf("card-printed")).toBe(2);
  const colleague = await signedIn(office, "counsellor", "見本 ほかのひと");
  expect((await ofCase(colleague)).status).toBe(403);
  expect((await own("nobody")).status).toBe(401);
  await citizen.act("consent.withdraw");
  expect((await ofCase(desk)).status).toBe(403);
  expect((await own(citizen.token)).status).toBe(200);
});

async function countOf(act: string): Promise<number> {
  const { Items = [] } = await office.client.send(new ScanCommand({ TableName: office.table }));
  return Items.filter((it) => it.act?.S === act).length;
}
