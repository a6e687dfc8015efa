// The pump hands on everything at least once, in order, past slow and bad records, and resumes where it was.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Records } from "@kumacari/desk/ports";
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from "aws-lambda";
import { afterAll, beforeAll, expect, test } from "vitest";
import { begin, type House, table } from "../../test/begin.ts";
import { aCase, aNotice, anInbox, because } from "../../test/samples.ts";
import { startEngine } from "../engine/start.ts";
import { type PumpOptions, pump, pumpAll, readRecord } from "./index.ts";

let house: House;
beforeAll(async () => {
  house = await begin();
});
afterAll(() => house.end());

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const ofEvent = (event: DynamoDBStreamEvent) =>
  event.Records.map((record) => readRecord(record)?.value.id ?? "?");

function run(name: string, options: Pick<PumpOptions, "handle"> & Partial<PumpOptions>) {
  const stop = new AbortController();
  const failed: string[] = [];
  const ended = pump({
    client: house.client,
    table,
    name,
    filter: { kind: "inbox", event: "INSERT" },
    onFailure: (record) => {
      failed.push(...ofEvent({ Records: [record] }));
    },
    signal: stop.signal,
    ...options,
  });
  const end = async () => {
    stop.abort();
    await ended;
  };
  return { end, failed, ended };
}

/** A pump that starts at the present: whatever other tests wrote has passed it. */
async function from(name: string): Promise<void> {
  const marker = await anInbox(house, `marker-${name}`);
  await house.inboxes.keep(marker);
  const seen: string[] = [];
  const it = run(name, {
    handle: async (event) => {
      seen.push(...ofEvent(event));
    },
  });
  await expect.poll(() => seen).toContain(marker.id);
  await it.end();
}

test("書かれた出来事が、書いた値のまま届く。ほかの種類は届かない", async () => {
  await from("whole");
  const got: unknown[] = [];
  const it = run("whole", {
    handle: async (event) => {
      got.push(...event.Records.map(readRecord));
    },
  });
  const value = await anInbox(house, "whole-1");
  await house.ledger.commit([{ op: "create", kind: "case", value: aCase(house) }], because);
  await house.inboxes.keep(value);
  await expect.poll(() => got).toEqual([{ kind: "inbox", event: "INSERT", value }]);
  await it.end();
});

test("同じ人の出来事は順に、遅い人はほかの人を待たせない", async () => {
  await from("order");
  const done: string[] = [];
  const it = run("order", {
    handle: async (event) => {
      const ids = ofEvent(event);
      if (ids[0] === "order-slow-0") await wait(600);
      done.push(...ids);
    },
  });
  for (let n = 0; n < 5; n += 1) {
    for (const who of ["slow", "a", "b"]) {
      await house.inboxes.keep(await anInbox(house, `order-${who}-${n}`, who));
    }
  }
  await expect.poll(() => done.length).toBe(15);
  await it.end();
  const of = (who: string) => done.filter((id) => id.startsWith(`order-${who}`));
  for (const who of ["slow", "a", "b"])
    expect(of(who)).toEqual([0, 1, 2, 3, 4].map((n) => `order-${who}-${n}`));
  expect(done.slice(0, 10).filter((id) => id.includes("slow"))).toEqual([]);
});

test("書いてから届くまで、静かなときでも0.2秒かからない", async () => {
  await from("quick");
  const at = new Map<string, number>();
  const it = run("quick", {
    handle: async (event) => {
      for (const id of ofEvent(event)) at.set(id, performance.now());
    },
  });
  await wait(500);
  const took: number[] = [];
  for (let n = 0; n < 5; n += 1) {
    const written = performance.now();
    await house.inboxes.keep(await anInbox(house, `quick-${n}`));
    await expect.poll(() => at.has(`quick-${n}`), { interval: 5 }).toBe(true);
    took.push((at.get(`quick-${n}`) ?? Infinity) - written);
    await wait(200);
  }
  await it.end();
  // A busy machine may be late once or twice.
  expect(took.toSorted((a, b) => a - b)[2]).toBeLessThan(200);
});

test("必ず失敗する一つは六度試して脇に置き、その人の次も、まとめて渡した隣も届く", async () => {
  await from("poison");
  for (const id of ["p-1", "p-bad", "p-2", "p-3"])
    await house.inboxes.keep(await anInbox(house, id, "poison"));
  const done: string[] = [];
  let tries = 0;
  const it = run("poison", {
    batch: 10,
    handle: async (event) => {
      const ids: string[] = ofEvent(event);
      if (ids.includes("p-bad")) {
        if (ids[0] === "p-bad") tries += 1;
        throw new Error("will never do");
      }
      done.push(...ids);
    },
  });
  await expect.poll(() => done).toEqual(["p-1", "p-2", "p-3"]);
  await it.end();
  expect(tries).toBe(6);
  expect(it.failed).toEqual(["p-bad"]);
});

