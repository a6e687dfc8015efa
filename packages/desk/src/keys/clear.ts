// After a person's key has ended: the bytes of their files and the marks of what was known of them, readable by nobody already.

import { type Because, type CaseId, type Instant, ok, type Person } from "@kumacari/domain";
import { under } from "../attachment/bytes.ts";
import { forget } from "../known/forget.ts";
import type { Needs } from "../needs.ts";
import { casesOf } from "../rights/package/collect.ts";
import { untilWritten } from "../until-committed.ts";

/** Every step may be taken twice. Noted on the `shred` when nothing is left: killed before, it is asked for again. */
export async function clearRest(needs: Needs, person: Person, because: Omit<Because, "act">): Promise<void> {
  const cleared: Because = { ...because, act: "person-cleared" };
  for (const caseId of await casesOf(needs, person)) {
    for (const file of await needs.ledger.attachmentsOf(caseId)) {
      if (file.owner === person.id) await needs.blobs.remove(under(file));
    }
    await offTheList(needs, person, caseId, cleared);
  }
  await forget(needs, person.id, cleared);
  const shred = await needs.ledger.get("shred", { owner: person.id });
  if (!shred?.done || shred.cleared !== undefined) return;
  const at: Instant = needs.clock.now();
  // A conflict means that somebody else has cleared it at the same moment.
  await needs.ledger.commit([{ op: "update", kind: "shred", value: { ...shred, cleared: at } }], cleared);
}

/** Nothing of it waits for its time to be over any more. */
async function offTheList(
  { ledger, clock }: Pick<Needs, "ledger" | "clock">,
  person: Person,
  id: CaseId,
  because: Because,
): Promise<void> {
  await untilWritten(async () => {
    const it = await ledger.get("case", { id });
    if (it?.owner !== person.id || it.gone !== undefined) return ok(undefined);
    const gone = person.shredded ?? clock.now();
    const conflict = await ledger.commit([{ op: "update", kind: "case", value: { ...it, gone } }], because);
    return conflict ?? ok(undefined);
  });
}
