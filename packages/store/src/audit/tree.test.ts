// Every entry has one number in one tree, whoever numbers it and however often; whatever is changed afterwards is found.
import {
  BatchGetItemCommand,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  ScanCommand,
} from "@aws-sdk/client-dynamodb";
import { leafHash, verifyConsistency, verifyInclusion } from "@kumacari/crypto/tree";
import type { TreeHead } from "@kumacari/desk/ports";
import { days, type Entry, lineOf, minutes, plus } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { begin, type House, table } from "../../test/begin.ts";
import { aCase, because } from "../../test/samples.ts";
import { entryPut, makeEntry, readEntry } from "../entry.ts";
import { type Item, spotItem } from "../item.ts";
import type { Spot } from "../keys.ts";
import { pump, type StreamEvent } from "../streams/index.ts";
import { transact } from "../transact.ts";
import { createAuditTrail } from "./index.ts";
import { entryAt, numberAt, tileAt, treeHeadAt } from "./keys.ts";
import { createSequencer, createSweeper } from "./sequence.ts";

let house: House;
let trail: ReturnType<typeof createAuditTrail>;
beforeAll(async () => {
  house = await begin();
  trail = createAuditTrail(house);
});
afterAll(() => house.end());

const bytes = (base64: string) => Buffer.from(base64, "base64");
const write = async (n: number, at = house.clock.now()): Promise<readonly Entry[]> => {
  const { chance } = house;
  const made = Array.from({ length: n }, () => makeEntry({ chance, clock: { now: () => at } }, because));
  const puts = made.map((it) => ({ Put: entryPut(table, it) }));
  for (let from = 0; from < n; from += 100) await transact(house.client, puts.slice(from, from + 100));
  return made;
};

test("何も書かれていなければ、木は空", async () => {
  expect(await trail.head()).toEqual({ size: 0, root: "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=" });
  expect(await trail.entries(0, 0)).toEqual([]);
});

test("二人が同時に番号をつけても、繰り返し届いても、木は一本で、記録は一度ずつ", async () => {
  const stop = new AbortController();
  const pumps = ["one", "two"].map((name) => {
    const sequencer = createSequencer(house);
    return pump({
      ...house,
      name: `sequencer-${name}`,
      filter: { kind: "entry", event: "INSERT" },
      batch: 40,
      lane: () => "tree",
      signal: stop.signal,
      onFailure: (_, error) => Promise.reject(error),
      handle: (event) => sequencer.handle(event),
    });
  });
  for (let n = 0; n < 12; n += 1) {
    await Promise.all(
      Array.from({ length: 10 }, () =>
        house.ledger.commit([{ op: "create", kind: "case", value: aCase(house) }], because),
      ),
    );
  }
  await expect.poll(async () => (await trail.head()).size).toBe(120);
  stop.abort();
  await Promise.all(pumps);
  const before = await trail.head();
  expect(await trail.holds(undefined, before)).toBe(true);
  const all = await trail.entries(0, 120);
  expect(new Set(all.map(({ id }) => id)).size).toBe(120);

  // From the very beginning again: nothing changes.
  const again = createSequencer(house);
  for (let n = 0; n < 2; n += 1) await again.handle(await everyEntry());
  expect(await trail.head()).toEqual(before);
});