test("一部だけ失敗と答えたら、そこから先だけをもう一度渡す", async () => {
  await from("partial");
  for (const n of [1, 2, 3]) await house.inboxes.keep(await anInbox(house, `partial-${n}`, "partial"));
  const given: string[][] = [];
  const it = run("partial", {
    batch: 10,
    handle: async (event): Promise<DynamoDBBatchResponse> => {
      given.push(ofEvent(event));
      const second = event.Records[1]?.dynamodb.SequenceNumber;
      return { batchItemFailures: given.length === 1 && second ? [{ itemIdentifier: second }] : [] };
    },
  });
  await expect.poll(() => given.flat().length).toBe(5);
  await it.end();
  expect(given).toEqual([["partial-1", "partial-2", "partial-3"], ["partial-2"], ["partial-3"]]);
});

test("止めて始め直すと、終わったものは繰り返さず、終わらなかったものは繰り返す", async () => {
  await from("resume");
  await house.inboxes.keep(await anInbox(house, "resume-1", "one"));
  await house.inboxes.keep(await anInbox(house, "resume-2", "two"));
  await house.inboxes.keep(await anInbox(house, "resume-3", "three"));
  const first: string[] = [];
  const stop = new AbortController();
  const ended = run("resume", {
    signal: stop.signal,
    handle: async (event) => {
      const ids = ofEvent(event);
      if (ids[0] === "resume-2") throw new Error("not yet");
      first.push(...ids);
    },
  }).ended;
  await expect.poll(() => first).toEqual(["resume-1", "resume-3"]);
  stop.abort();
  await ended;
  const second: string[] = [];
  const it = run("resume", {
    handle: async (event) => {
      second.push(...ofEvent(event));
    },
  });
  // 3 stood behind the unfinished 2: it comes again. 1 does not.
  await expect.poll(() => second.toSorted()).toEqual(["resume-2", "resume-3"]);
  await it.end();
});

test("二つの行き先に一度読むだけで配り、始め直しても、それぞれが自分の続きから受け取る", async () => {
  await from("pair-b");
  await from("pair-a");
  const [event, notice] = [await anInbox(house, "pair-1"), aNotice(house)];
  const got: string[] = [];
  const both = (isDown: boolean) => {
    const stop = new AbortController();
    const flow = (name: string, kind: "inbox" | "notice") => ({
      name,
      filter: { kind },
      onFailure: () => Promise.reject(new Error("none is given up here")),
      async handle(given: DynamoDBStreamEvent) {
        if (isDown && kind === "notice") throw new Error("not yet");
        got.push(...ofEvent(given).map((id) => `${name} ${id}`));
      },
    });
    const { client } = house;
    const ended = pumpAll({ client, table, signal: stop.signal }, [
      flow("pair-a", "inbox"),
      flow("pair-b", "notice"),
    ]);
    return { stop, ended };
  };
  await house.inboxes.keep(event);
  await house.botLedger.commit([{ op: "create", kind: "notice", value: notice }], because);
  const first = both(true);
  await expect.poll(() => got).toEqual([`pair-a ${event.id}`]);
  first.stop.abort();
  await first.ended;
  const second = both(false);
  await expect.poll(() => got).toEqual([`pair-a ${event.id}`, `pair-b ${notice.id}`]);
  second.stop.abort();
  await second.ended;
});

test("強制終了されても、一つも失わない", async () => {
  await from("killed");
  const all = Array.from({ length: 200 }, (_, n) => `killed-${n}`);
  for (const id of all) await house.inboxes.keep(await anInbox(house, id, id));
  const seen = new Set<string>();
  for (let n = 0; n < 50 && seen.size < all.length; n += 1) {
    const args = [
      fileURLToPath(new URL("../../test/pump-child.ts", import.meta.url)),
      house.engine.endpoint,
      "killed",
    ];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    const ended = once(child, "exit");
    createInterface({ input: child.stdout }).on("line", (line) => seen.add(line));
    const before = seen.size;
    await expect.poll(() => seen.size - before > 40 || seen.size === all.length).toBe(true);
    child.kill("SIGKILL");
    await ended;
  }
  expect(all.filter((id) => !seen.has(id))).toEqual([]);
});

test("脇に置くこともできなければ、黙って先へ進まずに止まる", async () => {
  await from("stuck");
  await house.inboxes.keep(await anInbox(house, "stuck-1", "stuck"));
  const it = run("stuck", {
    handle: () => Promise.reject(new Error("bad")),
    onFailure: () => Promise.reject(new Error("no place for it")),
  });
  await expect(it.ended).rejects.toThrow("no place for it");
});

test("お知らせの変更も届き、エンジンが強制終了されて戻っても続く", async () => {
  const own = await begin();
  const got: Records["notice"][] = [];
  const it = run("notices", {
    client: own.client,
    filter: { kind: "notice" },
    handle: async (event) => {
      for (const record of event.Records) {
        const read = readRecord(record);
        if (read?.kind === "notice") got.push(read.value);
      }
    },
  });
  const value = aNotice(own);
  await own.botLedger.commit([{ op: "create", kind: "notice", value }], because);
  await expect.poll(() => got).toEqual([value]);

  process.kill(own.engine.pid, "SIGKILL");
  await own.engine.stop();
  await wait(500);
  const back = await startEngine({ port: Number(new URL(own.engine.endpoint).port), file: own.file });
  const next: Records["notice"] = { ...value, state: "trying" };
  await own.botLedger.commit([{ op: "update", kind: "notice", value: next }], because);
  await expect.poll(() => got).toEqual([value, { ...next, version: 2 }]);
  await it.end();
  await back.stop();
  await own.end();
});
