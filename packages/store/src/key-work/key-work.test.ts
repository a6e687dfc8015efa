// Keys and seals are renewed beside people at work, killed in the middle and gone on with; not a word is lost on the way.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { PutItemCommand, ScanCommand, TransactWriteItemsCommand } from "@aws-sdk/client-dynamodb";
import { createPersonRing, dataKeyIdOf, ringIdOf } from "@kumacari/crypto/open";
import type { KeyWork, Records } from "@kumacari/desk/ports";
import { days, minutes, personal } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { begin, type House, table } from "../../test/begin.ts";
import { aCase, aMessage, because } from "../../test/samples.ts";
import { openKeyRing } from "../open/index.ts";
import { keysTableOf } from "../table.ts";
import {
  createKeyWork,
  dropRingKey,
  type KeyWorkParts,
  noteRing,
  reseal,
  retireRingKey,
  rewrap,
  ringRows,
  rotateKeyRing,
} from "./index.ts";

let house: House;
let told: KeyWork[];
beforeAll(async () => {
  house = await begin();
});
afterAll(() => house.end());

const read = { ...because, act: "case-read" as const };
const keysTable = keysTableOf(table);
const all = async (TableName: string) =>
  (await house.client.send(new ScanCommand({ TableName, ConsistentRead: true }))).Items ?? [];
const keyItems = async () => (await all(keysTable)).filter((it) => it.wrapped);
const ringIds = async () => new Set((await keyItems()).map((it) => it.wrapped?.B && ringIdOf(it.wrapped.B)));

function parts(): KeyWorkParts {
  told = [];
  return createKeyWork({
    ...house,
    ring: createPersonRing(openKeyRing(house.paths.person)),
    // Nobody waits in a test; the pace is shown by what it asks to wait.
    pause: async () => undefined,
    told: (work) => told.push(work),
  });
}

async function people(n: number) {
  const cases = Array.from({ length: n }, () => aCase(house));
  const write = (it: Records["case"], n: number) =>
    house.ledger.commit([{ op: "create", kind: "message", value: aMessage(it, n, `${n}番の言葉`) }], because);
  await Promise.all(cases.map((it) => write(it, 1)));
  return cases;
}
async function texts(it: Records["case"]) {
  const { vault } = house.peopleSide();
  const opened = await vault.open("message", await house.ledger.messagesOf(it.id, 0), read);
  return opened.map((one) => one.text.reveal("show-to-owner"));
}
/** Messages that are not sealed under their owner's present key. */
async function underOthers() {
  const current = new Map((await keyItems()).map((it) => [it.pk?.S?.slice(7), it.key?.S]));
  const messages = (await all(table)).filter(({ kind }) => kind?.S === "message");
  return messages.filter((it) => !it.text?.B || dataKeyIdOf(it.text.B) !== current.get(it.owner?.S));
}
async function rotate() {
  await noteRing(house, ringRows(house.paths.person));
  const made = rotateKeyRing(house.paths.person, house.clock.now());
  await noteRing(house, ringRows(house.paths.person));
  return made.id;
}

/** Starts the walk elsewhere, lets it take so many steps, and ends it without a word of warning. */
async function killed(which: "rewrap" | "reseal", steps: number) {
  const program = fileURLToPath(new URL("../../test/key-work-child.ts", import.meta.url));
  const args = [program, house.engine.endpoint, house.paths.person, which, String(house.clock.now())];
  const child = spawn(process.execPath, args);
  for await (const line of child.stdout) if (Number(String(line).trim().split("\n").at(-1)) >= steps) break;
  child.kill("SIGKILL");
  await once(child, "exit");
}

