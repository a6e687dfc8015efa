// Before a person's key ends: their clues, which it does not reach, as changes of the same transaction.
import type { CitizenId, Staff } from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import type { Change } from "../ports.ts";

/**
 * `room`: so many changes the transaction of the key still holds; lists that do not fit are cleared first. Killed after some lists were cleared, the person is found by less;
 * asked again, the rest goes.
 */
export async function endClues(
  needs: Pick<Needs, "ledger" | "vault">,
  actor: Staff,
  owner: CitizenId,
  room: number,
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
    { op: "remove", kind: "cluelist", key: { owner, ...(caseId ? { caseId } : {}) }, version },
    ...places.reveal("erase").map((key): Change => ({ op: "remove", kind: "clue", key })),
  ]);
  const within: Change[] = [];
  for (const end of ends) {
    // A conflict here is another's clearing of the same list: the transaction of the key decides.
    if (within.length + end.length > room) await needs.ledger.commit(end, because);
    else within.push(...end);
  }
  return within;
}
