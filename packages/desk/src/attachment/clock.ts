// What time alone brings about for files: those that wait are looked through again, and what is over is thrown away.
import { eachByItself } from "../by-itself.ts";
import { type ScanNeeds, scanAttachment } from "./scan.ts";
import { sweep } from "./sweep.ts";

/** One that cannot be done holds up no other; throws what was left undone. */
export async function attachmentClock(needs: ScanNeeds): Promise<void> {
  await eachByItself(
    await needs.ledger.dueAttachments(needs.clock.now()),
    ({ caseId, id, stage }) => (stage === "waiting" ? scanAttachment : sweep)(needs, { caseId, id }),
    "not all files could be seen to",
  );
}