test("鍵束を新しくして、途中で強制終了されても、続きから全部の鍵を一度ずつ包み直す", async () => {
  const cases = await people(40);
  const [before] = ringRows(house.paths.person);
  const fresh = await rotate();
  const born = await people(2);
  await killed("rewrap", 1);
  const half = await house.ledger.get("work", { id: "rewrap" });
  expect(half?.ended).toBeUndefined();
  expect(half?.done).toBeGreaterThan(0);
  expect((await ringIds()).size).toBe(2);

  const done = await rewrap(parts(), { pace: 1000 });
  expect(done).toMatchObject({ done: 42, total: 42, changed: 40, to: fresh, since: half?.since });
  expect(await ringIds()).toEqual(new Set([fresh]));
  // Born under the new key: never touched. All others: once each.
  const versions = (await keyItems()).map((it) => it.version?.N);
  expect(versions.filter((it) => it === "2").length).toBe(40);
  for (const it of [...cases.slice(0, 5), ...born]) expect(await texts(it)).toEqual(["1番の言葉"]);

  const rows = () => ringRows(house.paths.person);
  const drop = (id: string) => dropRingKey(house.paths.person, id);
  const retire = (id = "") => retireRingKey(parts(), rows(), id, drop);
  await expect(retire(before?.id)).rejects.toThrow("10分たつまで");
  house.clock.pass(minutes(10));
  await expect(retire(fresh)).rejects.toThrow("いま使っている鍵");
  await retire(before?.id);
  await noteRing(house, rows());
  expect(rows().map(({ id }) => id)).toEqual([fresh]);
  expect(await texts(cases[0] ?? aCase(house))).toEqual(["1番の言葉"]);
  const ring = await house.ledger.get("ring", { id: "person" });
  expect(ring?.keys).toMatchObject([
    { id: fresh, persons: 42 },
    { id: before?.id, persons: 0 },
  ]);
  const acts = new Set((await all(table)).map((it) => it.act?.S));
  for (const act of ["ring-rotated", "ring-retired", "keys-rewrapped", "key-work-ended"])
    expect([...acts]).toContain(act);
});

test("まだ何かを包んでいる鍵は捨てられない", async () => {
  const [current] = ringRows(house.paths.person);
  await rotate();
  house.clock.pass(minutes(11));
  const retiring = retireRingKey(parts(), ringRows(house.paths.person), current?.id ?? "", () => {
    throw new Error("must not be reached");
  });
  await expect(retiring).rejects.toThrow("まだ42人の鍵を包んでいる");
});

test("歩みは、決めた速さより速くならない", async () => {
  const waits: number[] = [];
  const slow = { ...parts(), pause: async (ms: number) => void waits.push(ms) };
  const { changed } = await rewrap(slow, { pace: 20 });
  expect(waits.reduce((sum, it) => sum + it, 0)).toBe((changed / 20) * 1000);
});

test("封を新しい鍵に替えるあいだに書かれた言葉は、失われも重なりもしない", async () => {
  const cases = await people(6);
  const versions = new Map(cases.map((it) => [it.id, 1]));
  const side = house.peopleSide();
  let over = false;
  const writing = cases.map(async (it) => {
    for (let n = 2; n < 9 || (!over && n < 40); n += 1) {
      const value = aMessage(it, n, `${n}番の言葉`);
      expect(await side.ledger.commit([{ op: "create", kind: "message", value }], because)).toBeUndefined();
      const first = {
        ...aMessage(it, 1, ""),
        text: personal(`${n}版の言葉`),
        version: versions.get(it.id) ?? 0,
      };
      const conflict = await side.ledger.commit([{ op: "update", kind: "message", value: first }], because);
      expect(conflict).toBeUndefined();
      versions.set(it.id, n);
    }
  });
  house.clock.pass(minutes(1));
  const work = reseal(parts(), { pace: 1000 }).finally(() => {
    over = true;
  });
  await Promise.all([work, ...writing]);
  expect((await work).ended).toBeDefined();

  expect(await underOthers()).toEqual([]);
  for (const it of cases) {
    const last = versions.get(it.id) ?? 0;
    expect(await texts(it)).toEqual([
      `${last}版の言葉`,
      ...Array.from({ length: last - 1 }, (_, n) => `${n + 2}番の言葉`),
    ]);
  }
});

test("封の替えを途中で強制終了しても続きから終わり、前の鍵は控えの日数だけ残ってから消える", async () => {
  const [it = aCase(house)] = await people(3);
  house.clock.pass(minutes(1));
  const former = async () => (await keyItems()).filter((key) => key.former).length;
  await killed("reseal", 2);
  expect((await house.ledger.get("work", { id: "reseal" }))?.ended).toBeUndefined();
  const done = await reseal(parts(), { pace: 1000 });
  expect(done.ended).toBeDefined();
  expect(await underOthers()).toEqual([]);
  expect(await texts(it)).toEqual(["1番の言葉"]);
  expect(await former()).toBe((await keyItems()).length);
  house.clock.pass(days(36));
  await reseal(parts(), { pace: 1000, only: [it.owner], atOnce: true });
  expect(await former()).toBe(0);
  expect(await texts(it)).toEqual(["1番の言葉"]);
});

