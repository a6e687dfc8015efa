// Writes a part of the demo town, which meets nothing that was there before.
import type { Change, Ledger } from "@kumacari/desk/ports";
import type { Because } from "@kumacari/domain";

export async function commit(
  { ledger }: { readonly ledger: Pick<Ledger, "commit"> },
  [first, ...rest]: readonly Change[],
): Promise<void> {
  if (!first) return;
  const because: Because = { act: "town-seeded", actor: { kind: "system", part: "town" }, on: [] };
  const conflict = await ledger.commit([first, ...rest], because);
  if (conflict) throw new Error(`the demo town met an existing ${conflict.on}`);
}
