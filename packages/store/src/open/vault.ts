// Opens personal fields, never before the reading of them is written down.
import { PutItemCommand } from "@aws-sdk/client-dynamodb";
import type { DataKey } from "@kumacari/crypto";
import { openPerson } from "@kumacari/crypto/open";
import { classOf, fieldsOf } from "@kumacari/desk/data-map";
import type { Keys, Records, Stored, Vault } from "@kumacari/desk/ports";
import { type CitizenId, personal } from "@kumacari/domain";
import { type Base, entryPut, makeEntry } from "../entry.ts";
import { layout } from "../keys.ts";
import type { PersonKeys } from "../person-keys.ts";
import { SealedField } from "../sealed-field.ts";
import { fieldPlace } from "../sealing.ts";

type Opened = "intake" | "message";

export function createVault(base: Base & { readonly keys: PersonKeys }): Vault {
  return {
    async open(kind, records, because) {
      const owners = [...new Set(records.map((record) => head(record).owner))];
      const put = new PutItemCommand(entryPut(base.table, makeEntry(base, because)));
      // Side by side; the first value is opened only when both are there.
      const [found] = await Promise.all([
        Promise.all(owners.map(async (owner) => [owner, await base.keys.forOpening(owner)] as const)),
        base.client.send(put),
      ]);
      const keys = new Map(found);
      return records.map((record) => openRecord(base.table, kind, record, keys));
    },
  };
}

function openRecord<K extends Opened>(
  table: string,
  kind: K,
  record: Stored<Records[K]>,
  keys: ReadonlyMap<CitizenId, DataKey<"person">>,
): Records[K] {
  const it = head(record);
  const key = keys.get(it.owner);
  if (!key) throw new Error("this person has no key: nothing of theirs can be opened");
  const opened: Record<string, unknown> = { ...record };
  for (const field of fieldsOf(kind)) {
    if (classOf(kind, field) !== "content") continue;
    const place = fieldPlace(table, layout[kind].at(it), field, it.version);
    const bytes = openPerson(key, place, SealedField.envelopeOf(opened[field]));
    const value: unknown = JSON.parse(Buffer.from(bytes).toString());
    opened[field] = personal(value);
  }
  // Sealed by us from a Records[K] and unbroken: it is what went in.
  return opened as Records[K];
}

type Head<K extends Opened> = Keys[K] & { readonly owner: CitizenId; readonly version: number };

// No owner, version or key field is ever sealed (see the data map); the compiler cannot follow that through `K`.
const head = <K extends Opened>(record: Stored<Records[K]>): Head<K> => record as unknown as Head<K>;
