// Seals the personal fields of a commit under their owners' keys; a new owner's key is born in the same transaction.
import type { TransactWriteItem } from "@aws-sdk/client-dynamodb";
import { type DataKey, type Place, seal } from "@kumacari/crypto";
import type { Change } from "@kumacari/desk/ports";
import type { CitizenId } from "@kumacari/domain";
import { type SealField, spotItem, spotOf } from "./item.ts";
import { personKeyAt, type Spot } from "./keys.ts";
import type { PersonKeys } from "./person-keys.ts";

type Parts = { readonly table: string; readonly keys?: PersonKeys };
type Held = { readonly key: DataKey<"person">; readonly wrapped?: Uint8Array };

export type Sealing = {
  sealFor(change: Change): SealField;
  readonly births: readonly TransactWriteItem[];
  settle(kept: boolean): void;
};

export function createSealing({ table, keys }: Parts) {
  return {
    async begin(changes: readonly Change[]): Promise<Sealing> {
      const owners = [...new Set(changes.flatMap((change) => ownerOf(change) ?? []))];
      if (owners.length > 0 && !keys) throw new Error("this side of the house writes nothing personal");
      const found = await Promise.all(
        owners.map(async (owner) => [owner, await keys?.forSealing(owner)] as const),
      );
      const held = new Map(found.flatMap(([owner, it]) => (it ? [[owner, it] as const] : [])));
      return {
        sealFor: (change) => sealFor(table, change, held),
        births: [...held].flatMap(([owner, it]) => birth(table, owner, it)),
        settle(kept) {
          for (const [owner, { key, wrapped }] of held) if (wrapped) keys?.settle(owner, key, kept);
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
  return change.kind === "intake" || change.kind === "message" ? change.value.owner : undefined;
}

function sealFor(table: string, change: Change, held: ReadonlyMap<CitizenId, Held>): SealField {
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

function birth(table: string, owner: CitizenId, { wrapped }: Held): TransactWriteItem[] {
  if (!wrapped) return [];
  const Item = { ...spotItem(personKeyAt(owner)), kind: { S: "person-key" }, wrapped: { B: wrapped } };
  return [{ Put: { TableName: table, Item, ConditionExpression: "attribute_not_exists(pk)" } }];
}
