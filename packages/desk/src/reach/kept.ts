// What is kept to reach citizens without LINE: whose address a mail belongs to, letters on their way, and whom to ring up.
import type { LinkSay } from "@kumacari/conversation";
import type { MailSay } from "@kumacari/conversation/mail";
import type { CaseId, CitizenId, Instant, MailingId, MatterId, StaffId } from "@kumacari/domain";
import type { Notice } from "../records.ts";

/** Whose it is to tell where no road leads: a consultation's counsellor, or who answers a request about one's own data. */
export type Told =
  | { readonly caseId: CaseId; readonly matter?: never }
  | { readonly matter: MatterId; readonly caseId?: never };

/** Found by the keyed hash of an address; whoever may read that mailbox shares it, so it may belong to several. */
export type Mailbox = {
  readonly mark: string;
  readonly owners: readonly CitizenId[];
  readonly version: number;
};

/** A letter to a citizen, from the moment it is decided to the moment a mail service took it. It holds no address and no link. */
export type Mailing = {
  readonly id: MailingId;
  readonly owner: CitizenId;
  readonly say: MailSay;
  /** Only to this address; absent: to the one that counts when it is sent. */
  readonly mark?: string;
  /** What LINE could not be told. */
  readonly notice?: Pick<Notice, "line" | "id">;
  readonly caseId?: CaseId;
  readonly matter?: MatterId;
  readonly at: Instant;
  /** `trying`: a mail service may have it. It is never handed over a second time from there. */
  readonly state: "waiting" | "trying" | "sent" | "unsent";
  readonly attempts: number;
  /** When to look at it again; absent once settled. */
  readonly due?: Instant;
  /** The try that was last begun: to which address. */
  readonly handed?: { readonly mark: string; readonly at: Instant };
  /** What the mail service said of it after it had taken it; how often it was a passing trouble. */
  readonly returned?: "bounced" | "complained";
  readonly delays?: number;
  readonly remark?: "refused" | "unknown" | "gave-up" | "guarded" | "over" | "returned";
  readonly version: number;
};

/** 「電話で連絡」: neither LINE nor mail told a citizen what waits for them. One for each case, and for each request. */
export type Call = {
  /** Of the two, exactly one. */
  readonly caseId?: CaseId;
  readonly matter?: MatterId;
  readonly owner: CitizenId;
  readonly since: Instant;
  /** Each once, the newest last. */
  readonly says: readonly LinkSay[];
  readonly settled?: { readonly by: StaffId; readonly at: Instant };
  readonly version: number;
};
