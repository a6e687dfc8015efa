// Personal values lie sealed, and open only for the vault, in their own place, after the reading was written down.
import { readFile } from "node:fs/promises";
import { GetItemCommand, PutItemCommand, ScanCommand } from "@aws-sdk/client-dynamodb";
import type { Records, Stored } from "@kumacari/desk/ports";
import { personal } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { begin, type House, table } from "../../test/begin.ts";
import { aCase, aMessage, anIntake, because } from "../../test/samples.ts";
import { spotItem } from "../item.ts";
import { layout, type Spot } from "../keys.ts";
import { keysTableOf } from "../table.ts";
import { createVault } from "./vault.ts";

let house: House;
beforeAll(async () => {
  house = await begin();
});
afterAll(() => house.end());

const read = { ...because, act: "case-read" as const };
const item = async (at: Spot) => {
  const { Item } = await house.client.send(new GetItemCommand({ TableName: table, Key: spotItem(at) }));
  return Item ?? {};
};
const put = (Item: Awaited<ReturnType<typeof item>>) =>
  house.client.send(new PutItemCommand({ TableName: table, Item }));
const keep = (value: Records["message"]) =>
  house.ledger.commit([{ op: "create", kind: "message", value }], because);
const reveal = (messages: readonly Records["message"][]) =>
  messages.map(({ text }) => text.reveal("show-to-owner"));

test("書いた言葉は、封を開けるまで見えず、開ければ一字も違わない", async () => {
  const it = aCase(house);
  const words = ["こんにちは", "髙﨑です 👩‍👩‍👧‍👦", "‮逆向き‬", "lone \ud83d surrogate", "改\n行\t"];
  await house.ledger.commit([{ op: "create", kind: "intake", value: anIntake(it, "阿蘇 花子") }], because);
  for (const [n, text] of words.entries()) await keep(aMessage(it, n + 1, text));

  const stored = await house.ledger.messagesOf(it.id, 1);
  expect(stored.map(({ number }) => number)).toEqual([2, 3, 4, 5]);
  expect(JSON.stringify(stored)).not.toContain("髙﨑");
  expect(JSON.stringify(stored[0]?.text)).toBe('"［封かん済み］"');
  expect(reveal(await house.vault.open("message", stored, read))).toEqual(words.slice(1));

  const intake = await house.ledger.get("intake", { caseId: it.id });
  const [opened] = await house.vault.open("intake", intake ? [intake] : [], read);
  expect(opened?.name.reveal("show-to-owner")).toBe("阿蘇 花子");
  expect(opened?.answers.reveal("show-to-owner")).toMatchObject({
    ward: "東区",
    topics: ["転職"],
    wish: "阿蘇 花子の願い",
  });
});

test("言葉も名前も、表にもデータのファイルにも、そのままでは残らない", async () => {
  const it = aCase(house);
  const planted = ["水前寺 太郎", "090-0000-1234", "ねこが好きで転職したい"];
  await house.ledger.commit(
    [
      { op: "create", kind: "intake", value: anIntake(it, planted[0] ?? "") },
      { op: "create", kind: "message", value: aMessage(it, 1, `${planted[1]} ${planted[2]}`) },
    ],
    because,
  );
  const { Items = [] } = await house.client.send(new ScanCommand({ TableName: table }));
  const bytes = [house.file, `${house.file}-wal`].map((path) => readFile(path).catch(() => Buffer.alloc(0)));
  const files = Buffer.concat(await Promise.all(bytes));
  // The file is looked at in the right place: what is not personal is found there.
  expect(files.includes(it.id)).toBe(true);
  for (const words of planted) {
    expect(JSON.stringify(Items)).not.toContain(words);
    for (const form of [words, Buffer.from(words).toString("base64").slice(0, 12)])
      expect(files.includes(form)).toBe(false);
  }
});

test("よその封を持ってきても、開かない", async () => {
  const [mine, other] = [aCase(house), aCase(house)];
  const again = { ...aCase(house), owner: mine.owner };
  for (const of of [mine, other, again]) {
    await keep(aMessage(of, 1, "ひとつめ"));
    await keep(aMessage(of, 2, "ふたつめ"));
    await house.ledger.commit([{ op: "create", kind: "intake", value: anIntake(of, "名") }], because);
  }
  const at = (of: typeof mine, number: number) => layout.message.at({ caseId: of.id, number });
  const original = await item(at(mine, 1));
  const refused = async () => {
    const records = await house.ledger.messagesOf(mine.id, 0);
    await expect(house.vault.open("message", records.slice(0, 1), read)).rejects.toThrow(/seal refused/);
    await put(original);
  };
  // Another message, another case of the same person, another person.
  for (const from of [at(mine, 2), at(again, 1), at(other, 1)]) {
    const { text } = await item(from);
    await put({ ...original, ...(text ? { text } : {}) });
    await refused();
  }
  // The same record under another version, or given to another owner.
  await put({ ...original, version: { N: "2" } });
  await refused();
  await put({ ...original, owner: { S: other.owner } });
  await refused();
  // Another field of the same record.
  const intake = await item(layout.intake.at({ caseId: mine.id }));
  const { name, answers } = intake;
  await put({ ...intake, ...(name && answers ? { name: answers, answers: name } : {}) });
  const swapped = await house.ledger.get("intake", { caseId: mine.id });
  await expect(house.vault.open("intake", swapped ? [swapped] : [], read)).rejects.toThrow(/seal refused/);
  // A whole record carried into another's place is not even read.
  await put({ ...(await item(at(other, 2))), ...spotItem(at(mine, 2)) });
  await expect(house.ledger.messagesOf(mine.id, 0)).rejects.toThrow("lies in another's place");
});

