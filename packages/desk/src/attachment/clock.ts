// What time alone brings about for files: those that wait are looked through again, and what is over is thrown away.
import { eachByItself } from "../by-itself.ts";
import type { Records, Stored } from "../ports.ts";
import { under } from "./bytes.ts";
import { type ScanNeeds, scanAttachment } from "./scan.ts";
import { sweep } from "./sweep.ts";

/** One that cannot be done holds up no other; throws what was left undone. */
export async function attachmentClock(needs: ScanNeeds): Promise<void> {
  await eachByItself(
    await needs.ledger.dueAttachments(needs.clock.now()),
    async (it) => {
      const person = await needs.ledger.get("person", { id: it.owner });
      if (person?.shredded !== undefined) return dropUnreadable(needs, it);
      const { caseId, id } = it;
      return (it.stage === "waiting" ? scanAttachment : sweep)(needs, { caseId, id });
    },
    "not all files could be seen to",
  );
}

/** Without its owner's key nobody can look through it nor note what was found: it would come up at every turn. */
async function dropUnreadable(
  { ledger, blobs }: ScanNeeds,
  { caseId, id, stage, version }: Stored<Records["attachment"]>,
): Promise<void> {
  await blobs.remove(under({ id }));
  // A conflict means that somebody else has dropped it.
  await ledger.commit([{ op: "remove", kind: "attachment", key: { caseId, id }, version }], {
    act: "attachment-swept",
    actor: { kind: "system", part: "clock" },
    on: [caseId, id],
    why: stage,
  });
}
