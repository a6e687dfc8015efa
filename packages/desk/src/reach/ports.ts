// What reaching citizens without LINE reads of the ledger beside single records, and the road of a mail.
import type { MailPhrase } from "@kumacari/conversation/mail";
import type { Instant, MailingId } from "@kumacari/domain";
import type { Guarded, Sent } from "../ports.ts";
import type { Records } from "../records.ts";

export interface ReachReads {
  /** Notices that could not be delivered though the citizen had not blocked us, the newest first, at most 200. */
  undelivered(): Promise<readonly Records["notice"][]>;
  /**
   * Notices that LINE did not take, or has not taken by now though they were made before `before`, and that no other road
   * was looked for yet; at most 100. Only those that tell of a case.
   */
  strandedNotices(before: Instant): Promise<readonly Records["notice"][]>;
  /** Letters with which there is something to do at `now`, the longest due first, at most 100. */
  dueMailings(now: Instant): Promise<readonly Records["mailing"][]>;
  /** Citizens to be rung up, the longest waiting first, at most 200. */
  openCalls(): Promise<readonly Records["call"][]>;
}

/** The only road by mail to a citizen. It takes phrases, never text, and the guard stands in it. */
export interface MailAccount {
  /** `busy`, `refused`: surely not taken. `unknown`: it may have been, so it must not be sent again. */
  send(to: string, phrase: MailPhrase, of: LetterTry): Promise<Sent | Guarded>;
}

/** Which letter, and the how manieth time it is handed over: what comes back is known by it, never by an address. */
export type LetterTry = { readonly mailing: MailingId; readonly attempt: number };

/**
 * What the mail service says of a letter it had taken. `bounced`: nobody is there. `delayed`: it gave up over a passing trouble.
 * `complained`: whoever read it calls it unwanted. It comes twice, late, out of order, or never.
 */
export type MailReturn = LetterTry & { readonly what: "bounced" | "delayed" | "complained" };
