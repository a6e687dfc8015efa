// A fresh data key for one person; the one before is kept until nothing that was sealed under it is needed any more.
import type { KeyWork } from "@kumacari/desk/ports";
import { days, keyLife } from "@kumacari/domain";
import { personKey } from "../open/person-keys.ts";
import { keyBound } from "../sealing.ts";
import type { Item, KeyWorkParts } from "./parts.ts";
import { keyPut, ownerOf } from "./rewrap.ts";
import type { Rewritten } from "./rewritten.ts";

export async function renewed(
  parts: KeyWorkParts,
  work: KeyWork,
  item: Item,
): Promise<Rewritten | undefined> {
  const owner = ownerOf(item);
  if (!owner || item.kind?.S !== personKey || (work.only && !work.only.includes(owner))) return undefined;
  // Born since the work began, by it or with the person: fresh already.
  if (Number(item.born?.N) >= work.since) return undefined;
  const now = parts.clock.now();
  const { key, wrapped } = await parts.ring.newDataKey(keyBound(parts.table, owner));
  const before = {
    M: {
      wrapped: item.wrapped ?? { NULL: true },
      until: { N: String(now + days(keyLife.ledgerBackupDays)) },
    },
  };
  const write = keyPut(parts, item, {
    key: { S: key.id },
    wrapped: { B: wrapped },
    born: { N: String(now) },
    former: { L: [before, ...(item.former?.L ?? [])] },
  });
  return { owner, on: owner, write };
}
