// 「急ぎの見守り」 on the real engine: who sets and lifts it, what both at once come to, and that no such case ends.
import type { CaseTick, VigilWordView } from "@kumacari/desk";
import type { CaseId } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rowsOf } from "../inbox-of.ts";
import { type Office, once, openCase, openOffice } from "../office.ts";
import { type Clerk, clerk, entriesOf } from "../people-desk.ts";

let office: Office;
let own: Clerk;
let other: Clerk;
let boss: Clerk;
beforeAll(async () => {
  office = await openOffice();
  own = await clerk(office, "counsellor", "見本 たんとう");
  other = await clerk(office, "counsellor", "見本 ほかの");
  boss = await clerk(office, "supervisor", "見本 せきにん");
});
afterAll(() => office.close());

async function taken(name: string) {
  const { caseId, citizen } = await openCase(office, name);
  await own.act("case.assign", { caseId });
  return { caseId, citizen };
}
const why = "深夜に「もう消えたい」と電話があった。";
const mark = (by: Clerk, what: "set" | "lift", caseId: CaseId, seen: number, more: object = {}) =>
  by.act(`vigil.${what}`, { caseId, words: why, seen, once: once(), ...more });
const wordsOf = async (by: Clerk, caseId: CaseId) =>
  (await by.ask("vigil.see", { caseId })).data as unknown as readonly VigilWordView[];
const tickOf = async (by: Clerk, caseId: CaseId) =>
  (await by.ask("case.tick", { caseId, after: 0 })).data as unknown as CaseTick;
const endOf = (caseId: CaseId) => ({
  caseId,
  outcome: "継続",
  summary: "見本のまとめ",
  seen: 9,
  once: once(),
});

test("印を付けると一覧の先頭に立ち、わけは開ける人だけが読め、外しても両方のわけが残る", async () => {
  await openCase(office, "U-vigil-older");
  const { caseId } = await taken("U-vigil-set");
  const key = { once: once() };
  expect((await mark(own, "set", caseId, 0, key)).status).toBe(200);
  // The same act sent again after a lost answer.
  expect((await mark(own, "set", caseId, 0, key)).status).toBe(200);
  expect((await rowsOf(other))[0]).toMatchObject({ id: caseId, watched: true });
  expect(JSON.stringify(await rowsOf(own))).not.toContain("消えたい");
  expect(await wordsOf(own, caseId)).toMatchObject([
    { number: 1, state: "set", by: "見本 たんとう", words: why },
  ]);
  expect((await other.ask("vigil.see", { caseId })).status).toBe(403);
  expect((await mark(own, "lift", caseId, 1, { words: "　" })).data.kind).toBe("empty");
  expect((await mark(boss, "lift", caseId, 1, { words: "朝に話し、落ち着かれた。" })).status).toBe(200);
  expect((await rowsOf(other)).some(({ watched }) => watched)).toBe(false);
  expect((await wordsOf(own, caseId)).map(({ state }) => state)).toEqual(["lifted", "set"]);
  expect((await tickOf(own, caseId)).vigil).toMatchObject({
    number: 2,
    state: "lifted",
    by: "見本 せきにん",
  });
  // A page that has seen neither of the two.
  expect((await mark(own, "set", caseId, 0)).data.kind).toBe("moved-on");
  const acts = await Promise.all(
    ["vigil-set", "vigil-lifted", "vigil-read"].map((act) => entriesOf(office, act)),
  );
  expect(acts.map((all) => all.filter((it) => it.includes(caseId)).length)).toEqual([1, 1, 2]);
  expect(acts.flat().join()).not.toContain("消えたい");
});

test("二人が同時に付けると一人だけが付け、もう一人は知らされて、わけを失わない", async () => {
  const { caseId } = await taken("U-vigil-both");
  const said = await Promise.all([mark(own, "set", caseId, 0), mark(boss, "set", caseId, 0)]);
  expect(said.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  expect(said.find(({ status }) => status === 409)?.data.kind).toBe("moved-on");
  expect(await wordsOf(own, caseId)).toHaveLength(1);
});

test("付け外しできるのは担当と相談責任者。引き継ぎを頼まれただけの人は読むだけで、引き継いでも印は残る", async () => {
  const { caseId } = await taken("U-vigil-hand");
  expect((await mark(other, "set", caseId, 0)).status).toBe(403);
  await mark(own, "set", caseId, 0);
  await own.act("handover.ask", { caseId, to: other.staff.id, note: "お願いします" });
  expect((await mark(other, "lift", caseId, 1)).data.kind).toBe("not-yours");
  const { handover, mayMark } = await tickOf(other, caseId);
  expect(mayMark).toBe(false);
  await other.act("handover.accept", { caseId, at: handover?.at });
  expect((await rowsOf(other)).find(({ id }) => id === caseId)).toMatchObject({ mine: true, watched: true });
  await boss.act("caseload.reassign", {
    moves: [{ caseId, from: other.staff.id, to: own.staff.id }],
    dry: false,
  });
  expect((await rowsOf(own)).find(({ id }) => id === caseId)).toMatchObject({ mine: true, watched: true });
  const load = (await boss.ask("caseload.see")).data as unknown as readonly { readonly watched: number }[];
  expect(load.reduce((sum, { watched }) => sum + watched, 0)).toBe(
    (await rowsOf(boss)).filter(({ watched }) => watched).length,
  );
  expect(load.find((it) => it.watched > 0)).toMatchObject({ counsellor: { id: own.staff.id } });
});

test("印が付いている相談は、終了を申し出られず、申し出たあとに付いても承認されない", async () => {
  const { caseId } = await taken("U-vigil-end");
  await mark(own, "set", caseId, 0);
  expect((await own.act("case.askClose", endOf(caseId))).data.kind).toBe("vigil-stands");
  await mark(own, "lift", caseId, 1);
  expect((await own.act("case.askClose", endOf(caseId))).status).toBe(200);
  await mark(own, "set", caseId, 2);
  const { closing } = await tickOf(boss, caseId);
  const approve = { caseId, asked: closing?.at, seen: 9 };
  expect((await boss.act("case.approveClose", approve)).data.kind).toBe("vigil-stands");
});

test("同意が取り消されると新しくは付けられず、付いている印は、わけを書かずに外せる", async () => {
  const { caseId, citizen } = await taken("U-vigil-gone");
  await mark(own, "set", caseId, 0);
  await citizen.act("consent.withdraw", undefined);
  expect((await own.ask("vigil.see", { caseId })).data.kind).toBe("consent-gone");
  expect((await mark(own, "lift", caseId, 1)).status).toBe(200);
  expect(await office.needs.ledger.get("vigilword", { caseId, number: 2 })).toBeUndefined();
  expect((await mark(own, "set", caseId, 2)).data.kind).toBe("consent-gone");
});

test("わけにマイナンバーがあると断り、何も付かない", async () => {
  const { caseId } = await taken("U-vigil-number");
  expect((await mark(own, "set", caseId, 0, { words: "マイナンバー 123456789018" })).data.kind).toBe(
    "my-number",
  );
  expect((await tickOf(own, caseId)).vigil).toBeUndefined();
});
