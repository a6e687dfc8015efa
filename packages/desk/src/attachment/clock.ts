// What time alone brings about for files: those that wait are looked through again, and what is over is thrown away.
import { type ScanNeeds, scanAttachment } from "./scan.ts";
import { sweep } from "./sweep.ts";

/** One that cannot be done holds up no other; throws what was left undone. */
export async function attachmentClock(needs: ScanNeeds): Promise<void> {
  const faults: unknown[] = [];
  for (const { caseId, id, stage } of await needs.ledger.dueAttachments(needs.clock.now())) {
    await (stage === "waiting" ? scanAttachment : sweep)(needs, { caseId, id }).catch((fault: unknown) =>
      faults.push(fault),
    );
  }
  if (faults.length > 0) throw new AggregateError(faults, "not all files could be seen to");
}
