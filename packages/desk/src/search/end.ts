// Before a person's key ends: their clues, which it does not reach, as changes of the same transaction.
import type { CitizenId, Staff } from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import type { Change } from "../ports.ts";

/** So many lists go with the key itself (a transaction holds 98 changes); more cases than that are cleared first. */
const together = 2;

/** Killed after some lists were cleared, the person is found by less; asked again, the rest goes. */
export async function endClues(
  needs: Pick<Needs, "ledger" | "vault">,
  actor: Staff,
  owner: CitizenId,
): Promise<readonly Change[]> {
  const lists = await needs.ledger.clueListsOf(owner);
  if (lists.length === 0) return [];
  const because = {
    act: "clues-removed",
    actor: { kind: "staff", id: actor.id },
    on: [owner],
  } as const;
  const opened = await needs.vault.open("cluelist", lists, because).catch(async (fault: unknown) => {
    // Another second person ended the key between the two reads: their transaction took the clues with it.
    if ((await needs.ledger.get("shred", { owner }))?.done) return [];
    throw fault;
  });
  const ends = opened.map(({ caseId, places, version }): readonly [Change, ...Change[]] => [
    { op: "remove", kind: "cluelist", key: { owner, caseId }, version },
    ...places.reveal("erase").map((key): Change => ({ op: "remove", kind: "clue", key })),
  ]);
  // A conflict here is another's clearing of the same list: the transaction of the key decides.
  for (const end of ends.slice(together)) await needs.ledger.commit(end, because);
  return ends.slice(0, together).flat();
}
