// What a walk over keys is made of, put together: a ledger, the persons' keys, and a watch that says how much there is.
import { DescribeTableCommand } from "@aws-sdk/client-dynamodb";
import type { PersonRing } from "@kumacari/crypto/open";
import type { Base } from "../entry.ts";
import { createLedger } from "../ledger.ts";
import { createPersonKeys } from "../open/person-keys.ts";
import { keysTableOf } from "../table.ts";
import type { KeyWorkParts } from "./parts.ts";

export type { KeyWorkParts } from "./parts.ts";

export function createKeyWork(
  base: Base & { readonly keysTable?: string | undefined; readonly ring: PersonRing } & Pick<
      KeyWorkParts,
      "pause" | "told"
    >,
): KeyWorkParts {
  const keysTable = base.keysTable ?? keysTableOf(base.table);
  const keys = createPersonKeys({ ...base, keysTable });
  return {
    ...base,
    keysTable,
    keys,
    ledger: createLedger(base),
    /** As DynamoDB last counted, some hours ago: good enough to see how far a walk is. */
    async sizeOf(TableName) {
      const { Table } = await base.client.send(new DescribeTableCommand({ TableName }));
      return Table?.ItemCount ?? 0;
    },
  };
}
