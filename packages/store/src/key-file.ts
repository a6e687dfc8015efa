// The keys of the ring as files, for a house without a key service: made once, read at every start.
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type RingKey, random, ringKey } from "@kumacari/crypto";

type Name = "address" | "person" | "find" | "known" | "audit";
const names = ["address", "person", "find", "known", "audit"] as const satisfies readonly Name[];

/** Paths of the key files, each readable by its owner alone; missing ones are made. Throws one Japanese sentence. */
export function ensureKeyFiles(folder: string): Record<Name, string> {
  const paths = {
    address: join(folder, "address.json"),
    person: join(folder, "person.json"),
    find: join(folder, "find.json"),
    known: join(folder, "known.json"),
    audit: join(folder, "audit.json"),
  };
  for (const name of names) {
    make(folder, paths[name], name);
    readKeyFile(paths[name], name);
  }
  return paths;
}

/** Throws one Japanese sentence when the file is missing, unreadable or damaged. */
export function readKeyFile<F extends Name>(path: string, family: F): RingKey<F> {
  return ringKey(family, keyIn(path, parseKeyFile(path)));
}

/** The file's JSON, whatever it is. Throws one Japanese sentence. */
export function parseKeyFile(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    throw new Error(`鍵のファイル（${path}）を読めません。場所と読み取りの権限をお確かめください。`, {
      cause,
    });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw damaged(path, cause);
  }
}

/** Throws one Japanese sentence unless `it` is a key with its id. */
export function keyIn(path: string, it: unknown): { readonly id: string; readonly bytes: Uint8Array } {
  if (typeof it !== "object" || it === null || !("id" in it) || !("key" in it)) throw damaged(path);
  const { id, key } = it;
  if (typeof id !== "string" || typeof key !== "string" || !/^[\x21-\x7e]{1,200}$/.test(id))
    throw damaged(path);
  const bytes = Buffer.from(key, "base64");
  if (bytes.length !== 32 || bytes.toString("base64") !== key) throw damaged(path);
  return { id, bytes };
}

export const damaged = (path: string, cause?: unknown) =>
  new Error(
    `鍵のファイル（${path}）が壊れています。控えから戻してください。作り直すと、これまでの記録は開けなくなります。`,
    {
      cause,
    },
  );

/** Written aside and linked into place whole: two starts at once make one key, a crash makes none. */
function make(folder: string, path: string, name: Name): void {
  const aside = `${path}.${random.uuid()}`;
  const id = `${name}-${Buffer.from(random.bytes(6)).toString("hex")}`;
  const text = `${JSON.stringify({ id, key: Buffer.from(random.bytes(32)).toString("base64") })}\n`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (existsSync(path)) return;
    writeFileSync(aside, text, { flag: "wx", mode: 0o600, flush: true });
    linkSync(aside, path);
    rmSync(aside);
  } catch (cause) {
    if (existsSync(aside)) rmSync(aside);
    if (existsSync(path)) return;
    throw new Error(`鍵のファイル（${path}）を作れません。フォルダに書き込めるかお確かめください。`, {
      cause,
    });
  }
}
