// Takes leave of a former key of the ring, never while anything is or may yet be wrapped under it.
import type { RingKeyRow } from "@kumacari/desk/ports";
import { keyLife, minutes } from "@kumacari/domain";
import type { KeyWorkParts } from "./parts.ts";
import { countRing } from "./ring-record.ts";

/** `drop` makes it gone for good. Throws one Japanese sentence when it must stay. */
export async function retireRingKey(
  parts: KeyWorkParts,
  rows: readonly RingKeyRow[],
  id: string,
  drop: (id: string) => void,
): Promise<void> {
  const row = rows.find((it) => it.id === id);
  if (!row) throw new Error(`鍵 ${id} は、鍵束にありません。`);
  if (row.until === undefined)
    throw new Error(`鍵 ${id} は、いま使っている鍵です。先に新しい鍵を作ってください。`);
  // A process that read the ring just before the rotation may still be wrapping a newborn key.
  if (parts.clock.now() - row.until < keyLife.quietMs) {
    throw new Error(`鍵 ${id} は、替わってから${keyLife.quietMs / minutes(1)}分たつまで捨てられません。`);
  }
  const persons = (await countRing(parts)).get(id) ?? 0;
  if (persons > 0) {
    throw new Error(
      `鍵 ${id} は、まだ${persons}人の鍵を包んでいるため、捨てられません。先に rewrap を終えてください。`,
    );
  }
  drop(id);
}
