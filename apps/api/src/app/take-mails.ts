// Sends new letters to citizens as the ledger's stream tells of them, and looks after all that is due when the clock says so.
import { type MailNeeds, mailClock, sendMail } from "@kumacari/desk";
import type { Log } from "@kumacari/domain";
import { nameOf } from "@kumacari/domain";
import { readRecord } from "@kumacari/store/streams";
import { createTurn } from "./turn-clock.ts";

export type Mailer = {
  /** Whatever fails here the next turn of the clock looks after: the letter is due until it is settled. */
  readonly take: (event: { readonly Records: readonly Parameters<typeof readRecord>[0][] }) => Promise<void>;
  readonly turn: () => Promise<void>;
};

export const createMailer = (needs: MailNeeds, log: Log): Mailer => ({
  async take({ Records }) {
    for (const record of Records) {
      const it = readRecord(record);
      if (it?.kind !== "mailing" || it.event !== "INSERT") continue;
      await sendMail(needs, it.value).catch((fault: unknown) =>
        log({ event: "fault", of: "mailer", fault: nameOf(fault) }),
      );
    }
  },
  turn: createTurn([{ name: "mail", every: 1, run: () => mailClock(needs) }], needs.clock, log),
});
