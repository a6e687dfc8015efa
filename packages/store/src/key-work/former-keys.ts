// Takes leave of a person's former keys once no backup needs them, or at once when one is suspected.
import type { KeyWork } from "@kumacari/desk/ports";
import { personKey } from "../open/person-keys.ts";
import type { Item, KeyWorkParts } from "./parts.ts";
import { keyPut, ownerOf } from "./rewrap.ts";
import type { Rewritten } from "./rewritten.ts";

export async function dropped(
  parts: KeyWorkParts,
  work: KeyWork,
  item: Item,
  atOnce: boolean,
): Promise<Rewritten | undefined> {
  const owner = ownerOf(item);
  const former = item.former?.L ?? [];
  if (!owner || item.kind?.S !== personKey || former.length === 0) return undefined;
  const now = parts.clock.now();
  const mine = !work.only || work.only.includes(owner);
  const kept = atOnce && mine ? [] : former.filter((it) => Number(it.M?.until?.N) > now);
  if (kept.length === former.length) return undefined;
  const { former: _gone, ...rest } = item;
  return { owner, on: owner, write: keyPut(parts, rest, kept.length ? { former: { L: kept } } : {}) };
}
