// Writes the audit, its checkpoints and its proofs as files; that it was done is an entry of the audit before it is.
import { createWriteStream, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import type { Records } from "@kumacari/desk/ports";
import { type Act, growthText, jstDay, lineOf, proofText } from "@kumacari/domain";
import { Amiss } from "./amiss.ts";
import type { OpenTown } from "./open-town.ts";

const actor = { kind: "system", part: "command" } as const;
const part = 2_000;

/** The lines up to the newest checkpoint, that checkpoint and the last of each day, and the key. */
export async function writeExport({ audit, ledger }: OpenTown, folder: string): Promise<object> {
  const newest = (await audit.newestWitness()) ?? none();
  await note(ledger, "audit-exported", `entries:0-${newest.size}`);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "audit.jsonl");
  const out = createWriteStream(path, { mode: 0o600 });
  for (let from = 0; from < newest.size; from += part) {
    const entries = await audit.entries(from, Math.min(newest.size, from + part));
    const more = out.write(entries.map((it) => `${lineOf(it)}\n`).join(""));
    if (!more) await new Promise<void>((drained) => out.once("drain", drained));
  }
  out.end();
  await finished(out);
  const kept = await lastOfEachDay(audit);
  for (const [day, it] of kept) writeFileSync(join(folder, `checkpoint-${day}.txt`), it.note);
  writeFileSync(join(folder, "audit-key.txt"), `${newest.vkey}\n`);
  return { entries: newest.size, checkpoints: kept.size, folder };
}

async function lastOfEachDay(audit: OpenTown["audit"]): Promise<ReadonlyMap<string, Records["witness"]>> {
  const kept = new Map<string, Records["witness"]>();
  for (let below: number | undefined; ; ) {
    const page = await audit.witnesses(below);
    // The newest come first.
    for (const it of page) if (!kept.has(jstDay(it.at))) kept.set(jstDay(it.at), it);
    below = page.at(-1)?.size;
    if (below === undefined) return kept;
  }
}

export async function writeEntryProof(
  { audit, ledger }: OpenTown,
  folder: string,
  { number, size }: { readonly number: number; readonly size?: number },
): Promise<object> {
  const witness = (await audit.witnessOf(size ?? number + 1)) ?? none();
  if (witness.size <= number || (size !== undefined && witness.size !== size)) return none();
  const [entry] = await audit.entries(number, number + 1);
  if (!entry) return none();
  await note(ledger, "audit-proved", entry.id);
  mkdirSync(folder, { recursive: true });
  const hashes = await audit.inclusion(number, witness.size);
  const files = {
    proof: join(folder, `audit-${number}-proof.txt`),
    entry: join(folder, `audit-${number}-entry.json`),
  };
  writeFileSync(files.proof, proofText({ index: number, hashes, note: witness.note }));
  writeFileSync(files.entry, `${lineOf(entry)}\n`);
  writeFileSync(join(folder, "audit-key.txt"), `${witness.vkey}\n`);
  return { number, size: witness.size, ...files };
}

export async function writeGrowthProof(
  { audit, ledger }: OpenTown,
  folder: string,
  { old, now }: { readonly old: number; readonly now: number },
): Promise<object> {
  const [before, after] = await Promise.all([audit.witnessOf(old), audit.witnessOf(now)]);
  if (old < 1 || old > now || before?.size !== old || after?.size !== now) return none();
  await note(ledger, "audit-growth-proved", `entries:${old}-${now}`);
  mkdirSync(folder, { recursive: true });
  const proof = join(folder, `growth-${old}-${now}.txt`);
  writeFileSync(proof, growthText(old, now, await audit.growth(old, now)));
  for (const it of [before, after]) writeFileSync(join(folder, `checkpoint-${it.size}.txt`), it.note);
  writeFileSync(join(folder, "audit-key.txt"), `${after.vkey}\n`);
  return { old, new: now, proof };
}

const note = (ledger: OpenTown["ledger"], act: Act, on: string): Promise<void> =>
  ledger.note({ act, actor, on: [on] });

function none(): never {
  throw new Amiss(
    "この件数の検査点がありません。検査点は町が動いている間、五分ごとに作られます。少し待ってから、もう一度お試しください。",
  );
}
