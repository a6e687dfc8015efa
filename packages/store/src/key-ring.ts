// The persons' key of the ring with its predecessors, in one file: the newest wraps, the others unwrap until they are retired.
import { closeSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { type RingKey, random, ringKey } from "@kumacari/crypto";
import type { KeyRing } from "@kumacari/crypto/open";
import type { RingKeyRow, RingWatch } from "@kumacari/desk/ports";
import { type Instant, instant } from "@kumacari/domain";
import { damaged, keyIn, parseKeyFile } from "./key-file.ts";

type Kept = RingKeyRow & { readonly bytes: Uint8Array };
type Ring = readonly [Kept, ...Kept[]];

/** Reads again before each wrapping and for an id it does not know: another process may have rotated. */
export function openKeyRing(path: string): KeyRing<"person"> {
  let held = read(path).map(keyOf);
  const again = () => {
    held = read(path).map(keyOf);
    return held;
  };
  return {
    current() {
      const [current] = again();
      if (!current) throw damaged(path);
      return current;
    },
    of: (id) => held.find((it) => it.id === id) ?? again().find((it) => it.id === id),
  };
}

const keyOf = (it: Kept): RingKey<"person"> => ringKey("person", it);

/** The current key first. */
export const ringRows = (path: string): readonly RingKeyRow[] =>
  read(path).map(({ bytes: _bytes, ...row }) => row);

export const createRingWatch = (path: string): RingWatch => ({ rows: async () => ringRows(path) });

/** A new key wraps from now on; the one before keeps its place to unwrap. Throws one Japanese sentence. */
export function rotateKeyRing(path: string, now: Instant): RingKeyRow {
  return alone(path, () => {
    const [current, ...former] = read(path);
    const id = `person-${Buffer.from(random.bytes(6)).toString("hex")}`;
    write(path, [{ id, bytes: random.bytes(32), since: now }, { ...current, until: now }, ...former]);
    return { id, since: now };
  });
}

/** Gone for good: what is still wrapped under it can never be opened. The current one never goes. */
export function dropRingKey(path: string, id: string): void {
  alone(path, () => {
    const [current, ...former] = read(path);
    write(path, [current, ...former.filter((it) => it.id !== id)]);
  });
}

function read(path: string): Ring {
  const it = parseKeyFile(path);
  const current = keptIn(path, it);
  // `keyIn` has just refused anything that is no object.
  const { former = [] } = it as { readonly former?: unknown };
  if (!Array.isArray(former)) throw damaged(path);
  return [current, ...former.map((one) => keptIn(path, one))];
}

function keptIn(path: string, it: unknown): Kept {
  const key = keyIn(path, it);
  const { since, until } = it as { readonly since?: unknown; readonly until?: unknown };
  return { ...key, ...moment(path, "since", since), ...moment(path, "until", until) };
}

function moment(path: string, name: "since" | "until", value: unknown): Partial<RingKeyRow> {
  if (value === undefined) return {};
  try {
    return { [name]: instant(Number(value)) };
  } catch (cause) {
    throw damaged(path, cause);
  }
}

/** Written aside and renamed: whoever reads meanwhile sees the ring before or after, and a crash leaves one of the two. */
function write(path: string, [current, ...former]: Ring): void {
  const aside = `${path}.${random.uuid()}`;
  const text = JSON.stringify({
    ...inFile(current),
    ...(former.length ? { former: former.map(inFile) } : {}),
  });
  writeFileSync(aside, `${text}\n`, { flag: "wx", mode: 0o600, flush: true });
  renameSync(aside, path);
}

const inFile = ({ bytes, ...row }: Kept) => ({ ...row, key: Buffer.from(bytes).toString("base64") });

/** Two that change the ring at once would lose a key that somebody has wrapped under. */
function alone<T>(path: string, act: () => T): T {
  const lock = `${path}.lock`;
  try {
    closeSync(openSync(lock, "wx", 0o600));
  } catch (cause) {
    throw new Error(
      `鍵束を変える別の操作が動いています。動いていなければ ${lock} を消して、もう一度お試しください。`,
      { cause },
    );
  }
  try {
    return act();
  } finally {
    rmSync(lock, { force: true });
  }
}
