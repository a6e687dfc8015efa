// What came later reaches the cases of before, once: they are found by name, and asked how things went; killed in the middle it goes on.
import { DeleteItemCommand, ScanCommand, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import { catchUpClues, catchUpEnded, catchUpFollowUps, type FoundCases, type Needs } from "@kumacari/desk";
import type { Change } from "@kumacari/desk/ports";
import { addMonths, type CaseId, days, jstDay, type Outcome, plus } from "@kumacari/domain";

import { afterAll, beforeAll, expect, test } from "vitest";
import { answers, asCitizen, type Office, once, openOffice } from "./office.ts";
import { type Clerk, clerk, entriesOf } from "./people-desk.ts";

const town = { act: "town-seeded", actor: { kind: "system", part: "town" }, on: [] } as const;

let office: Office;
let finder: Clerk;
beforeAll(async () => {
  office = await openOffice();
  finder = await clerk(office, "counsellor", "見本 さがす");
});
afterAll(() => office.close());

const rows = async (kind: string) => {
  const { Items = [] } = await office.client.send(
    new ScanCommand({ TableName: office.table, ConsistentRead: true }),
  );
  return Items.filter((it) => it.kind?.S === kind);
};
const forget = async (...kinds: readonly string[]) => {
  for (const { pk, sk } of (await Promise.all(kinds.map(rows))).flat())
    if (pk && sk)
      await office.client.send(new DeleteItemCommand({ TableName: office.table, Key: { pk, sk } }));
};
async function consult(name: string) {
  const citizen = await asCitizen(office, `U-${name}`);
  const { data } = await citizen.ask("home");
  const { text } = data.consent as { text: { version: string } };
  await citizen.act("consent.give", { version: text.version });
  const said = await citizen.act("intake.submit", { answers: { ...answers, name }, once: once() });
  return { citizen, id: said.data as unknown as CaseId };
}
const found = async (asked: string) => {
  const { data } = await finder.act("search.cases", { asked });
  return (data as unknown as FoundCases).rows.map(({ id }) => id);
};
/** Cases with no paper of their own, so that there is more than one turn takes. */
async function crowd(count: number, more: object = {}) {
  const at = plus(office.needs.clock.now(), -days(400));
  const made = Array.from({ length: count }, () => {
    const head = { id: office.needs.chance.id("case"), owner: office.needs.chance.id("cit"), openedAt: at };
    const talk = { messages: 0, lastByStaff: 0, seenByCitizen: 0, seenByStaff: 0, version: 1 };
    return { ...head, waitingOn: "us" as const, waitingSince: at, ...talk, ...more };
  });
  for (let n = 0; n < made.length; n += 90) {
    const [first, ...rest] = made
      .slice(n, n + 90)
      .map((value): Change => ({ op: "create", kind: "case", value }));
    if (first) await office.needs.ledger.commit([first, ...rest], town);
  }
  return made.map(({ id }) => id);
}
const until = async (turn: () => Promise<void>, id: "clues-2" | "follow-ups" | "ended") => {
  for (let n = 1; n < 20; n += 1) {
    await turn().catch(() => undefined);
    if ((await office.needs.ledger.get("catchup", { id }))?.done !== undefined) return n;
  }
  throw new Error("it does not end");
};
/** As a process that dies where the bookmark would be moved. */
const killed = (needs: Needs): Needs => ({
  ...needs,
  ledger: {
    ...needs.ledger,
    commit: (changes, because) =>
      changes.some(({ kind }) => kind === "catchup")
        ? Promise.reject(new Error("killed"))
        : needs.ledger.commit(changes, because),
  },
});

test("手がかりのない前からの相談も、途中で止まっても続きから、一度ずつだけ手がかりが置かれ、名前で見つかる", async () => {
  const [one, two, gone] = [
    await consult("前田 見本"),
    await consult("前川 見本"),
    await consult("前山 見本"),
  ];
  const before = (await rows("clue")).length;
  await forget("clue", "cluelist");
  await gone.citizen.act("consent.withdraw", undefined);
  await crowd(150);
  expect(await found("前田")).toEqual([]);

  await expect(catchUpClues(killed(office.needs))).rejects.toThrow("killed");
  await Promise.all([catchUpClues(office.needs), catchUpClues(office.needs)]);
  expect((await office.needs.ledger.get("catchup", { id: "clues-2" }))?.done).toBeUndefined();
  await until(() => catchUpClues(office.needs), "clues-2");
  expect([await found("前田"), await found("前川")]).toEqual([[one.id], [two.id]]);
  // Nothing twice; and of somebody who took the consent back nothing was opened.
  expect((await rows("clue")).length).toBe(before - 4);
  const opened = (await entriesOf(office, "clues-laid")).join();
  expect([one.id, two.id, gone.id].map((id) => opened.includes(id))).toEqual([true, true, false]);
  const [end, ...more] = await entriesOf(office, "catch-up-ended");
  expect([end?.includes("left:0"), more]).toEqual([true, []]);
});

test("終わったあとの一回は、読み一つで済む", async () => {
  const asked: string[] = [];
  const watched = new Proxy(office.needs.ledger, {
    get: (ledger, name) => {
      asked.push(String(name));
      return Reflect.get(ledger, name);
    },
  });
  await catchUpClues({ ...office.needs, ledger: watched });
  expect(asked).toEqual(["get"]);
});

test("封の壊れた相談が一つあっても、ほかの相談には手がかりが置かれ、置けなかった数が残る", async () => {
  await forget("clue", "cluelist", "catchup");
  const broken = await consult("壊田 見本");
  const sound = await consult("直田 見本");
  await forget("clue", "cluelist");
  await office.client.send(
    new UpdateItemCommand({
      TableName: office.table,
      Key: { pk: { S: `case#${broken.id}` }, sk: { S: "intake" } },
      UpdateExpression: "SET #name = :torn",
      ExpressionAttributeNames: { "#name": "name" },
      ExpressionAttributeValues: { ":torn": { B: new Uint8Array(80) } },
    }),
  );
  await expect(until(() => catchUpClues(office.needs), "clues-2")).resolves.toBeGreaterThanOrEqual(5);
  expect(await found("直田")).toEqual([sound.id]);
  expect((await office.needs.ledger.get("catchup", { id: "clues-2" }))?.left).toBe(1);
});

test("前の形で置かれた手がかりは、いまの形に置き直され、増えない", async () => {
  const { id } = await consult("Nguyễn Mihon");
  const laid = (await rows("clue")).length;
  for (const { pk, sk } of await rows("cluelist"))
    if (pk && sk)
      await office.client.send(
        new UpdateItemCommand({
          TableName: office.table,
          Key: { pk, sk },
          UpdateExpression: "REMOVE forms",
        }),
      );
  const before = (await rows("clue")).map((it) => it.sk?.S);
  await forget("catchup");
  await until(() => catchUpClues(office.needs), "clues-2");
  const after = await rows("clue");
  expect(after.length).toBe(laid);
  expect(after.filter((it) => before.includes(it.sk?.S)).length).toBe(0);
  expect(await found("nguyen")).toEqual([id]);
  expect((await rows("cluelist")).every(({ forms }) => forms?.N === "2")).toBe(true);
});

test("前に終わった相談には、これからの日と、過ぎたばかりの日だけが置かれ、二度は置かれない", async () => {
  const { clock, ledger } = office.needs;
  const today = jstDay(clock.now());
  const ended = async (daysAgo: number, outcome: Outcome = "就職決定", more: object = {}) => {
    const { id } = await consult(`終${daysAgo}${outcome} 見本`);
    const it = await ledger.get("case", { id });
    if (!it) throw new Error("no case");
    const closed = { at: plus(clock.now(), -days(daysAgo)), by: finder.staff.id, outcome };
    await ledger.commit([{ op: "update", kind: "case", value: { ...it, closed, ...more } }], town);
    return { id, day: jstDay(closed.at) };
  };
  const long = await ended(300);
  const short = await ended(45);
  const justPast = await ended(35);
  const stopped = await ended(5, "中断");
  const asked = await ended(5, "進学", { followUps: [] });
  await Promise.all([catchUpFollowUps(office.needs), catchUpFollowUps(office.needs)]);
  await until(() => catchUpFollowUps(office.needs), "follow-ups");
  const duesOf = async ({ id }: { readonly id: CaseId }) =>
    (await ledger.get("case", { id }))?.followUps?.map(({ due }) => due);
  expect(await duesOf(long)).toBeUndefined();
  expect(await duesOf(short)).toEqual([3, 6].map((it) => addMonths(short.day, it)));
  expect(await duesOf(justPast)).toEqual([1, 3, 6].map((it) => addMonths(justPast.day, it)));
  expect(await duesOf(stopped)).toBeUndefined();
  expect(await duesOf(asked)).toEqual([]);
  const laid = await rows("followup");
  expect(laid.every(({ stage }) => stage?.S === "ahead")).toBe(true);
  expect(laid.length).toBe(5);
  const due = await ledger.followUpsDue(today);
  expect(due).toMatchObject([{ caseId: justPast.id, month: 1, staff: finder.staff.id }]);
});

test("一覧のなかった頃に終わった相談も、保存期間の一覧に一度だけ載り、鍵の壊れた方のものは載らない", async () => {
  const { clock, ledger } = office.needs;
  const open = await consult("続く 見本");
  const closed = { at: plus(clock.now(), -days(5)), by: finder.staff.id, outcome: "中断" } as const;
  const ids = await crowd(60, { closed });
  const shredded = await consult("消えた 見本");
  const it = await ledger.get("case", { id: shredded.id });
  const person = it && (await ledger.get("person", { id: it.owner }));
  if (!it || !person) throw new Error("nobody");
  await ledger.commit(
    [
      { op: "update", kind: "case", value: { ...it, closed } },
      { op: "update", kind: "person", value: { ...person, shredded: clock.now() } },
    ],
    town,
  );
  const listed = async () => (await ledger.endedCases(clock.now(), 500)).map(({ id }) => id);
  const before = (await listed()).length;
  const off = (key: string) =>
    office.client.send(
      new UpdateItemCommand({
        TableName: office.table,
        Key: { pk: { S: `case#${key}` }, sk: { S: "case" } },
        UpdateExpression: "REMOVE gsi1pk, gsi1sk",
      }),
    );
  await Promise.all([...ids, shredded.id].map(off));
  expect((await listed()).length).toBe(before - 61);
  await Promise.all([catchUpEnded(office.needs), catchUpEnded(office.needs)]);
  await until(() => catchUpEnded(office.needs), "ended");
  const after = await listed();
  expect(after.length).toBe(before - 1);
  expect(ids.every((id) => after.includes(id))).toBe(true);
  expect([after.includes(shredded.id), after.includes(open.id)]).toEqual([false, false]);
  expect((await ledger.openCases()).some(({ id }) => id === open.id)).toBe(true);
});