test("壊した鍵は替えも包み直しもされず、控えから戻っていれば、もう一度壊される", async () => {
  const [it = aCase(house)] = await people(1);
  const key = (await all(keysTable)).find((one) => one.pk?.S === `person#${it.owner}`);
  const [by, at] = [house.chance.id("staff"), house.clock.now()];
  const value: Records["shred"] = {
    owner: it.owner,
    reason: "asked",
    by,
    at,
    ends: at,
    done: { by, at },
    version: 1,
  };
  await house.ledger.commit([{ op: "create", kind: "shred", value }], because);
  await reseal(parts(), { pace: 1000 });
  await expect(texts(it)).rejects.toThrow("key was destroyed");
  await house.client.send(new PutItemCommand({ TableName: keysTable, Item: key ?? {} }));
  await rotate();
  await rewrap(parts(), { pace: 1000 });
  const left = (await all(keysTable)).find((one) => one.pk?.S === `person#${it.owner}`);
  expect(left?.kind?.S).toBe("shredded");
});

/** Somebody else comes in just before the first step that would write this item anew. */
function meanwhile(pk: string, does: () => Promise<unknown>): KeyWorkParts {
  let came = false;
  const client = new Proxy(house.client, {
    get(of, name) {
      if (name !== "send") return Reflect.get(of, name);
      return async (command: TransactWriteItemsCommand) => {
        const writes = command instanceof TransactWriteItemsCommand ? command.input.TransactItems : [];
        if (!came && writes?.some(({ Put, Update }) => (Put?.Item ?? Update?.Key)?.pk?.S === pk)) {
          came = true;
          await does();
        }
        return of.send(command);
      };
    },
  });
  return { ...parts(), client };
}

test("包み直すその時に壊された鍵は、壊れたまま残り、ほかの鍵は包み直される", async () => {
  const [gone = aCase(house)] = await people(2);
  const [by, at] = [house.chance.id("staff"), house.clock.now()];
  const shred = {
    owner: gone.owner,
    reason: "leak",
    by,
    at,
    ends: at,
    done: { by, at },
    version: 1,
  } as const;
  await rotate();
  const end = () => house.ledger.commit([{ op: "create", kind: "shred", value: shred }], because);
  await rewrap(meanwhile(`person#${gone.owner}`, end), { pace: 1000 });
  const left = (await all(keysTable)).find((one) => one.pk?.S === `person#${gone.owner}`);
  expect(left?.kind?.S).toBe("shredded");
  expect((await ringIds()).size).toBe(1);
});

test("封を替えるその時に書き直された言葉は、書き直されたまま残り、読める", async () => {
  const [first = aCase(house)] = await people(1);
  const value = aMessage(first, 1, "書き直した言葉");
  const again = () => house.ledger.commit([{ op: "update", kind: "message", value }], because);
  house.clock.pass(minutes(1));
  await reseal(meanwhile(`case#${first.id}`, again), { pace: 1000 });
  expect(await texts(first)).toEqual(["書き直した言葉"]);
});

test("歩き終えたところへ、前の鍵で包んだ鍵が生まれていれば、もう一度歩く", async () => {
  const [late = aCase(house)] = await people(1);
  const item = (await all(keysTable)).find((one) => one.pk?.S === `person#${late.owner}`);
  await rotate();
  let born = false;
  const pause = async () => {
    if (born || told.at(-1)?.cursor !== undefined) return;
    born = true;
    await house.client.send(new PutItemCommand({ TableName: keysTable, Item: item ?? {} }));
  };
  await rewrap({ ...parts(), pause }, { pace: 1000 });
  expect(born).toBe(true);
  expect((await ringIds()).size).toBe(1);
});

test("同じ作業が二つ動けば、一方は断られ、もう一方が終わらせる", async () => {
  await rotate();
  const both = await Promise.allSettled([rewrap(parts(), { pace: 1000 }), rewrap(parts(), { pace: 1000 })]);
  expect(both.filter(({ status }) => status === "fulfilled").length).toBeGreaterThan(0);
  for (const it of both) if (it.status === "rejected") expect(String(it.reason)).toContain("別の所");
  expect((await ringIds()).size).toBe(1);
});
