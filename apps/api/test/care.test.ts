// The consideration a citizen wishes for, on the real engine: asked with the intake, changed later, and read by whom it concerns.
import type { CareHistory, CareView } from "@kumacari/desk";
import type { CaseId } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answers, asCitizen, type Office, once, openOffice } from "./office.ts";
import { type Clerk, clerk, entriesOf } from "./people-desk.ts";

let office: Office;
let own: Clerk;
let other: Clerk;
beforeAll(async () => {
  office = await openOffice();
  own = await clerk(office, "counsellor", "見本 たんとう");
  other = await clerk(office, "counsellor", "見本 ほかの");
});
afterAll(() => office.close());

const wished = { wishes: ["筆談", "静かな場所"], words: "右の耳が聞こえにくい" };

async function consult(name: string, care?: object) {
  const citizen = await asCitizen(office, name);
  const { data } = await citizen.ask("home");
  await citizen.act("consent.give", {
    version: (data.consent as { text: { version: string } }).text.version,
  });
  const sent = await citizen.act("intake.submit", { answers, ...(care ? { care } : {}), once: once() });
  const caseId = sent.data as unknown as CaseId;
  await own.act("case.assign", { caseId });
  return { citizen, caseId, sent };
}
type Asking = Pick<Awaited<ReturnType<typeof asCitizen>>, "ask">;
const mineOf = async (by: Asking) => (await by.ask("care.mine")).data as unknown as CareView;
const seenBy = async (by: Clerk, caseId: CaseId) =>
  (await by.ask("care.see", { caseId })).data as unknown as CareView;
const change = (care: object, seen: number, key = once()) => ({ care, seen, once: key });

test("相談票といっしょに受け取った配慮は、本人と担当が読み、開いたことが残り、書いた言葉はどこにもそのままは残らない", async () => {
  const { citizen, caseId } = await consult("U-care-given", wished);
  expect(await mineOf(citizen)).toMatchObject({ ...wished, version: 1 });
  expect(await seenBy(own, caseId)).toMatchObject(wished);
  expect((await other.ask("care.see", { caseId })).status).toBe(403);
  expect((await entriesOf(office, "care-read")).filter((it) => it.includes(caseId))).toHaveLength(1);
  expect(JSON.stringify([office.log, await entriesOf(office, "care-read")])).not.toContain("右の耳");
});

test("答えなかった人と、これより前の相談には、配慮がないだけで、何も開かれない", async () => {
  const { citizen, caseId } = await consult("U-care-none", { wishes: [], words: " " });
  const before = (await entriesOf(office, "care-read")).length;
  expect(await mineOf(citizen)).toEqual({ wishes: [], words: "", version: 0 });
  expect((await seenBy(own, caseId)).version).toBe(0);
  expect((await entriesOf(office, "care-read")).length).toBe(before);
});

test("本人があとから変えられ、担当も書きとめられる。二人が同時なら一人は知らされ、二度届いても一度", async () => {
  const { citizen, caseId } = await consult("U-care-change");
  const key = once();
  expect((await citizen.act("care.write", change(wished, 0, key))).status).toBe(200);
  expect((await citizen.act("care.write", change(wished, 0, key))).status).toBe(200);
  const less = { wishes: ["筆談"], words: "" };
  const both = await Promise.all([
    citizen.act("care.write", change(less, 1)),
    own.act("care.write", { caseId, ...change({ wishes: ["手話"], words: "" }, 1) }),
  ]);
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  expect((await mineOf(citizen)).version).toBe(2);
  await own.act("care.write", { caseId, ...change({ wishes: ["手話"], words: "" }, 2) });
  expect((await mineOf(citizen)).written).toMatchObject({ by: "見本 たんとう" });
  expect((await other.act("care.write", { caseId, ...change(less, 3) })).status).toBe(403);
});

const historyFor = async (by: Clerk, caseId: CaseId) =>
  (await by.ask("care.history", { caseId })).data as unknown as CareHistory;

test("前の配慮は、だれがいつ書いたかとともに残り、相談を開ける人だけが読め、二人が同時でも一つずつ残る", async () => {
  const { citizen, caseId } = await consult("U-care-history", wished);
  expect(await historyFor(own, caseId)).toEqual({ writings: [], more: false });
  await own.act("care.write", { caseId, ...change({ wishes: ["手話"], words: "" }, 1) });
  await Promise.all([1, 2].map(() => citizen.act("care.write", change({ wishes: [], words: "" }, 2))));
  const { writings } = await historyFor(own, caseId);
  expect(writings).toMatchObject([
    { number: 2, wishes: ["手話"], by: "見本 たんとう" },
    { number: 1, ...wished },
  ]);
  expect(writings[1]?.by).toBeUndefined();
  expect((await other.ask("care.history", { caseId })).status).toBe(403);
  const read = (await entriesOf(office, "care-read")).filter((it) => it.includes("earlier"));
  expect([read.length, read[0]?.includes(caseId)]).toEqual([1, true]);
  await citizen.act("consent.withdraw", undefined);
  expect((await own.ask("care.history", { caseId })).data.kind).toBe("consent-gone");
});

test("版を残す前に書かれた配慮も、次に変えるときに一つの版として残る", async () => {
  const { citizen, caseId } = await consult("U-care-before", wished);
  const owner = (await office.needs.ledger.get("case", { id: caseId }))?.owner;
  if (!owner) throw new Error("nobody");
  const key = { owner, number: 1 };
  await office.needs.ledger.commit([{ op: "remove", kind: "carewriting", key }], {
    act: "town-seeded",
    actor: { kind: "system", part: "town" },
    on: [],
  });
  await citizen.act("care.write", change({ wishes: ["手話"], words: "" }, 1));
  expect((await historyFor(own, caseId)).writings).toMatchObject([{ number: 1, ...wished }]);
  expect(await mineOf(citizen)).toMatchObject({ wishes: ["手話"], version: 2 });
});

test("長すぎる言葉とマイナンバーは断り、相談票も出さない。同意が取り消されると、担当は読めず書けない", async () => {
  const long = await consult("U-care-long", { wishes: [], words: "あ".repeat(401) });
  expect(long.sent.data.kind).toBe("too-long");
  expect((await long.citizen.ask("home")).data.talk).toBeUndefined();
  const number = await consult("U-care-number", { wishes: [], words: "マイナンバー 123456789018" });
  expect(number.sent.data.kind).toBe("my-number");
  const { citizen, caseId } = await consult("U-care-gone", wished);
  await citizen.act("consent.withdraw", undefined);
  expect((await own.ask("care.see", { caseId })).data.kind).toBe("consent-gone");
  expect((await own.act("care.write", { caseId, ...change(wished, 1) })).data.kind).toBe("consent-gone");
  expect(await mineOf(citizen)).toMatchObject(wished);
});
