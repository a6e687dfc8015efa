import type { Change } from "@kumacari/desk/ports";
import { type Case, type Instant, instant, plus, spellId } from "@kumacari/domain";
import { expect, test } from "vitest";
import { openCasesLately } from "./open-cases.ts";

const begin = instant(1_795_300_000_000);
const idOf = (n: number) =>
  spellId(
    "case",
    new Uint8Array(20)
      .fill(n % 30)
      .fill(Math.floor(n / 30) % 30, 0, 10)
      .fill(Math.floor(n / 900), 0, 5),
  );
const caseOf = (n: number, more: Partial<Case> = {}): Case => ({
  id: idOf(n),
  owner: spellId("cit", new Uint8Array(20)),
  openedAt: begin,
  waitingOn: "us",
  waitingSince: plus(begin, n),
  messages: 0,
  lastByStaff: 0,
  seenByCitizen: 0,
  seenByStaff: 0,
  version: 1,
  ...more,
});
const listOf = (many: number): readonly Case[] => Array.from({ length: many }, (_, n) => caseOf(n));

function desk(list: () => readonly Case[] | Promise<readonly Case[]>) {
  let [now, reads] = [begin, 0];
  const it = openCasesLately({ now: (): Instant => now }, async () => {
    reads += 1;
    return await list();
  });
  return {
    it,
    reads: () => reads,
    wait: (ms: number) => {
      now = plus(now, ms);
    },
  };
}
const update = (value: Case): Change => ({ op: "update", kind: "case", value });

test("千までの一覧はいつも読み直し、千を超えると、求める新しさのあいだは読み直さない。時計が戻れば読み直す", async () => {
  const few = desk(() => listOf(1_000));
  await few.it.read(60_000);
  await few.it.read(60_000);
  expect(few.reads()).toBe(2);
  const many = desk(() => listOf(1_001));
  await Promise.all([many.it.read(10_000), many.it.read(10_000)]);
  many.wait(9_999);
  await many.it.read(10_000);
  expect(many.reads()).toBe(1);
  many.wait(1);
  await many.it.read(60_000);
  expect(many.reads()).toBe(1);
  await many.it.read(10_000);
  expect(many.reads()).toBe(2);
  many.wait(-1);
  await many.it.read(10_000);
  expect(many.reads()).toBe(3);
});

test("自分で書いたことはすぐに一覧に入り、閉じた相談は出ていき、古い書き込みは新しいものを戻さない", async () => {
  const { it, reads } = desk(() => listOf(1_001));
  await it.read(10_000);
  const later = plus(begin, 5_000);
  it.wrote([
    update(caseOf(0, { waitingSince: later, waitingOn: "them" })),
    { op: "create", kind: "case", value: caseOf(44, { version: 0 }) },
  ]);
  it.wrote([
    update(caseOf(1, { closed: { at: begin, by: spellId("staff", new Uint8Array(20)), outcome: "中断" } })),
  ]);
  it.wrote([{ op: "remove", kind: "case", key: { id: idOf(2) } }]);
  const now = await it.read(10_000);
  expect(reads()).toBe(1);
  expect(now.at(-1)).toMatchObject({ id: idOf(0), version: 2, waitingOn: "them" });
  expect(now.filter(({ id }) => id === idOf(1) || id === idOf(2))).toEqual([]);
  expect(now.find(({ id }) => id === idOf(44))?.version).toBe(1);
});

test("読んでいるあいだに書いたことは、読み終えた一覧にも入る。負けたときは読み直す", async () => {
  const gate = Promise.withResolvers<readonly Case[]>();
  const lists = [gate.promise, listOf(1_001)];
  const { it, reads } = desk(() => lists.shift() ?? []);
  const coming = it.read(10_000);
  it.wrote([update(caseOf(7, { assignee: spellId("staff", new Uint8Array(20)) }))]);
  gate.resolve(listOf(1_001));
  expect((await coming).find(({ id }) => id === idOf(7))?.version).toBe(2);
  it.wrote([update(caseOf(8))], "agenda");
  await it.read(10_000);
  expect(reads()).toBe(1);
  it.wrote([update(caseOf(8))], "case");
  await it.read(10_000);
  expect(reads()).toBe(2);
});

test("読めなかった答えは残さない", async () => {
  let away = true;
  const { it } = desk(async () => {
    if (away) throw new Error("away");
    return listOf(1);
  });
  await expect(it.read(10_000)).rejects.toThrow("away");
  away = false;
  expect(await it.read(10_000)).toHaveLength(1);
});
