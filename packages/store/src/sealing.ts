// Seals the personal fields of a commit under their owners' keys; a new owner's key is born in the same transaction.
import type { TransactWriteItem } from "@aws-sdk/client-dynamodb";
import { type Place, seal } from "@kumacari/crypto";
import { isSealed } from "@kumacari/desk/data-map";
import type { Change } from "@kumacari/desk/ports";
import type { CitizenId, Instant } from "@kumacari/domain";
import { type SealField, spotOf } from "./item.ts";
import { personKeyAt, type Spot } from "./keys.ts";
import type { HeldKey, PersonKeys } from "./person-keys.ts";

type Parts = { readonly table: string; readonly keys?: PersonKeys };
type Held = ReadonlyMap<CitizenId, HeldKey>;

export type Sealing = {
  sealFor(change: Change): SealField;
  /** What must hold of the keys, and the ends of keys: part of the transaction. */
  readonly holds: readonly TransactWriteItem[];
  settle(how: "kept" | "lost"): void;
};

export function createSealing({ table, keys }: Parts) {
  return {
    async begin(changes: readonly Change[], now: Instant): Promise<Sealing | "shredded"> {
      const owners = [...new Set(changes.flatMap((change) => ownerOf(change) ?? []))];
      const ended = [...new Set(changes.flatMap((change) => endedBy(change) ?? []))];
      if (owners.length + ended.length > 0 && !keys)
        throw new Error("this side of the house writes nothing personal");
      const found = await Promise.all(
        owners.map(async (owner) => [owner, await keys?.forSealing(owner)] as const),
      );
      if (found.some(([, it]) => it === "shredded")) return "shredded";
      const held: Held = new Map(
        found.flatMap(([owner, it]) => (it && it !== "shredded" ? [[owner, it] as const] : [])),
      );
      return {
        sealFor: (change) => sealFor(table, change, held),
        holds: [
          ...[...held.values()].map(({ holds }) => holds),
          ...ended.flatMap((owner) => keys?.end(owner, now) ?? []),
        ],
        settle(how) {
          for (const [owner, { key }] of held) keys?.settle(owner, key, how);
          if (how === "kept") for (const owner of ended) keys?.forget(owner);
        },
      };
    },
  };
}

/** Where a sealed field lies, as its seal knows it. */
export const fieldPlace = (table: string, { pk, sk }: Spot, field: string, version: number): Place => ({
  table,
  item: `${pk} ${sk}`,
  field,
  version,
});

/** What a wrapped person key is bound to: the item it is kept in. */
export const keyBound = (table: string, owner: CitizenId): string => `${table} ${personKeyAt(owner).pk}`;

function ownerOf(change: Change): CitizenId | undefined {
  if (change.op === "remove" || change.op === "hold") return undefined;
  return isSealed(change.kind) && "owner" in change.value ? change.value.owner : undefined;
}

/** Whose keys end with this change: a shredding that a second person has agreed to. */
function endedBy(change: Change): CitizenId | undefined {
  if (change.kind !== "shred" || change.op === "remove" || change.op === "hold") return undefined;
  return change.value.done && change.value.owner;
}

function sealFor(table: string, change: Change, held: Held): SealField {
  const owner = ownerOf(change);
  const key = owner === undefined ? undefined : held.get(owner)?.key;
  return (field, value) => {
    if (!key || change.op === "remove" || change.op === "hold")
      throw new Error(`${change.kind} holds nothing personal`);
    const version = change.op === "update" ? change.value.version + 1 : change.value.version;
    // JSON keeps every string as it is, a lone surrogate too.
    const bytes = Buffer.from(JSON.stringify(value));
    return seal(key, fieldPlace(table, spotOf(change), field, version), bytes);
  };
}
