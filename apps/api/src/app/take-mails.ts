// Sends new letters to citizens as the ledger's stream tells of them, takes what comes back, and looks after what is due.
import { type MailNeeds, mailClock, sendMail, takeReturn } from "@kumacari/desk";
import type { Log } from "@kumacari/domain";
import { nameOf } from "@kumacari/domain";
import { readRecord } from "@kumacari/store/streams";
import { readReturn } from "./read-return.ts";
import { createTurn } from "./turn-clock.ts";

export type Mailer = {
  /** Whatever fails here the next turn of the clock looks after: the letter is due until it is settled. */
  readonly take: (event: { readonly Records: readonly Parameters<typeof readRecord>[0][] }) => Promise<void>;
  readonly turn: () => Promise<void>;
  /** What nobody can vouch for is noted and dropped: it would be no better the second time. */
  readonly back: (event: unknown) => Promise<void>;
};

export const createMailer = (needs: MailNeeds, events: string | undefined, log: Log): Mailer => ({
  async take({ Records }) {
    for (const record of Records) {
      const it = readRecord(record);
      if (it?.kind !== "mailing" || it.event !== "INSERT") continue;
      await sendMail(needs, it.value).catch((fault: unknown) =>
        log({ event: "fault", of: "mailer", fault: nameOf(fault) }),
      );
    }
  },
  async back(event) {
    const read = readReturn(event, events);
    const taken = read && (await takeReturn(needs, read));
    if (!taken?.ok)
      log({ event: "mail-return-refused", of: "mailer", outcome: taken?.error.kind ?? "not-ours" });
  },
  turn: createTurn([{ name: "mail", every: 1, run: () => mailClock(needs) }], needs.clock, log),
});
