// The engine starts, says plainly why not, keeps its file over a kill, and never outlives its parent.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { GetItemCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createClient } from "../client.ts";
import { ensureTable } from "../table.ts";
import { startEngine } from "./start.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kumacari-engine-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("途中で強制終了されても、書いた記録は残っている", async () => {
  const file = join(folder, "a.db");
  const key = { pk: { S: "a" }, sk: { S: "b" } };
  const first = await startEngine({ file });
  const before = createClient({ region: "ap-northeast-1", endpoint: first.endpoint });
  await ensureTable(before, "test");
  await before.send(new PutItemCommand({ TableName: "test", Item: { ...key, word: { S: "残る" } } }));
  process.kill(first.pid, "SIGKILL");
  await first.stop();

  const second = await startEngine({ file });
  const after = createClient({ region: "ap-northeast-1", endpoint: second.endpoint });
  await ensureTable(after, "test");
  const { Item } = await after.send(new GetItemCommand({ TableName: "test", Key: key }));
  expect(Item?.word?.S).toBe("残る");
  await second.stop();
});

test("使われているポートでは、そのことを一文で言う", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  await expect(startEngine({ port })).rejects.toThrow(`ポート ${port} は、ほかのプログラムが使っています`);
  server.close();
});

test("動かせない機械では、どうすればよいかを一文で言う", async () => {
  const here = Object.getOwnPropertyDescriptor(process, "arch");
  Object.defineProperty(process, "arch", { value: "s390x", configurable: true });
  try {
    await expect(startEngine()).rejects.toThrow(/s390x.*DYNAMODB_ENDPOINT/);
  } finally {
    if (here) Object.defineProperty(process, "arch", here);
  }
});

test("流れが長くなっても遅くならないよう、索引を一つ足す", async () => {
  const file = join(folder, "quick.db");
  const engine = await startEngine({ file });
  const database = new DatabaseSync(file, { readOnly: true });
  const index = database.prepare("SELECT name FROM sqlite_master WHERE name = 'newest_record'").get();
  database.close();
  await engine.stop();
  expect(index?.name).toBe("newest_record");
});

test("データのファイルが壊れていれば、触らずに一文で言う", async () => {
  const file = join(folder, "broken.db");
  await writeFile(file, "これはデータベースではありません。".repeat(100));
  await expect(startEngine({ file })).rejects.toThrow(`データのファイル（${file}）を開けません`);
});

test("中身が途中で切れたデータのファイルも、一文で言う", async () => {
  const file = join(folder, "cut.db");
  await writeFile(file, Buffer.concat([Buffer.from("SQLite format 3\0"), Buffer.alloc(5000, 7)]));
  await expect(startEngine({ file })).rejects.toThrow(`データのファイル（${file}）を開けません`);
});

test("親が強制終了されると、エンジンも終わる", async () => {
  const script = `
    import { startEngine } from ${JSON.stringify(new URL("./start.ts", import.meta.url).href)};
    const engine = await startEngine();
    console.log(JSON.stringify({ pid: engine.pid, endpoint: engine.endpoint }));
    setInterval(() => {}, 1000);`;
  const parent = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said] = await once(parent.stdout, "data");
  const { pid, endpoint } = JSON.parse(String(said));
  expect((await fetch(endpoint)).status).toBeGreaterThan(0);
  parent.kill("SIGKILL");
  await expect.poll(() => alive(pid)).toBe(false);
});

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
