// A record as an item of the table, and an item as a record; nothing unknown passes either way.
import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { classOf, type FieldClass, fieldsOf } from "@kumacari/desk/data-map";
import type { Kind, Records, Stored } from "@kumacari/desk/ports";
import { type Instant, instant, Personal } from "@kumacari/domain";
import { type Attribute, fromAttribute, toAttribute } from "./attribute.ts";
import { type Layout, layout, type Spot } from "./keys.ts";
import { SealedField } from "./sealed-field.ts";

export type Item = Record<string, AttributeValue>;

/** One record with its kind; `K` keeps the two together. */
export type Written<K extends Kind = Kind> = {
  [P in K]: { readonly kind: P; readonly value: Records[P] };
}[K];

export type SealField = (field: string, value: unknown) => Uint8Array;

export const spotOf = <K extends Kind>({ kind, value }: Written<K>): Spot => layout[kind].at(value);

export const spotItem = ({ pk, sk }: Spot): Item => ({ pk: { S: pk }, sk: { S: sk } });

/** The whole item, at `version`. Throws on a field its kind does not know and on a personal value where none may be. */
export const toItem = <K extends Kind>(
  it: Written<K>,
  version: number,
  now: Instant,
  sealField: SealField,
): Item =>
  itemBy({ layout: layout[it.kind], classOf: (name) => classOf(it.kind, name) }, it, version, now, sealField);

type Rules<K extends Kind> = {
  readonly layout: Layout<K>;
  readonly classOf: (field: string) => FieldClass | undefined;
};

/** The same by the rules of that one kind, for whoever writes no other. */
export function itemBy<K extends Kind>(
  { layout: { at, listed, expires }, classOf: howOf }: Rules<K>,
  it: Written<K>,
  version: number,
  now: Instant,
  sealField: SealField,
): Item {
  const item: Item = { ...spotItem(at(it.value)), kind: { S: it.kind } };
  for (const [name, value] of Object.entries(it.value)) {
    if (value === undefined) continue;
    const how = howOf(name);
    if (how === undefined) throw new TypeError(`${it.kind} has no field ${name}`);
    item[name] = how === "content" ? { B: sealField(name, inner(value, name)) } : toAttribute(value, name);
  }
  item.version = { N: String(version) };
  const entry = listed?.(it.value);
  if (entry) Object.assign(item, { gsi1pk: { S: entry.gsi1pk }, gsi1sk: { S: entry.gsi1sk } });
  const end = expires?.(it.value, now);
  if (end !== undefined) item.expires = { N: String(Math.ceil(end / 1000)) };
  return item;
}

function inner(value: unknown, name: string): unknown {
  if (!(value instanceof Personal)) throw new TypeError(`${name} must be personal`);
  return value.reveal("seal");
}

/** Undefined when expired at `now`. Throws when the item is not what its place says: someone moved it. */
export function fromItem<K extends Kind>(
  kind: K,
  item: { readonly [name: string]: Attribute },
  now: Instant,
): Stored<Records[K]> | undefined {
  if (item.kind?.S !== kind) throw new Error(`not a ${kind} where one should lie`);
  const record: Record<string, unknown> = {};
  for (const name of fieldsOf(kind)) {
    const attribute = item[name];
    if (attribute === undefined) continue;
    const value = fromAttribute(attribute);
    record[name] =
      classOf(kind, name) === "content" && value instanceof Uint8Array ? new SealedField(value) : value;
  }
  if (item.expires?.N !== undefined && Number(item.expires.N) * 1000 <= now) return undefined;
  if (typeof record.until === "number" && instant(record.until) <= now) return undefined;
  // Written by `toItem` alone, from a Records[K], over the same list of fields.
  const value = record as Stored<Records[K]>;
  const { pk, sk } = layout[kind].at(value as Records[K]);
  if (item.pk?.S !== pk || item.sk?.S !== sk) throw new Error(`a ${kind} lies in another's place`);
  return value;
}
