#!/usr/bin/env node
// The city's own check of our audit: one JSON line says whether all holds, and exit status 1 that it does not.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Key, readKey } from "../src/note.ts";
import { verifyExport } from "../src/verify-export.ts";
import { verifyEntry, verifyGrowth } from "../src/verify-proof.ts";
import { Fails, help, holds } from "../src/words.ts";

const begun = performance.now();
try {
  const found = run();
  if (found) say({ ok: true, ...found, seconds: Math.round(performance.now() - begun) / 1000 });
} catch (fault) {
  if (!(fault instanceof Fails)) throw fault;
  const { why, at, message } = fault;
  say({ ok: false, why, ...(at === undefined ? {} : { at }), says: message });
  process.exitCode = 1;
}

function run(): object | undefined {
  const { values, positionals } = read();
  if (values.help) {
    process.stdout.write(help);
    return undefined;
  }
  const key = keyOf(needed(values.key));
  switch (positionals[0] ?? "verify") {
    case "verify":
      return said(holds.export, verifyExport(needed(values.export), notesOf(values.checkpoint), key));
    case "prove":
      return said(holds.entry, verifyEntry(textOf(needed(values.proof)), bytesOf(needed(values.entry)), key));
    case "consistency": {
      const notes = { old: textOf(needed(values.old)), new: textOf(needed(values.new)) };
      return said(holds.growth, verifyGrowth(textOf(needed(values.proof)), notes, key));
    }
    default:
      throw new Fails("usage");
  }
}

function said<T extends object>(words: (found: T) => string, found: T): object {
  return { ...found, says: words(found) };
}

function read() {
  const one = { type: "string" } as const;
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        export: one,
        checkpoint: { type: "string", multiple: true },
        key: one,
        proof: one,
        entry: one,
        old: one,
        new: one,
        help: { type: "boolean" },
      },
    });
  } catch {
    throw new Fails("usage");
  }
}

function needed(value: string | undefined): string {
  if (value === undefined) throw new Fails("usage");
  return value;
}

/** The key's own text, or a file that holds it. */
function keyOf(given: string): Key {
  const key = readKey(given) ?? readKey(textOf(given));
  if (!key) throw new Fails("not-a-key");
  return key;
}

/** An export that is held against nothing holds for nothing. */
function notesOf(paths: readonly string[] = []): readonly string[] {
  if (paths.length === 0) throw new Fails("no-checkpoint");
  return paths.map(textOf);
}

function textOf(path: string): string {
  return bytesOf(path).toString("utf8");
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new Fails("unreadable");
  }
}

function say(it: object): void {
  process.stdout.write(`${JSON.stringify(it)}\n`);
}
