// The words of one's own cases on the real engine: who is given which, and what is written down of it.
import type { OwnTexts } from "@kumacari/desk";
import type { Change } from "@kumacari/desk/ports";
import { type CaseId, days, personal, plus } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, once, openCase, openOffice } from "./office.ts";
import { type Clerk, clerk, entriesOf } from "./people-desk.ts";

let office: Office;
let own: Clerk;
let other: Clerk;
let supervisor: Clerk;
beforeAll(async () => {
  office = await openOffice();
  own = await clerk(office, "counsellor", "見本 たんとう");
  other = await clerk(office, "counsellor", "見本 ほかの");
  supervisor = await clerk(office, "supervisor", "見本 みわたす");
});
afterAll(() => office.close());

/** So many messages one commit of these tests writes. */
const atOnce = 90;
const note = { what: "note", way: "電話", day: "2025-11-26", view: "", course: "", next: "", free: "" };

async function taken(name: string) {
  const { caseId, citizen } = await openCase(office, name);
  await own.act("case.assign", { caseId });
  return { caseId, citizen };
}
const write = (by: Clerk, caseId: CaseId, facts: string, more: object = {}) =>
  by.act("record.write", {
    caseId,
    base: 0,
    sensitive: false,
    words: { ...note, facts },
    once: once(),
    ...more,
  });
const read = async (by: Clerk, caseId: CaseId) => {
  const { status, data } = await by.ask("search.ownTexts", { caseId });
  return { status, kind: data.kind, texts: (data as unknown as OwnTexts).texts?.map(({ text }) => text) };
};

test("担当には、相談票の希望・記録のいまの版・やりとりが渡り、読んだことにはならず、相談ごとに記録が残る", async () => {
  const { caseId, citizen } = await taken("U-own-all");
  const { data } = await write(own, caseId, "はじめの記録");
  await write(own, caseId, "書き直した記録", { id: data.id, base: 1 });
  await citizen.act("talk.write", { text: "市民の言葉", once: once() });
  const before = await office.needs.ledger.get("case", { id: caseId });
  const { texts } = await read(own, caseId);
  expect(texts).toEqual(["次の一歩を考えたいです。", "書き直した記録", "市民の言葉"]);
  expect((await office.needs.ledger.get("case", { id: caseId }))?.version).toBe(before?.version);
  const entries = (await entriesOf(office, "own-texts-read")).filter((it) => it.includes(caseId));
  expect(entries).toHaveLength(3);
  expect(entries.every((it) => it.includes("own-search") && !it.includes("言葉"))).toBe(true);
  expect(entries.join()).toContain(String(data.id));
});

test("同僚にも相談責任者にも、担当のない相談でも渡さない。引き継ぎを頼まれただけの人にも渡さない", async () => {
  const { caseId } = await taken("U-own-others");
  await own.act("handover.ask", { caseId, to: other.staff.id, note: "お願いします" });
  expect(await read(other, caseId)).toMatchObject({ status: 403, kind: "not-yours" });
  expect(await read(supervisor, caseId)).toMatchObject({ status: 403, kind: "not-yours" });
  const free = await openCase(office, "U-own-free");
  expect(await read(own, free.caseId)).toMatchObject({ status: 403, kind: "not-yours" });
});

test("取扱注意は、書いた人だけに渡る。代行する人には、ほかの記録とやりとりが渡る", async () => {
  const { caseId } = await taken("U-own-cover");
  await write(own, caseId, "ふつうの記録");
  await write(own, caseId, "注意の記録", { sensitive: true });
  expect((await read(own, caseId)).texts).toContain("注意の記録");
  expect((await read(other, caseId)).status).toBe(403);
  const now = office.needs.clock.now();
  const away = {
    from: plus(now, -days(1)),
    to: plus(now, days(1)),
    why: "leave",
    cover: other.staff.id,
  } as const;
  await office.needs.ledger.commit(
    [
      {
        op: "create",
        kind: "roster",
        value: {
          staff: own.staff.id,
          week: [[], [], [], [], [], [], []],
          days: {},
          away: [away],
          version: 1,
        },
      },
    ],
    { act: "roster-written", actor: { kind: "staff", id: own.staff.id }, on: [own.staff.id] },
  );
  const { texts } = await read(other, caseId);
  expect(texts).toContain("ふつうの記録");
  expect(texts).not.toContain("注意の記録");
});

test("同意が取り消された相談、終わった相談の言葉は渡さない", async () => {
  const gone = await taken("U-own-gone");
  await gone.citizen.act("consent.withdraw", undefined);
  expect(await read(own, gone.caseId)).toMatchObject({ status: 403, kind: "consent-gone" });
  const { caseId } = await taken("U-own-closed");
  const it = await office.needs.ledger.get("case", { id: caseId });
  if (!it) throw new Error("no case");
  const closed = { at: office.needs.clock.now(), by: own.staff.id, outcome: "継続" } as const;
  await office.needs.ledger.commit([{ op: "update", kind: "case", value: { ...it, closed } }], {
    act: "town-seeded",
    actor: { kind: "system", part: "town" },
    on: [caseId],
  });
  expect(await read(own, caseId)).toMatchObject({ kind: "already-closed" });
});

test.each([
  ["千通より長い", 1_010, "便り"],
  ["1 MBより重い", 110, "便り".repeat(1_700)],
] as const)("%sやりとりも、一通も落とさずに渡り、全部だと告げる", async (_, count, text) => {
  const { caseId } = await taken(`U-own-long-${count}`);
  const it = await office.needs.ledger.get("case", { id: caseId });
  if (!it) throw new Error("no case");
  const { owner } = it;
  const at = office.needs.clock.now();
  const because = { act: "town-seeded", actor: { kind: "system", part: "town" }, on: [caseId] } as const;
  for (let first = 1; first <= count; first += atOnce) {
    const rest = Array.from({ length: Math.min(atOnce, count - first + 1) }, (_, n) => first + n).map(
      (number): Change => ({
        op: "create",
        kind: "message",
        value: { caseId, owner, number, from: "citizen", at, text: personal(text + number), version: 1 },
      }),
    );
    // The head first of all: the changes of a commit are never none.
    const held = await office.needs.ledger.get("case", { id: caseId });
    const value = { ...(held ?? it), messages: count };
    await office.needs.ledger.commit([{ op: "update", kind: "case", value }, ...rest], because);
  }
  const { data } = await own.ask("search.ownTexts", { caseId });
  const { texts, whole } = data as unknown as OwnTexts;
  const given = texts.flatMap((one) => (one.where === "talk" ? [one.number] : []));
  expect(given).toEqual(Array.from({ length: count }, (_, n) => count - n));
  expect(whole).toBe(true);
});
