// `npm start` as a process: one ready line, one sentence when it cannot, and nothing left when it ends.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import * as z from "zod";
import { freeBase } from "../test/free-base.ts";
import { npmStart, npmStartInShell } from "../test/npm-start.ts";
import { lives, ownFolder, until } from "../test/town.ts";
import { mustBeFree, portsFrom } from "./town/ports.ts";

const own = ownFolder();
afterAll(() => own.remove());

const readyLine = z.strictObject({
  start: z.url(),
  line: z.url(),
  bot: z.url(),
  api: z.url(),
  admin: z.url(),
  citizen: z.url(),
  idp: z.url(),
  mailbox: z.url(),
  channelSecret: z.string().regex(/^[0-9a-f]{32}$/),
  data: z.string(),
});

/** Every process that has `pid` above it. */
function below(pid: number): readonly number[] {
  const rows = execFileSync("ps", ["-eo", "pid=,ppid="], { encoding: "utf8" }).trim().split("\n");
  const pairs = rows.map((row) => row.trim().split(/\s+/).map(Number));
  const children = pairs.flatMap(([child, parent]) => (parent === pid && child !== undefined ? [child] : []));
  return children.flatMap((child) => [child, ...below(child)]);
}

const isFree = (base: number): Promise<boolean> =>
  mustBeFree(portsFrom(base)).then(
    () => true,
    () => false,
  );

test("Ctrl-C ends all within two seconds, kill -9 a little later; the next start finds everything", async () => {
  const base = await freeBase();
  const env = { KUMACARI_PORT: String(base), KUMACARI_DATA: own.path };
  const town = npmStart(env);
  const ready = readyLine.parse(await town.ready);
  expect(ready).toMatchObject({
    start: `http://localhost:${base}`,
    citizen: `http://localhost:${base + 5}`,
    mailbox: `http://localhost:${base}/mailbox`,
    data: own.path,
  });
  const staff = await (await fetch(`${ready.start}/staff.json`)).json();
  const processes = below(town.child.pid ?? 0);
  expect(processes.length).toBeGreaterThanOrEqual(3);

  const asked = performance.now();
  town.child.kill("SIGINT");
  expect(await town.ended).toBe(0);
  expect(performance.now() - asked).toBeLessThan(2_500);
  expect(processes.filter(lives)).toEqual([]);
  expect(await isFree(base)).toBe(true);
  expect(town.said.out.trim().split("\n")).toHaveLength(1);

  const again = npmStart(env);
  const second = readyLine.parse(await again.ready);
  expect(second.channelSecret).toBe(ready.channelSecret);
  const names = z.array(z.object({ mail: z.string(), password: z.string() }));
  const now = await (await fetch(`${second.start}/staff.json`)).json();
  expect(names.parse(now)).toEqual(names.parse(staff));
  const left = below(again.child.pid ?? 0);
  again.child.kill("SIGKILL");
  await until(() => !left.some(lives));
  expect(await isFree(base)).toBe(true);
}, 180_000);

test("a town whose shell was ended, as npm ends it, does not stay behind", async () => {
  const base = await freeBase();
  const town = npmStartInShell({ KUMACARI_PORT: String(base), KUMACARI_DATA: own.path });
  await town.ready;
  const processes = below(town.child.pid ?? 0);
  town.child.kill("SIGTERM");
  await until(() => !processes.some(lives));
  expect(await isFree(base)).toBe(true);
});

test("ポートがふさがっていれば、どれかと、どうすればよいかを言って終わる", async () => {
  const base = await freeBase();
  const stranger: Server = createServer();
  await new Promise<void>((listening) => stranger.listen(base + 4, "127.0.0.1", listening));
  const town = npmStart({ KUMACARI_PORT: String(base), KUMACARI_DATA: join(own.path, "..", "other") });
  expect(await town.ended).toBe(1);
  expect(town.said.err).toMatch(
    new RegExp(`^ポート${base + 4}（相談員の画面）は、.*KUMACARI_PORT=\\d+ npm start.*\\n$`),
  );
  expect(town.said.out).toBe("");
  await new Promise((closed) => stranger.close(closed));
});

test("壊れたデータフォルダ、読めない環境変数、知らない言葉は、一文で断って終わる", async () => {
  const base = await freeBase();
  const folder = join(own.path, "..", "newer");
  mkdirSync(folder);
  writeFileSync(join(folder, "town.json"), '{"layout":99}');
  const env = { KUMACARI_PORT: String(base), KUMACARI_DATA: folder };
  const newer = npmStart(env);
  const port = npmStart({ ...env, KUMACARI_PORT: "80" });
  const word = npmStart(env, ["--fersh"]);
  expect([await newer.ended, await port.ended, await word.ended]).toEqual([1, 1, 1]);
  expect(newer.said.err).toMatch(/^.*新しい版のクマキャリが作ったもの.*\n$/);
  expect(port.said.err).toMatch(/^環境変数 KUMACARI_PORT .*\n$/);
  expect(word.said.err).toMatch(/^npm start に続けて.*\n$/);
});
