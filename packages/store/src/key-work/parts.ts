// What every long walk over keys is made of, and the one way it takes a step: what it wrote, how far it came, and why, together.
import type { AttributeValue, TransactWriteItem } from "@aws-sdk/client-dynamodb";
import type { PersonRing } from "@kumacari/crypto/open";
import type { Change, KeyWork, Ledger } from "@kumacari/desk/ports";
import type { Act, Because } from "@kumacari/domain";
import { type Base, makeEntry } from "../entry.ts";
import { writeOf } from "../ledger.ts";
import type { PersonKeys } from "../person-keys.ts";
import { writeWithEntry } from "../with-entry.ts";

export type KeyWorkParts = Base & {
  readonly keysTable: string;
  readonly ledger: Ledger;
  readonly keys: PersonKeys;
  readonly ring: PersonRing;
  /** Items of a table, about. */
  readonly sizeOf: (table: string) => Promise<number>;
  /** Waits so many milliseconds, so that the people at work are not crowded out. */
  readonly pause: (ms: number) => Promise<void>;
  /** Told after every step. */
  readonly told: (work: KeyWork) => void;
};

export type Item = Readonly<Record<string, AttributeValue>>;
export const because = (act: Act, on: readonly string[]): Because => ({
  act,
  actor: { kind: "system", part: "keys" },
  on,
});

/** Undefined: an item was changed by somebody else meanwhile, nothing was written, and the step is to be looked at anew. */
export async function step(
  parts: KeyWorkParts,
  work: KeyWork,
  next: Partial<KeyWork>,
  writes: readonly TransactWriteItem[],
  why: Because,
): Promise<KeyWork | undefined> {
  const now = parts.clock.now();
  const value: KeyWork = { ...work, ...next, at: now };
  const change: Change = { op: "update", kind: "work", value };
  const moved = writeOf(parts.table, change, now, nothingPersonal);
  const lost = await writeWithEntry(parts, makeEntry(parts, why), [moved, ...writes]);
  if (lost === 0) throw new Error("同じ作業が、別の所でも動いています。どちらか一つだけを動かしてください。");
  if (lost !== undefined) return undefined;
  const done = { ...value, version: work.version + 1 };
  parts.told(done);
  return done;
}

const nothingPersonal = () => {
  throw new Error("a work holds nothing personal");
};

/** Waits until `count` writes have taken as long as the pace allows. */
export async function keepPace(
  parts: KeyWorkParts,
  work: KeyWork,
  count: number,
  from: number,
): Promise<void> {
  const left = (count / work.pace) * 1000 - (parts.clock.now() - from);
  if (left > 0) await parts.pause(left);
}
