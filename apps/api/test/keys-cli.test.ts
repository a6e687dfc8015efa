// The keys' program as it is run by hand: one line a step, one sentence when it must not, and the ledger hears of it.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { random } from "@kumacari/crypto";
import { createPersonRing } from "@kumacari/crypto/open";
import { instant, personal, spellId } from "@kumacari/domain";
import { createClient, createLedger, ensureKeyFiles, ensureTable } from "@kumacari/store";
import { startEngine } from "@kumacari/store/engine";
import { createPersonKeys, openKeyRing } from "@kumacari/store/open";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runKeys, workLine } from "../cli/run-keys.ts";
import { wireKeyWork } from "../cli/wire.ts";

const folder = mkdtempSync(`${tmpdir()}/keys-cli-`);
const table = "keys-cli";
const chance = {
  id: <P extends Parameters<typeof spellId>[0]>(prefix: P) => spellId(prefix, random.bytes(20)),
  token: random.token,
  uuid: random.uuid,
};
let endpoint: string;
let stop: () => Promise<void>;
let file: string;
beforeAll(async () => {
  const engine = await startEngine({ file: `${folder}/ledger.db` });
  ({ endpoint } = engine);
  const client = createClient({ region: "ap-northeast-1", endpoint });
  await ensureTable(client, table);
  file = ensureKeyFiles(`${folder}/keys`).person;
  const clock = { now: () => instant(Date.now()) };
  const keys = createPersonKeys({ client, table, clock, ring: createPersonRing(openKeyRing(file)) });
  const ledger = createLedger({ client, table, clock, chance, keys });
  for (let n = 0; n < 3; n += 1) {
    const value = {
      caseId: chance.id("case"),
      owner: chance.id("cit"),
      number: 1,
      from: "citizen" as const,
      at: clock.now(),
      text: personal("見本の言葉"),
      version: 1,
    };
    await ledger.commit([{ op: "create", kind: "message", value }], {
      act: "town-seeded",
      actor: { kind: "system", part: "town" },
      on: ["test"],
    });
  }
  stop = async () => {
    client.destroy();
    await engine.stop();
    rmSync(folder, { recursive: true });
  };
});
afterAll(() => stop());

/** In this process, as the program itself would. */
async function run(...args: readonly string[]) {
  const lines: Record<string, unknown>[] = [];
  const print = (line: object) => void lines.push({ ...line });
  const env = { AWS_REGION: "ap-northeast-1", LEDGER_TABLE: table, DYNAMODB_ENDPOINT: endpoint } as const;
  const keys = wireKeyWork(
    { ...env, KEY_PERSON_FILE: file },
    { pause: async () => undefined, told: (work) => print(workLine(work)) },
  );
  await runKeys(keys, args, print);
  return lines;
}

test("新しい鍵を作り、全員の鍵を包み直し、前の鍵はすぐには捨てない", async () => {
  const before = await run("see");
  expect(before).toMatchObject([{ persons: 3 }]);
  const rotated = await run("rotate");
  expect(rotated.slice(1)).toMatchObject([{ persons: 0 }, { id: before[0]?.id, persons: 3 }]);
  const done = await run("rewrap", "--pace", "1000");
  expect(done.find((it) => it.ended)).toMatchObject({ work: "rewrap", done: 3, total: 3, changed: 3 });
  expect(done.slice(-2)).toMatchObject([{ persons: 3 }, { persons: 0 }]);
  await expect(run("retire", String(before[0]?.id))).rejects.toThrow("10分");
  const resealed = await run("reseal", "--at-once");
  expect(resealed.find((it) => it.ended)).toMatchObject({ work: "reseal", stage: "former", changed: 9 });
  expect(JSON.stringify([before, rotated, done, resealed])).not.toMatch(/見本|"key"/);
});

test("分からない頼みには、使い方を一文で答え、何も変えない", async () => {
  const before = await run("see");
  for (const words of [
    [],
    ["sing"],
    ["rewrap", "--pace", "0"],
    ["reseal", "--only", "case_x"],
    ["retire"],
    ["--all"],
  ])
    await expect(run(...words)).rejects.toThrow("使い方");
  expect(await run("see")).toEqual(before);
});

test("プログラムとして動かすと、成れば 0、断れば 1 と一文で終わる", () => {
  const program = fileURLToPath(new URL("../cli/keys.ts", import.meta.url));
  const env = { LEDGER_TABLE: table, DYNAMODB_ENDPOINT: endpoint, KEY_PERSON_FILE: file };
  const done = spawnSync(process.execPath, [program, "see"], { env, encoding: "utf8" });
  expect(done).toMatchObject({ status: 0, stderr: "" });
  const refused = spawnSync(process.execPath, [program, "see"], { env: {}, encoding: "utf8" });
  expect(refused).toMatchObject({ status: 1, stderr: "環境変数が正しくありません: KEY_PERSON_FILE\n" });
});
