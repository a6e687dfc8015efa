// Begins a long walk or goes on with the one that was interrupted; a different one of the same name waits for its end.
import { paginateScan } from "@aws-sdk/client-dynamodb";
import type { KeyWork, KeyWorkName } from "@kumacari/desk/ports";
import type { CitizenId } from "@kumacari/domain";
import { because, type KeyWorkParts } from "./parts.ts";

export type Wanted = {
  readonly id: KeyWorkName;
  /** At most so many a second; a whole number of 1 or more. */
  readonly pace: number;
  /** Whose; absent: everybody's. At most a hundred. */
  readonly only?: readonly CitizenId[];
};

export async function beginWork(parts: KeyWorkParts, wanted: Wanted): Promise<KeyWork> {
  const { ledger, clock, ring } = parts;
  if (!Number.isSafeInteger(wanted.pace) || wanted.pace < 1)
    throw new RangeError("a pace is one a second or more");
  const found = await ledger.get("work", { id: wanted.id });
  const to = ring.current();
  const same = (found?.only ?? []).join() === (wanted.only ?? []).join();
  if (found && found.ended === undefined) {
    // Rotated again meanwhile: nothing that was done so far is enough.
    if (same && (found.to === to || wanted.id === "reseal")) return { ...found, pace: wanted.pace };
    if (!same)
      throw new Error(
        "前に始めた作業が終わっていません。同じ指定でもう一度動かして、先に終わらせてください。",
      );
  }
  const now = clock.now();
  const value: KeyWork = {
    ...wanted,
    to,
    since: now,
    stage: "keys",
    done: 0,
    total: await countKeys(parts),
    changed: 0,
    at: now,
    version: found?.version ?? 1,
  };
  const conflict = await ledger.commit(
    [{ op: found ? "update" : "create", kind: "work", value }],
    because("key-work-begun", [`work:${wanted.id}`, to, ...(wanted.only ?? []).slice(0, 20)]),
  );
  if (conflict) throw new Error("同じ作業が、別の所で始まりました。");
  return found ? { ...value, version: found.version + 1 } : value;
}

export async function countKeys({ client, keysTable }: KeyWorkParts): Promise<number> {
  let count = 0;
  const input = { TableName: keysTable, Select: "COUNT", ConsistentRead: true } as const;
  for await (const { Count = 0 } of paginateScan({ client }, input)) count += Count;
  return count;
}
