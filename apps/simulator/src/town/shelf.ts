// A small map that survives a restart: one JSON file, written whole and moved into place.
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import * as z from "zod";
import { codeOf, Trouble } from "./trouble.ts";

export interface Shelf<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
  delete(key: string): void;
  entries(): readonly (readonly [string, T])[];
  /** Writes what is not yet written. */
  readonly flush: () => void;
}

const writeAfterMs = 20;

export function openShelf<T>(file: string, of: z.ZodType<T>): Shelf<T> {
  const held = new Map<string, T>(Object.entries(read(file, of)));
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    writeFileSync(`${file}.new`, JSON.stringify(Object.fromEntries(held)), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  };
  const changed = (): void => {
    timer ??= setTimeout(flush, writeAfterMs);
  };
  return {
    get: (key) => held.get(key),
    set: (key, value) => {
      held.set(key, value);
      changed();
    },
    delete: (key) => {
      if (held.delete(key)) changed();
    },
    entries: () => [...held.entries()],
    flush,
  };
}

function read<T>(file: string, of: z.ZodType<T>): Record<string, T> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return {};
    throw new Trouble(`データフォルダの ${file} を読めません。フォルダの権限を確かめてください。`, error);
  }
  try {
    return z.record(z.string(), of).parse(JSON.parse(text));
  } catch (error) {
    throw new Trouble(
      `データフォルダの ${file} が壊れています。控えから戻すか、npm start -- --fresh ではじめから作り直してください。`,
      error,
    );
  }
}
