// The ring as the ledger knows it: ids, dates and counts, so that a change of the ring is audited even if its maker died.
import { paginateScan } from "@aws-sdk/client-dynamodb";
import { ringIdOf } from "@kumacari/crypto/open";
import type { Ring, RingKeyRow } from "@kumacari/desk/ports";
import type { Act } from "@kumacari/domain";
import { wrappedIn } from "../open/person-keys.ts";
import { because, type KeyWorkParts } from "./parts.ts";

/** What the ring is now, and each change since the ledger last heard of it as an entry. Asked twice, it is written once. */
export async function noteRing(
  { ledger, clock }: Pick<KeyWorkParts, "ledger" | "clock">,
  rows: readonly RingKeyRow[],
): Promise<void> {
  const found = await ledger.get("ring", { id: "person" });
  const known = found?.keys ?? [];
  const [current] = rows;
  const gone = known.filter((it) => it.retired === undefined && !rows.some(({ id }) => id === it.id));
  const fresh = found && current !== undefined && !known.some(({ id }) => id === current.id);
  if (found && !fresh && gone.length === 0) return;
  const value: Ring = {
    version: 1,
    ...found,
    id: "person",
    keys: [
      ...rows.map((it) => ({ ...known.find(({ id }) => id === it.id), ...it })),
      ...known
        .filter((it) => !rows.some(({ id }) => id === it.id))
        .map((it) => ({ ...it, persons: 0, retired: it.retired ?? clock.now() })),
    ],
  };
  const act: Act = gone.length > 0 ? "ring-retired" : fresh ? "ring-rotated" : "ring-counted";
  const on = [...(current ? [current.id] : []), ...gone.map(({ id }) => id)];
  // A conflict: another process wrote the same down.
  await ledger.commit([{ op: found ? "update" : "create", kind: "ring", value }], because(act, on));
}

/** How many persons' keys lie under each key of the ring, counted and written down. */
export async function countRing(parts: KeyWorkParts): Promise<ReadonlyMap<string, number>> {
  const under = new Map<string, number>();
  const input = { TableName: parts.keysTable, ConsistentRead: true };
  for await (const { Items = [] } of paginateScan({ client: parts.client }, input)) {
    for (const item of Items) {
      if (!item.wrapped) continue;
      for (const id of new Set(wrappedIn(item).map(ringIdOf))) under.set(id, (under.get(id) ?? 0) + 1);
    }
  }
  const found = await parts.ledger.get("ring", { id: "person" });
  if (found) {
    const keys = found.keys.map((it) => ({ ...it, persons: under.get(it.id) ?? 0 }));
    const value = { ...found, keys, counted: parts.clock.now() };
    await parts.ledger.commit(
      [{ op: "update", kind: "ring", value }],
      because("ring-counted", ["ring:person"]),
    );
  }
  return under;
}