test("頭を読むのと番号を読むのが同じ一瞬でなくても、一つの記録に二つの番号はつかない", async () => {
  const entries = await write(3);
  const { size } = await trail.head();
  let torn = false;
  // Many items are read as one call and not as one moment: the numbers before the other wrote them, the head after.
  const client = new Proxy(house.client, {
    get(of, name) {
      if (name !== "send") return Reflect.get(of, name);
      return async (command: Parameters<typeof of.send>[0]) => {
        const answer = await of.send(command as BatchGetItemCommand);
        if (!(command instanceof BatchGetItemCommand) || torn) return answer;
        torn = true;
        await createSequencer(house).number(entries);
        const found = (answer.Responses?.[table] ?? []).filter(({ sk }) => sk?.S !== treeHeadAt.sk);
        return { ...answer, Responses: { [table]: [...found, await item(treeHeadAt)] } };
      };
    },
  });
  await createSequencer({ table, client }).number(entries);
  expect(torn).toBe(true);
  const head = await trail.head();
  expect(head.size).toBe(size + entries.length);
  expect((await trail.entries(size, head.size)).map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
});

test("番号をつける途中で何度切れても、次にはつながり、抜けも重なりもない", async () => {
  const { size } = await trail.head();
  await write(30);
  let calls = 0;
  // Every call of the numbering dies once before it reaches the ledger, and once after it was done.
  const cut = (after: boolean, at: number) =>
    new Proxy(house.client, {
      get(client, name) {
        if (name !== "send") return Reflect.get(client, name);
        return async (command: Parameters<typeof client.send>[0]) => {
          calls += 1;
          if (calls === at && !after) throw new Error("killed");
          const answer = await client.send(command as GetItemCommand);
          if (calls === at && after) throw new Error("killed");
          return answer;
        };
      },
    });
  const event = await everyEntry();
  for (const after of [false, true]) {
    for (let at = 1; at <= 8; at += 1) {
      calls = 0;
      await createSequencer({ table, client: cut(after, at) })
        .handle(event)
        .catch(() => undefined);
    }
  }
  await createSequencer(house).handle(event);
  const now = await trail.head();
  expect(now.size).toBe(size + 30);
  expect(await trail.holds(undefined, now)).toBe(true);
});

test("四百の記録の、どの大きさでも、どの番号でも、証明が通り、読むのは枝の数だけ", async () => {
  await write(400 - (await trail.head()).size);
  const old: TreeHead[] = [await trail.head()];
  await createSequencer(house).handle(await everyEntry());
  const head = await trail.head();
  expect(head.size).toBe(400);
  const all = (await trail.entries(0, 400)).map((it) => leafHash(lineOf(it)));
  const root = bytes(head.root);
  for (const index of [0, 1, 31, 32, 33, 200, 255, 256, 398, 399]) {
    const proof = (await trail.inclusion(index, head.size)).map(bytes);
    expect(proof.length).toBeLessThanOrEqual(9);
    const leaf = all[index] ?? new Uint8Array();
    expect(verifyInclusion({ leaf, index, size: head.size, proof, root })).toBe(true);
    expect(verifyInclusion({ leaf: all[index ^ 1] ?? leaf, index, size: head.size, proof, root })).toBe(
      false,
    );
  }
  for (const { size, root: was } of old) {
    const proof = (await trail.growth(size, head.size)).map(bytes);
    const it = { oldSize: size, oldRoot: bytes(was), newSize: head.size, newRoot: root, proof };
    expect(verifyConsistency(it)).toBe(true);
    expect(verifyConsistency({ ...it, oldRoot: root })).toBe(false);
  }
  let reads = 0;
  const counting = new Proxy(house.client, {
    get(client, name) {
      if (name === "send") reads += 1;
      return Reflect.get(client, name);
    },
  });
  await createAuditTrail({ table, client: counting }).inclusion(170, head.size);
  expect(reads).toBeLessThanOrEqual(6);
});

test("記録・番号の木・根のどれを変えても消しても、署名の前の確かめで止まり、木はその先へ伸びない", async () => {
  const now = await trail.head();
  const [victim] = await trail.entries(50, 51);
  if (!victim) throw new Error("no entry");
  const changed = async (at: Spot, how: (it: Item) => Item | undefined) => {
    const was = await item(at);
    const next = how(was);
    if (next) await put(next);
    else await house.client.send(new DeleteItemCommand({ TableName: table, Key: spotItem(at) }));
    const holds = await trail.holds(undefined, now).catch(() => "fault");
    await put(was);
    return holds;
  };
  expect(await changed(entryAt(victim), (it) => ({ ...it, act: { S: "case-closed" } }))).toBe(false);
  expect(await changed(entryAt(victim), (it) => ({ ...it, at: { N: String(victim.at + 1) } }))).toBe(false);
  expect(await changed(entryAt(victim), () => undefined)).toBe("fault");
  const flip = (it: Uint8Array | undefined) =>
    Buffer.from(it ?? []).map((byte, n) => (n === 5 ? byte ^ 1 : byte));
  expect(await changed(tileAt(0, 1), (it) => ({ ...it, hashes: { B: flip(it.hashes?.B) } }))).toBe(false);
  expect(await changed(tileAt(1, 0), (it) => ({ ...it, hashes: { B: flip(it.hashes?.B) } }))).toBe(false);
  expect(await changed(tileAt(0, 1), () => undefined)).toBe("fault");
  expect(await trail.holds(undefined, now)).toBe(true);

  const head = await item(treeHeadAt);
  await put({ ...head, root: { S: `${"A".repeat(43)}=` } });
  const more = await write(1);
  await expect(createSequencer(house).number(more)).rejects.toThrow("not what its head says");
  await put(head);
  await createSequencer(house).number(more);
  expect((await trail.head()).size).toBe(now.size + 1);
});

test("流れに乗らなかった記録も、十分のうちに見つかって番号がつく。新しいものは急がない", async () => {
  const sweeper = createSweeper({ ...house, sequencer: createSequencer(house) });
  const now = house.clock.now();
  const { size } = await trail.head();
  const lost = [
    ...(await write(2, plus(now, -minutes(10)))),
    ...(await write(2, plus(now, -minutes(4)))),
    ...(await write(1, plus(now, -days(1) + minutes(10)))),
  ];
  const [young] = await write(1, plus(now, -minutes(1)));
  expect(await sweeper.sweep(now)).toBe(5);
  expect((await trail.head()).size).toBe(size + 5);
  for (const { id } of lost) expect(await item(numberAt(id))).not.toEqual({});
  expect(await item(numberAt(young?.id ?? ""))).toEqual({});
  expect(await sweeper.sweep(now)).toBe(0);
  // The mark has moved on; what comes late from a clock that lags is found all the same.
  await write(1, plus(now, -minutes(25)));
  expect(await sweeper.sweep(plus(now, minutes(5)))).toBe(2);
  expect(await trail.holds(undefined, await trail.head())).toBe(true);
});

/** What the stream would hand over, had it forgotten everything. */
async function everyEntry(): Promise<StreamEvent> {
  const found: Record<string, unknown>[] = [];
  for (let ExclusiveStartKey: ReturnType<typeof spotItem> | undefined; ; ) {
    const { Items = [], LastEvaluatedKey } = await house.client.send(
      new ScanCommand({ TableName: table, ...(ExclusiveStartKey ? { ExclusiveStartKey } : {}) }),
    );
    found.push(...Items.filter(({ kind }) => kind?.S === "entry"));
    if (!LastEvaluatedKey) break;
    ExclusiveStartKey = LastEvaluatedKey;
  }
  return {
    Records: found.map((NewImage, n) => ({
      eventName: "INSERT",
      eventSource: "aws:dynamodb",
      // Entries hold no binary: the SDK's image is Lambda's.
      dynamodb: { SequenceNumber: String(n), NewImage: JSON.parse(JSON.stringify(NewImage)) },
    })),
  };
}

const item = async (at: Spot): Promise<Item> => {
  const { Item } = await house.client.send(
    new GetItemCommand({ TableName: table, Key: spotItem(at), ConsistentRead: true }),
  );
  return Item ?? {};
};
const put = (Item: Item) => house.client.send(new PutItemCommand({ TableName: table, Item }));

test("形の違う記録は、記録として読まれない", () => {
  expect(() => readEntry({ kind: { S: "case" } })).toThrow("not an entry");
});
