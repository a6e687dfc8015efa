// `npm run audit -- export|verify|prove|consistency`: the audit of a town, running or at rest, as files anybody can check.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { AuditCliEnv } from "../src/env.ts";
import { Amiss } from "./amiss.ts";
import { calledFrom } from "./env.ts";
import type { OpenTown } from "./open-town.ts";

const help = `町の監査の記録を、だれでも確かめられるファイルにして、確かめるプログラムです。

  npm run audit -- export [--out フォルダ]
  npm run audit -- verify [--export 書き出し --checkpoint 検査点 … --key 鍵の札]
  npm run audit -- prove --number 号 [--size 検査点の件数] [--out フォルダ]
  npm run audit -- consistency --old 件数 --new 件数 [--out フォルダ]
  npm run audit -- verify --help で、確かめるプログラムの説明を読めます。
`;
const usage = "使い方が違います。npm run audit -- help をご覧ください。";
const root = fileURLToPath(new URL("../../..", import.meta.url));
const here = calledFrom();
const [command, ...rest] = process.argv.slice(2);

try {
  process.exitCode = await run();
} catch (fault) {
  if (!(fault instanceof Amiss)) throw fault;
  say({ ok: false, says: fault.message });
  process.exitCode = 1;
}

async function run(): Promise<number> {
  switch (command) {
    case "export":
      return exported(folderOf(options(["out"]).out));
    case "verify":
      return verify();
    case "prove": {
      const { out, number, size } = options(["out", "number", "size"]);
      const asked = { number: count(number), ...(size === undefined ? {} : { size: count(size) }) };
      return write((town, files) => files.writeEntryProof(town, folderOf(out), asked));
    }
    case "consistency": {
      const { out, old, new: now } = options(["out", "old", "new"]);
      const sizes = { old: count(old), now: count(now) };
      return write((town, files) => files.writeGrowthProof(town, folderOf(out), sizes));
    }
    case "help":
    case "--help":
      process.stdout.write(help);
      return 0;
    default:
      throw new Amiss(usage);
  }
}

function exported(folder: string): Promise<number> {
  return write((town, files) => files.writeExport(town, folder));
}

/** The town is left as it was found: what was at rest rests again. Whoever only checks needs neither it nor its settings. */
async function write(
  written: (town: OpenTown, files: typeof import("./write-files.ts")) => Promise<object>,
): Promise<number> {
  const env = await settings();
  const [{ openTown }, files] = await Promise.all([import("./open-town.ts"), import("./write-files.ts")]);
  const town = await openTown(resolve(root, env.KUMACARI_DATA), env);
  try {
    say({ ok: true, ...(await written(town, files)) });
    return 0;
  } finally {
    await town.close();
  }
}

async function settings(): Promise<AuditCliEnv> {
  const { readAuditCliEnv } = await import("../src/env.ts");
  try {
    return readAuditCliEnv();
  } catch (fault) {
    throw new Amiss(fault instanceof Error ? fault.message : usage);
  }
}

/** Without files of one's own: what was exported last, or an export made now. The program that checks is not ours to touch. */
async function verify(): Promise<number> {
  const program = join(root, "packages", "verifier", "cli", "main.ts");
  const run = (args: readonly string[]): number =>
    spawnSync(process.execPath, [program, ...args], { stdio: "inherit", cwd: here }).status ?? 1;
  if (rest.length > 0)
    return run(["prove", "consistency"].includes(rest[0] ?? "") ? rest : ["verify", ...rest]);
  const folder = folderOf(undefined);
  if (!existsSync(join(folder, "audit.jsonl"))) {
    const status = await exported(folder);
    if (status !== 0) return status;
  }
  const notes = readdirSync(folder).filter((name) => /^checkpoint-.*\.txt$/.test(name));
  const held = notes.flatMap((name) => ["--checkpoint", join(folder, name)]);
  return run([
    "verify",
    "--export",
    join(folder, "audit.jsonl"),
    ...held,
    "--key",
    join(folder, "audit-key.txt"),
  ]);
}

function options<N extends string>(names: readonly N[]): Partial<Record<N, string>> {
  try {
    const { values } = parseArgs({
      args: rest,
      options: Object.fromEntries(names.map((name) => [name, { type: "string" as const }])),
    });
    // Only those names, each with a text.
    return values as Partial<Record<N, string>>;
  } catch {
    throw new Amiss(usage);
  }
}

function folderOf(out: string | undefined): string {
  return out === undefined ? resolve(root, "audit-export") : resolve(here, out);
}

function count(text: string | undefined): number {
  if (text === undefined || !/^\d{1,12}$/.test(text)) throw new Amiss(usage);
  return Number(text);
}

function say(it: object): void {
  process.stdout.write(`${JSON.stringify(it)}\n`);
}