test("ほかの人の鍵を自分の鍵の所に置いても、開きも封じもしない", async () => {
  const [mine, other] = [aCase(house), aCase(house)];
  await keep(aMessage(mine, 1, "わたし"));
  await keep(aMessage(other, 1, "ほかの人"));
  const key = (owner: string) => spotItem({ pk: `person#${owner}`, sk: "key" });
  const TableName = keysTableOf(table);
  const { Item } = await house.client.send(new GetItemCommand({ TableName, Key: key(other.owner) }));
  await house.client.send(new PutItemCommand({ TableName, Item: { ...Item, ...key(mine.owner) } }));
  const fresh = house.peopleSide();
  const records = await fresh.ledger.messagesOf(mine.id, 0);
  await expect(fresh.vault.open("message", records, read)).rejects.toThrow(/seal refused/);
  const next = { op: "create", kind: "message", value: aMessage(mine, 2, "つづき") } as const;
  await expect(fresh.ledger.commit([next], because)).rejects.toThrow(/seal refused/);
});

test("前の版の封を戻しても、開かない", async () => {
  const it = aCase(house);
  const value = aMessage(it, 1, "前の言葉");
  await keep(value);
  const { text: older } = await item(layout.message.at(value));
  await house.ledger.commit(
    [{ op: "update", kind: "message", value: { ...value, text: personal("後の言葉") } }],
    because,
  );
  const open = async () => house.vault.open("message", await house.ledger.messagesOf(it.id, 0), read);
  expect(reveal(await open())).toEqual(["後の言葉"]);
  const now = await item(layout.message.at(value));
  await put({ ...now, ...(older ? { text: older } : {}) });
  await expect(open()).rejects.toThrow(/seal refused/);
});

test("誰が開けたかを書けなければ、何も開かない", async () => {
  const it = aCase(house);
  await keep(aMessage(it, 1, "ことば"));
  const records = await house.ledger.messagesOf(it.id, 0);
  const id = house.chance.id("entry");
  const vault = createVault({ ...house, chance: { ...house.chance, id: () => id as never } });
  expect(reveal(await vault.open("message", records, read))).toEqual(["ことば"]);
  // The same id again cannot be written.
  await expect(vault.open("message", records, read)).rejects.toThrow("conditional");
  await expect(vault.open("message", records, { ...read, on: ["本文 そのもの"] })).rejects.toThrow(
    "ids, never a value",
  );
});

test("開けたことは、開けるたびに記録される", async () => {
  const it = aCase(house);
  await keep(aMessage(it, 1, "ことば"));
  const records = await house.ledger.messagesOf(it.id, 0);
  for (let n = 0; n < 3; n += 1) await house.vault.open("message", records, { ...read, on: [it.id] });
  const { Count } = await house.client.send(
    new ScanCommand({
      TableName: table,
      FilterExpression: "act = :read AND contains(#on, :id)",
      ExpressionAttributeNames: { "#on": "on" },
      ExpressionAttributeValues: { ":read": { S: "case-read" }, ":id": { S: it.id } },
    }),
  );
  expect(Count).toBe(3);
});

test("初めての言葉が同時に二十届いても、鍵は一人に一つ", async () => {
  const it = aCase(house);
  const sides = Array.from({ length: 4 }, () => house.peopleSide());
  const results = await Promise.all(
    Array.from({ length: 20 }, async (_, n) => {
      const value = aMessage(it, n + 1, `${n}番`);
      return sides[n % 4]?.ledger.commit([{ op: "create", kind: "message", value }], because);
    }),
  );
  expect(results).toEqual(Array(20).fill(undefined));
  const { vault } = house.peopleSide();
  const opened = await vault.open("message", await house.ledger.messagesOf(it.id, 0), read);
  expect(reveal(opened)).toEqual(Array.from({ length: 20 }, (_, n) => `${n}番`));
});

test("LINE側の帳簿は、個人情報を書けない", async () => {
  const it = aCase(house);
  for (const change of [
    { op: "create", kind: "message", value: aMessage(it, 1, "ことば") } as const,
    { op: "create", kind: "intake", value: anIntake(it, "名") } as const,
  ]) {
    await expect(house.botLedger.commit([change], because)).rejects.toThrow("writes nothing personal");
  }
  expect(await house.botLedger.messagesOf(it.id, 0)).toEqual([]);
});

test("4,000文字の発言ばかりの長い話も、一度に1MBまでずつ、欠けずに順に読める", async () => {
  const it = aCase(house);
  const text = "熊".repeat(4000);
  await keep(aMessage(it, 1, text));
  await Promise.all(Array.from({ length: 99 }, (_, m) => keep(aMessage(it, m + 2, text))));
  const read: number[] = [];
  let calls = 0;
  for (let last = 0; last < 100; calls += 1) {
    const page: readonly Stored<Records["message"]>[] = await house.ledger.messagesOf(it.id, last);
    read.push(...page.map(({ number }) => number));
    if (page.length === 0) break;
    last = page.at(-1)?.number ?? last;
  }
  expect(read).toEqual(Array.from({ length: 100 }, (_, n) => n + 1));
  expect(calls).toBeGreaterThan(1);
});
