// One record's sealed fields under its owner's present key, if nobody has written the record meanwhile.
import type { TransactWriteItem } from "@aws-sdk/client-dynamodb";
import { seal } from "@kumacari/crypto";
import { dataKeyIdOf, openPerson } from "@kumacari/crypto/open";
import { classOf, fieldsOf, sealedKinds } from "@kumacari/desk/data-map";
import type { KeyWork } from "@kumacari/desk/ports";
import { isId } from "@kumacari/domain";
import { fieldPlace } from "../sealing.ts";
import type { Item, KeyWorkParts } from "./parts.ts";
import type { Rewritten } from "./rewritten.ts";

type Sealed = readonly [field: string, envelope: Uint8Array];

export async function resealed(
  parts: KeyWorkParts,
  work: KeyWork,
  item: Item,
): Promise<Rewritten | undefined> {
  const sealed = sealedIn(item);
  const owner = item.owner?.S ?? "";
  if (sealed.length === 0 || !isId("cit", owner) || (work.only && !work.only.includes(owner)))
    return undefined;
  const held = await parts.keys.forSealing(owner);
  // Destroyed: what lies here is unreadable and stays so.
  if (held === "shredded") return undefined;
  const older = sealed.filter(([, it]) => dataKeyIdOf(it) !== held.key.id);
  if (older.length === 0) return undefined;
  const bunch = await parts.keys.forOpening(
    owner,
    older.map(([, it]) => dataKeyIdOf(it)),
  );
  const [pk, sk, version] = [item.pk?.S ?? "", item.sk?.S ?? "", Number(item.version?.N)];
  const fresh = older.map(([field, envelope]): Sealed => {
    const key = bunch.get(dataKeyIdOf(envelope));
    if (!key) throw new Error("seal refused: made under a key that is no more");
    const place = fieldPlace(parts.table, { pk, sk }, field, version);
    const plain = openPerson(key, place, envelope);
    const again = seal(held.key, place, plain);
    plain.fill(0);
    return [field, again];
  });
  const write = update(parts.table, { pk, sk }, { version, older, fresh });
  return { owner, on: item.caseId?.S ?? owner, write, holds: held.holds };
}

/** The fields that lie sealed under a person's key, as the data map has them. */
function sealedIn(item: Item): readonly Sealed[] {
  const kind = item.kind?.S;
  const known = sealedKinds.find((it) => it === kind);
  if (!known) return [];
  return fieldsOf(known)
    .filter((field) => classOf(known, field) === "content")
    .flatMap((field): readonly Sealed[] => (item[field]?.B ? [[field, item[field].B]] : []));
}

type Change = {
  readonly version: number;
  readonly older: readonly Sealed[];
  readonly fresh: readonly Sealed[];
};

/** The version stays: nothing was said anew. What lies there must be, to the byte, what was opened. */
function update(
  table: string,
  { pk, sk }: { readonly pk: string; readonly sk: string },
  { version, older, fresh }: Change,
): TransactWriteItem {
  const names = Object.fromEntries(older.map(([field], n) => [`#f${n}`, field]));
  const was = Object.fromEntries(older.map(([, it], n) => [`:was${n}`, { B: it }]));
  const now = Object.fromEntries(fresh.map(([, it], n) => [`:now${n}`, { B: it }]));
  return {
    Update: {
      TableName: table,
      Key: { pk: { S: pk }, sk: { S: sk } },
      UpdateExpression: `SET ${fresh.map((_it, n) => `#f${n} = :now${n}`).join(", ")}`,
      ConditionExpression: ["#version = :version", ...older.map((_it, n) => `#f${n} = :was${n}`)].join(
        " AND ",
      ),
      ExpressionAttributeNames: { "#version": "version", ...names },
      ExpressionAttributeValues: { ":version": { N: String(version) }, ...was, ...now },
    },
  };
}
