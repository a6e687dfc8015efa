// One turn of the audit's own clock: nothing left out, a new checkpoint, the day's letter; what fails holds up no other.
import { catchUp, type MailNeeds, mailDay, type SignNeeds, signCheckpoint } from "@kumacari/desk/audit";
import { type Log, nameOf } from "@kumacari/domain";

/** Never throws: what could not be done is in the log by its class, and is done at the next turn. */
export function createAuditTurn(needs: SignNeeds & MailNeeds, log: Log): () => Promise<void> {
  let under = false;
  const attempt = async (of: string, step: () => Promise<unknown>): Promise<number> => {
    try {
      await step();
      return 0;
    } catch (fault) {
      log({ event: "fault", of: `audit ${of}`, fault: nameOf(fault) });
      return 1;
    }
  };
  return async () => {
    if (under) return;
    under = true;
    let missed = 0;
    const failed =
      (await attempt("sweep", async () => {
        missed = await catchUp(needs);
      })) +
      (await attempt("sign", () => signCheckpoint(needs))) +
      (await attempt("mail", () => mailDay(needs)));
    under = false;
    log({ event: "audit-turned", counts: { missed, failed } });
  };
}
