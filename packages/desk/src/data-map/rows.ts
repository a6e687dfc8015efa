// The data map (clause ETC-2ア) as rows for people: each field with its class, place, key, time and readers.
import { type Role, roleNames, roles } from "@kumacari/domain";
import { permissions } from "../permit.ts";
import type { Kind } from "../records.ts";
import { type FieldClass, fieldClasses, keyFamilies } from "./classes.ts";
import { classOf, fieldsOf } from "./fields.ts";
import { ownItems } from "./own-items.ts";
import { type Purpose, purposes, type Reader } from "./purposes.ts";

export type DataMapRow = {
  /** `message` — what lies there, in the ledger's word and in people's. */
  readonly kind: string;
  readonly says: string;
  readonly why: string;
  readonly store: string;
  readonly kept: string;
  readonly readers: readonly string[];
  readonly fields: readonly {
    readonly name: string;
    readonly class: string;
    readonly guards: string;
    readonly keys: string;
    /** A person's words or address: sealed before they reach the store. */
    readonly sealed: boolean;
  }[];
};

/** In AWS, DynamoDB in Tokyo; everything of the ledger lies in one table (clause イ, ETC-2ア). */
const store = "台帳（DynamoDB・東京リージョン）";

export function dataMap(): readonly DataMapRow[] {
  const kinds = Object.entries(purposes).map(([kind, purpose]) => {
    // Object.entries forgets that the keys are kinds.
    const known = kind as Kind;
    return rowOf(
      kind,
      purpose,
      fieldsOf(known).map((name) => [name, classOf(known, name) ?? "plain"] as const),
    );
  });
  return [
    ...kinds,
    ...Object.entries(ownItems).map(([kind, it]) => rowOf(kind, it, Object.entries(it.fields))),
  ];
}

const rowOf = (
  kind: string,
  { says, why, kept, readers }: Purpose,
  fields: readonly (readonly [string, FieldClass])[],
): DataMapRow => ({
  kind,
  says,
  why,
  store,
  kept,
  readers: [...new Set(readers.flatMap(readerNames))],
  fields: fields.map(([name, it]) => ({
    name,
    class: fieldClasses[it].says,
    guards: fieldClasses[it].guards,
    keys: keyFamilies[fieldClasses[it].family],
    sealed: it === "content" || it === "address",
  })),
});

function readerNames(reader: Reader): readonly string[] {
  if (reader === "own") return ["本人"];
  if (reader === "service") return ["しくみだけ"];
  return roles
    .filter((role: Role) => permissions[reader].roles.includes(role))
    .map((role) => roleNames[role]);
}

/** Whether the map knows this attribute of an item of this kind: what is not on the map must not lie in the store. */
export function isMapped(kind: string, attribute: string): boolean {
  if (Object.hasOwn(ownItems, kind)) return Object.hasOwn(ownItems[kind]?.fields ?? {}, attribute);
  // `hasOwn` holds it to a kind.
  return Object.hasOwn(purposes, kind) && classOf(kind as Kind, attribute) !== undefined;
}
