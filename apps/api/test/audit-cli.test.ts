// `npm run audit` as it is run by hand, on what the console wrote out of a real ledger: a status, and one sentence of why.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { ensureKeyFiles, readKeyFile } from "@kumacari/store";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createCheckpointSigner } from "../src/app/checkpoint-signer.ts";
import { keepAudit } from "./keep-audit.ts";
import { type Office, openCase, openOffice } from "./office.ts";
import { type Clerk, clerk } from "./people-desk.ts";

let office: Office;
let it: ReturnType<typeof keepAudit>;
let auditor: Clerk;
let size: number;
const path = (name: string): string => `${office.folder}/city/${name}`;
beforeAll(async () => {
  office = await openOffice();
  it = keepAudit(office);
  await openCase(office, "U-audit-cli");
  await it.turn();
  auditor = await clerk(office, "auditor", "見本 かんさ");
  size = (await it.audit.newestWitness())?.size ?? 0;
  mkdirSync(`${office.folder}/city`);
  await exportAsThePageDoes();
});
afterAll(() => office.close());

/** Part after part, then the checkpoint and the key: the three files that the console's button saves. */
async function exportAsThePageDoes() {
  const lines: string[] = [];
  for (let from = 0; from < size; ) {
    const { data } = await auditor.act("audit.export", { from, size });
    lines.push(String(data.lines));
    from = Number(data.to);
  }
  const { data } = await auditor.act("audit.checkpoint", { size });
  writeFileSync(path("audit.jsonl"), lines.join(""));
  writeFileSync(path("checkpoint.txt"), String(data.note));
  writeFileSync(path("audit-key.txt"), `${String(data.vkey)}\n`);
}

async function run(args: readonly string[], env: Record<string, string> = {}) {
  const program = fileURLToPath(new URL("../cli/audit.ts", import.meta.url));
  const child = spawn(process.execPath, [program, ...args], { env });
  const ended = new Promise<number | null>((done) => child.once("close", done));
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  const [line = "", ...more] = stdout.split("\n");
  expect({ stderr, more }).toEqual({ stderr: "", more: [""] });
  return { status, ...(JSON.parse(line) as { ok: boolean; why?: string; says: string }) };
}

const verify = (its: { export?: string; checkpoint?: string; key?: string } = {}) =>
  run([
    "verify",
    "--export",
    path(its.export ?? "audit.jsonl"),
    "--checkpoint",
    path(its.checkpoint ?? "checkpoint.txt"),
    "--key",
    path(its.key ?? "audit-key.txt"),
  ]);

test("画面から書き出した記録は、検査点と鍵の札だけで確かめられ、合ったことを一文で言う", async () => {
  expect(size).toBeGreaterThan(2);
  expect(await verify()).toMatchObject({
    status: 0,
    ok: true,
    entries: size,
    unwitnessed: 0,
    says: `書き出しの${size}件は、検査点1通のすべてと合いました。書き換え・並べ替え・欠けはありません。`,
  });
});

test("書き換えも、よその検査点も、ないファイルも、違う頼みも、一つずつの文で断る", async () => {
  const honest = readFileSync(path("audit.jsonl"), "utf8");
  writeFileSync(path("changed.jsonl"), honest.replace("intake-submitted", "intake-submittee"));
  const note = readFileSync(path("checkpoint.txt"), "utf8");
  const stranger = createCheckpointSigner(readKeyFile(ensureKeyFiles(path("stranger")).audit, "audit"));
  const root = note.split("\n")[2] ?? "";
  writeFileSync(path("stranger.txt"), await stranger.sign({ size, root }));
  const answers = await Promise.all([
    verify({ export: "changed.jsonl" }),
    verify({ checkpoint: "stranger.txt" }),
    verify({ export: "none.jsonl" }),
    verify({ export: "." }),
    verify({ key: "checkpoint.txt" }),
    run(["verify", "--export", path("audit.jsonl"), "--key", path("audit-key.txt")]),
    run(["verify", "--what"]),
    run(["export"], { AWS_REGION: "us-east-1" }),
  ]);
  expect(answers.map(({ why, says }) => why ?? says.split("。")[0])).toEqual([
    "rewritten",
    "not-signed",
    "unreadable",
    "unreadable",
    "not-a-key",
    "no-checkpoint",
    "usage",
    "環境変数が正しくありません: AWS_REGION",
  ]);
  for (const { ok, status, says } of answers)
    expect({ ok, status, says }).toEqual({ ok: false, status: 1, says: expect.stringMatching(/^[^\n]+$/) });
});

test("動いている町からもコマンドで書き出せて、すぐに確かめられ、書き出したことが記録に残る", async () => {
  const { port = 0 } = (await office.client.config.endpoint?.()) ?? {};
  writeFileSync(`${office.folder}/town.json`, JSON.stringify({ table: office.table }));
  writeFileSync(`${office.folder}/lock.json`, JSON.stringify({ port: port - 1 }));
  const out = path("by-command");
  // As npm calls it: from the root of the house, with the caller's own folder on a slip.
  const env = { KUMACARI_DATA: office.folder, INIT_CWD: path("") };
  const done = await run(["export", "--out", "by-command"], env);
  expect(done).toMatchObject({ status: 0, ok: true, entries: size, checkpoints: 1 });
  expect(readFileSync(`${out}/audit.jsonl`, "utf8")).toBe(readFileSync(path("audit.jsonl"), "utf8"));
  await it.turn();
  const newest = (await it.audit.head()).size;
  const since = await it.audit.entries(size, newest);
  expect(since).toContainEqual(
    expect.objectContaining({ act: "audit-exported", actor: { kind: "system", part: "command" } }),
  );
});
