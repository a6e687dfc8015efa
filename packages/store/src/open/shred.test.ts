// A destroyed key stays destroyed: in every process, in every copy, whatever comes back from a backup.
import { type AttributeValue, GetItemCommand, PutItemCommand, ScanCommand } from "@aws-sdk/client-dynamodb";
import type { Change, Records } from "@kumacari/desk/ports";
import { type CitizenId, keyLife } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { begin, type House, table } from "../../test/begin.ts";
import { aCase, aMessage, because } from "../../test/samples.ts";
import { spotItem } from "../item.ts";
import { personKeyAt } from "../keys.ts";
import { keysTableOf } from "../table.ts";

let house: House;
beforeAll(async () => {
  house = await begin();
});
afterAll(() => house.end());

const read = { ...because, act: "case-read" as const };
const gone = "key was destroyed";
const conflict = { kind: "conflict", on: "shred" };
type Side = Pick<ReturnType<House["peopleSide"]>, "ledger" | "vault">;

const write = (side: Side, of: Records["case"], number: number, text = "ことば") =>
  side.ledger.commit([{ op: "create", kind: "message", value: aMessage(of, number, text) }], because);
const texts = async (side: Side, of: Records["case"]) => {
  const opened = await side.vault.open("message", await house.ledger.messagesOf(of.id, 0), read);
  return opened.map((it) => it.text.reveal("show-to-owner"));
};

function theShred(owner: CitizenId): Records["shred"] {
  const [by, other] = [house.chance.id("staff"), house.chance.id("staff")];
  const at = house.clock.now();
  return { owner, reason: "asked", by, at, ends: at, done: { by: other, at }, version: 1 };
}
const shred = (owner: CitizenId, more: readonly Change[] = []) =>
  house.ledger.commit([{ op: "create", kind: "shred", value: theShred(owner) }, ...more], because);

const all = async (TableName: string) =>
  (await house.client.send(new ScanCommand({ TableName, ConsistentRead: true }))).Items ?? [];
const putBack = async (TableName: string, items: readonly Record<string, AttributeValue>[]) => {
  for (const Item of items) await house.client.send(new PutItemCommand({ TableName, Item }));
};
const about = (owner: CitizenId, of: Records["case"]) => (item: Record<string, AttributeValue>) =>
  item.owner?.S === owner || item.pk?.S === `person#${owner}` || item.pk?.S === `case#${of.id}`;

test("壊した鍵では、台帳に残る封も、控えから戻した封も、何一つ開かない", async () => {
  const it = aCase(house);
  await write(house, it, 1, "消してほしい言葉");
  const backup = (await all(table)).filter(about(it.owner, it));
  expect(backup.length).toBe(1);
  expect(await shred(it.owner)).toBeUndefined();
  await expect(texts(house.peopleSide(), it)).rejects.toThrow(gone);
  // The ledger comes back as it was before, and with it no trace of the shredding.
  const now = (await all(table)).filter(about(it.owner, it));
  expect(now.length).toBe(2);
  await putBack(table, backup);
  const key = { TableName: table, Key: spotItem({ pk: `person#${it.owner}`, sk: "shred" }) };
  await house.client.send(
    new PutItemCommand({ TableName: table, Item: { ...key.Key, kind: { S: "lost" } } }),
  );
  await expect(texts(house.peopleSide(), it)).rejects.toThrow(gone);
  expect(await write(house.peopleSide(), it, 2)).toEqual(conflict);
});

test("鍵の控えを戻しても、台帳の跡があるかぎり、鍵は生き返らない", async () => {
  const it = aCase(house);
  await write(house, it, 1);
  const keys = (await all(keysTableOf(table))).filter((key) => key.pk?.S === `person#${it.owner}`);
  expect(keys[0]?.wrapped?.B).toBeDefined();
  await shred(it.owner);
  await putBack(keysTableOf(table), keys);
  await expect(texts(house.peopleSide(), it)).rejects.toThrow(gone);
  expect(await write(house.peopleSide(), it, 2)).toEqual(conflict);
});

test("鍵をまだ持たない人も、壊したあとは、新しい鍵を得られない", async () => {
  const it = aCase(house);
  expect(await shred(it.owner)).toBeUndefined();
  expect(await write(house.peopleSide(), it, 1)).toEqual(conflict);
  const Key = spotItem(personKeyAt(it.owner));
  const { Item } = await house.client.send(new GetItemCommand({ TableName: keysTableOf(table), Key }));
  expect(Item).toEqual({ ...Key, kind: { S: "shredded" }, at: { N: String(house.clock.now()) } });
});

test("鍵を手もとに持つ別のプロセスも、書くことはその場で断られ、読むことは一分で忘れる", async () => {
  const it = aCase(house);
  const other = house.peopleSide();
  await write(other, it, 1, "ひとつめ");
  expect(await texts(other, it)).toEqual(["ひとつめ"]);
  await shred(it.owner);
  // Not a second of grace for writing: the transaction holds the key.
  expect(await write(other, it, 2)).toEqual(conflict);
  const third = house.peopleSide();
  await expect(texts(third, it)).rejects.toThrow(gone);
  house.clock.pass(keyLife.cacheMs);
  await expect(texts(other, it)).rejects.toThrow(gone);
});

test("読むだけの別のプロセスは、一分までは開き、一分たてば開かない", async () => {
  const it = aCase(house);
  const reader = house.peopleSide();
  await write(house, it, 1, "ひとつめ");
  expect(await texts(reader, it)).toEqual(["ひとつめ"]);
  await shred(it.owner);
  house.clock.pass(keyLife.cacheMs - 1);
  expect(await texts(reader, it)).toEqual(["ひとつめ"]);
  house.clock.pass(1);
  await expect(texts(reader, it)).rejects.toThrow(gone);
});

test("理由を書けなければ鍵は壊れず、二度壊しても跡は一つ", async () => {
  const it = aCase(house);
  await write(house, it, 1, "まだある");
  const stale = { op: "update", kind: "case", value: it } as const;
  expect(await shred(it.owner, [stale])).toEqual({ kind: "conflict", on: "case" });
  expect(await texts(house.peopleSide(), it)).toEqual(["まだある"]);
  const both = await Promise.all([shred(it.owner), shred(it.owner)]);
  expect(both).toEqual(expect.arrayContaining([undefined, { kind: "conflict", on: "shred" }]));
  await expect(texts(house.peopleSide(), it)).rejects.toThrow(gone);
});

test("書き込みと破棄が同時でも、破棄のあとに書けた言葉は一つもない", async () => {
  const it = aCase(house);
  await write(house, it, 1);
  const sides = Array.from({ length: 3 }, () => house.peopleSide());
  let ended = false;
  const late: number[] = [];
  const writing = sides.map(async (side, s) => {
    for (let n = 0; n < 12; n += 1) {
      const after = ended;
      const came = await write(side, it, 100 * (s + 1) + n);
      if (came === undefined && after) late.push(n);
    }
  });
  const ending = shred(it.owner).then(() => {
    ended = true;
  });
  await Promise.all([...writing, ending]);
  expect(ended).toBe(true);
  expect(late).toEqual([]);
  expect(await write(house.peopleSide(), it, 900)).toEqual(conflict);
});

test("LINE側の帳簿は、鍵を壊すことができない", async () => {
  const it = aCase(house);
  const change = { op: "create", kind: "shred", value: theShred(it.owner) } as const;
  await expect(house.botLedger.commit([change], because)).rejects.toThrow("writes nothing personal");
});
