// Opens personal fields, never before the reading of them is written down.
import { PutItemCommand } from "@aws-sdk/client-dynamodb";
import type { DataKey } from "@kumacari/crypto";
import { dataKeyIdOf, openPerson } from "@kumacari/crypto/open";
import { classOf, fieldsOf } from "@kumacari/desk/data-map";
import type { Keys, Records, SealedKind, Stored, Vault } from "@kumacari/desk/ports";
import { type CitizenId, personal } from "@kumacari/domain";
import { type Base, entryPut, makeEntry } from "../entry.ts";
import { layout } from "../keys.ts";
import type { PersonKeys } from "../person-keys.ts";
import { SealedField } from "../sealed-field.ts";
import { fieldPlace } from "../sealing.ts";

export function createVault(base: Base & { readonly keys: PersonKeys }): Vault {
  return {
    async open(kind, records, because) {
      const owners = Map.groupBy(records, (record) => head(record).owner);
      const put = new PutItemCommand(entryPut(base.table, makeEntry(base, because)));
      // Side by side; the first value is opened only when both are there.
      const [found] = await Promise.all([
        Promise.all(
          [...owners].map(async ([owner, theirs]) => {
            const ids = theirs.flatMap((record) => sealedIn(kind, record).map(([, it]) => dataKeyIdOf(it)));
            return [owner, await base.keys.forOpening(owner, ids)] as const;
          }),
        ),
        base.client.send(put),
      ]);
      const keys = new Map(found);
      return records.map((record) => openRecord(base.table, kind, record, keys));
    },
  };
}

type Bunches = ReadonlyMap<CitizenId, ReadonlyMap<string, DataKey<"person">>>;

function openRecord<K extends SealedKind>(
  table: string,
  kind: K,
  record: Stored<Records[K]>,
  bunches: Bunches,
): Records[K] {
  const it = head(record);
  const opened: Record<string, unknown> = { ...record };
  for (const [field, sealed] of sealedIn(kind, record)) {
    const key = bunches.get(it.owner)?.get(dataKeyIdOf(sealed));
    if (!key) throw new Error("seal refused: made under another key");
    const bytes = openPerson(key, fieldPlace(table, layout[kind].at(it), field, it.version), sealed);
    const value: unknown = JSON.parse(Buffer.from(bytes).toString());
    opened[field] = personal(value);
  }
  // Sealed by us from a Records[K] and unbroken: it is what went in.
  return opened as Records[K];
}

/** Every sealed field of the kind, as it lies in the record. Throws on one that is not sealed. */
function sealedIn<K extends SealedKind>(
  kind: K,
  record: Stored<Records[K]>,
): readonly [string, Uint8Array][] {
  const values: Readonly<Record<string, unknown>> = { ...record };
  return fieldsOf(kind)
    .filter((field) => classOf(kind, field) === "content")
    .map((field) => [field, SealedField.envelopeOf(values[field])]);
}

type Head<K extends SealedKind> = Keys[K] & { readonly owner: CitizenId; readonly version: number };

// No owner, version or key field is ever sealed (see the data map); the compiler cannot follow that through `K`.
const head = <K extends SealedKind>(record: Stored<Records[K]>): Head<K> => record as unknown as Head<K>;
