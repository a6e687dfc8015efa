// What the desk needs of the world. Adapters fill these; nothing here knows which.
import type { Phrase } from "@kumacari/conversation";
import type {
  Because,
  CaseId,
  CitizenId,
  Content,
  FindKey,
  Hub,
  HubId,
  Id,
  IdPrefix,
  Instant,
  PasskeyMark,
  SealedAddress,
  Staff,
  StaffId,
  Token,
  TokenHash,
} from "@kumacari/domain";
import type { PersonalClass } from "@kumacari/guard";
import type { AttachmentReads } from "./attachment/ports.ts";
import type { BookingReads } from "./booking/ports.ts";
import type { CatchUpReads } from "./catch-up/ports.ts";
import type { FigureReads } from "./figures/ports.ts";
import type { FollowUpReads } from "./follow-up/ports.ts";
import type { RingKeyRow } from "./keys/kept.ts";
import type { ShelfKind } from "./people/kept.ts";
import type { ReachReads } from "./reach/ports.ts";
import type { RecordReads } from "./record/ports.ts";
import type { Keys, Kind, Records, SealedKind, Stored } from "./records.ts";
import type { RetentionReads } from "./retention/ports.ts";
import type { RightsReads } from "./rights/ports.ts";
import type { ClueMaker, SearchReads } from "./search/ports.ts";
import type { TalkMarks } from "./talk/ports.ts";

export type Clock = { now(): Instant };

export type Chance = {
  id<P extends IdPrefix>(prefix: P): Id<P>;
  /** 256 random bits, base64url. */
  token(): Token;
  uuid(): string;
};

export type Hashes = {
  /** Keyed hash of a LINE user id. */
  lineUser(userId: string): FindKey;
  /** Keyed hash of a mail address: whether two people typed the same, without keeping it. */
  mail(address: string): string;
  token(token: string): TokenHash;
  passkey(credential: string): PasskeyMark;
  /** Keyed hash that shows a poster to be ours; 132 bit, base64url, short enough for a coarse QR code. */
  poster(hub: HubId, serial: number): string;
  /** Key under which a page seals its own drafts, the same after a reload; 256 bit, base64url. Never stored by us or by the page. */
  draftKey(owner: CitizenId | StaffId): string;
};

/**
 * One record's part in a commit. `create` holds only if the record is absent, `update` only if it still has the
 * version it was read at (it is written with the next one), `remove` only if it is there, at the version where one is named. `hold` writes nothing and
 * holds only if the record still has that version: for what the decision rested on.
 */
export type Change = {
  [K in Kind]:
    | { readonly op: "create" | "update"; readonly kind: K; readonly value: Records[K] }
    | { readonly op: "remove"; readonly kind: K; readonly key: Keys[K]; readonly version?: number }
    | { readonly op: "hold"; readonly kind: K; readonly key: Keys[K]; readonly version: number };
}[Kind];

export type Conflict = { readonly kind: "conflict"; readonly on: Kind };

export interface Ledger
  extends AttachmentReads,
    BookingReads,
    CatchUpReads,
    FigureReads,
    FollowUpReads,
    ReachReads,
    RecordReads,
    RetentionReads,
    RightsReads,
    SearchReads,
    TalkMarks {
  /** One strongly consistent read of one record; undefined when absent or expired. */
  get<K extends Kind>(kind: K, key: Keys[K]): Promise<Stored<Records[K]> | undefined>;
  /** The same of many, in the order asked for: one call for a hundred of them, each strongly consistent, not all of one moment. */
  together<K extends Kind>(
    asked: { readonly [P in K]: readonly Keys[P][] },
  ): Promise<{
    readonly [P in K]: readonly (Stored<Records[P]> | undefined)[];
  }>;

  /** Messages of a talk with a number above `after`, in order; of a long talk the first 1,000, or the first megabyte. */
  messagesOf(caseId: CaseId, after: number): Promise<readonly Stored<Records["message"]>[]>;
  /** Replies whose time has come at `now`, the longest due first, at most 100. */
  dueLaters(now: Instant): Promise<readonly Records["later"][]>;
  /** Every open case, the longest waiting first. */
  openCases(): Promise<readonly Records["case"][]>;
  /** The same for a page that lists them: where they are over a thousand, as they were up to `age` ms ago, ten seconds where it is not told. What this process wrote itself is in it. */
  openCasesLately(age?: number): Promise<readonly Records["case"][]>;
  hubs(): Promise<readonly Records["hub"][]>;
  /** What staff wrote for everybody, approved or not. */
  contents(): Promise<readonly Records["content"][]>;
  /** Everything kept of one citizen's events, in no order. */
  inboxOf(line: FindKey): Promise<readonly Records["inbox"][]>;
  /** Events set aside, the oldest first, at most 200. */
  quarantined(): Promise<readonly Records["inbox"][]>;
  /** Keys whose end was asked for and still waits for a second person at `now`, the first to lapse first. */
  waitingShreds(now: Instant): Promise<readonly Stored<Records["shred"]>[]>;
  /** Keys that were destroyed, the latest first, at most 20. */
  doneShreds(): Promise<readonly Stored<Records["shred"]>[]>;
  staff(): Promise<readonly Staff[]>;
  /** Everything of a kind that lies on one shelf, in no order. */
  shelf<K extends ShelfKind>(kind: K): Promise<readonly Stored<Records[K]>[]>;
  staffBySubject(subject: string): Promise<Staff | undefined>;
  /**
   * Sessions of one of the staff begun after `after`, the newest first, at most `signInLimits.sessionsShown`. The list may
   * lag behind for a moment: whoever rests something on a session reads it by its key.
   */
  sessionsOf(staff: StaffId, after: Instant): Promise<readonly Records["session"][]>;
  /** Notices whose next attempt is due at `now`, the oldest first, at most 100. */
  dueNotices(now: Instant): Promise<readonly Records["notice"][]>;

  /**
   * All changes and the audit entry in one transaction, or none of them. A write without a reason does not compile.
   * Answers undefined when committed, a Conflict when another write came between (nothing was written).
   * Personal fields are sealed under their owner's key on the way in; a key that was destroyed is a Conflict on `shred`,
   * and a `shred` that is done destroys it in the same transaction. Throws when the store cannot be reached.
   */
  commit(changes: readonly [Change, ...Change[]], because: Because): Promise<Conflict | undefined>;
  /**
   * That somebody was there: moves the session's `seen`, nothing else, and only while the session is there. It is no act,
   * so it leaves no entry: one a minute of everybody at work would bury those that are. Throws when it cannot be written.
   */
  seen(token: TokenHash, at: Instant): Promise<void>;
  /** An audit entry of an act that changes nothing: something was refused. Throws when it cannot be written. */
  note(because: Because): Promise<void>;
}

/** The one door to personal values; exists on the people side only. */
export interface Vault {
  /**
   * Writes the audit entry, then opens the sealed fields of these records. If the entry cannot be written,
   * nothing is opened. Throws when a seal is broken.
   */
  open<K extends SealedKind>(
    kind: K,
    records: readonly Stored<Records[K]>[],
    because: Because,
  ): Promise<readonly Records[K][]>;
}

/** Keyed hashes of what we hold of citizens, and all of them that are kept; exists on the people side only. */
export interface KnownMarks {
  /** Six bytes for each form, one after the other in their order. */
  of(forms: readonly string[]): Uint8Array;
  /** What cases are found by, under a key of its own. */
  clues(form: string): ClueMaker;
  /** Hands over every shelf as it lies, in no order. Throws unless all of them could be read whole. */
  each(take: (marks: Uint8Array) => void): Promise<void>;
}

/** Which keys are on the ring of the persons' keys, without a byte of them; the current one first. */
export interface RingWatch {
  rows(): Promise<readonly RingKeyRow[]>;
}

/** The webhook's only write: one conditional put. The event is its own evidence; acting on it is audited. */
export interface Inboxes {
  /** `already`: the same webhookEventId was kept before. Throws when it could not be kept. */
  keep(event: Records["inbox"]): Promise<"kept" | "already">;
}

/** An account at the sign-in service, without the address it belongs to. */
export type Account = {
  /** `sub` of the sign-in service. */
  readonly subject: string;
  readonly enabled: boolean;
  readonly status: "invited" | "confirmed" | "reset-needed";
  /** Second factors set up at the sign-in service, as far as it tells: in a list Cognito does not. */
  readonly factors: readonly ("totp" | "passkey")[];
};

/**
 * The sign-in service as its administrator sees it. Every verb throws `NotReached` when it cannot be reached; all may be repeated.
 * To shut, open, end or remove what nobody has is done already.
 */
export interface IdentityProvider {
  /**
   * Makes an account for this mail address with a temporary password, valid 72 hours, to be changed at the first
   * sign-in. The provider sends no mail. The same address twice: `exists`.
   */
  invite(mail: string, temporary: string): Promise<{ readonly subject: string } | "exists">;
  find(subject: string): Promise<Account | undefined>;
  /** Nobody signs in with it until enabled again. */
  disable(subject: string): Promise<void>;
  enable(subject: string): Promise<void>;
  /** Ends every session and refresh token at the sign-in service. */
  signOutEverywhere(subject: string): Promise<void>;
  /**
   * For a lost second factor; two persons decide that before. Afterwards the account stands as newly invited, with this
   * temporary password and no factor. Answers its subject, which may be another one: Cognito takes no factor away where
   * one is required, so a new account stands in the place of the old. Undefined: nobody has this subject.
   */
  reset(subject: string, temporary: string): Promise<{ readonly subject: string } | undefined>;
  /** Gone for good. */
  remove(subject: string): Promise<void>;
  all(): AsyncIterable<Account>;
}

/** A letter of ours. `to` is an address or the city's own box; nothing personal stands in the words but what the addressee knows. */
export type Letter = {
  readonly to: { readonly mail: string } | "city";
  readonly subject: string;
  readonly text: string;
  readonly attached?: readonly { readonly name: string; readonly bytes: Uint8Array }[];
};

export interface Post {
  /** Resolves when the mail service has taken the letter; throws when it has not. */
  send(letter: Letter): Promise<void>;
}

export type { AttachmentBytes, AttachmentSeals, Blobs, Scanner, Verdict } from "./attachment/ports.ts";
export type {
  Archive,
  AuditTrail,
  CheckpointSigner,
  EntryPlace,
  Looked,
  NumberedEntry,
  Search,
  Sweeper,
  TreeHead,
} from "./audit/ports.ts";
export type { Office } from "./booking/ports.ts";
export type { KeyWork, KeyWorkName, Ring, RingKeyRow } from "./keys/kept.ts";
export type { Known } from "./known/kept.ts";
export type { Asserted, NewPasskey, PasskeyAnswer, Passkeys } from "./passkey/ports.ts";
export type { LetterTry, MailAccount, MailReturn } from "./reach/ports.ts";
export type {
  Keys,
  Kind,
  Notice,
  Records,
  ReplyToken,
  Sealed,
  SealedKind,
  Stored,
} from "./records.ts";
export type { TimeSource } from "./time/ports.ts";

/** Seals a LINE user id for the contact record of `line`. Both zones may seal; only the courier may open. */
export interface AddressSealer {
  seal(line: FindKey, userId: string): Promise<SealedAddress>;
}

export interface AddressOpener {
  /** Throws when the seal is broken or was made for another contact. */
  open(line: FindKey, sealed: SealedAddress): Promise<string>;
}

/** What LINE answered, by status alone (LINE: never decide on the words). */
export type Sent =
  /** 2xx, or 409: accepted before under the same retry key. */
  | "accepted"
  /** 400 and other 4xx: asking again will not help. */
  | "refused"
  /** 429: too many, ask later. */
  | "busy"
  /** 5xx, a cut connection or no answer in time: it may or may not have been accepted. */
  | "unknown";

/** What may be said beside our own fixed words, as the ledger has it now. */
export type Public = {
  readonly hubs: readonly (Pick<Hub, "name" | "ward" | "address" | "access" | "place"> & {
    readonly hours: string;
  })[];
  /** Approved by a second person; the guard looks at that again. */
  readonly contents: readonly Content[];
};

/** The guard's answer to what was about to leave: classes, never values. */
export type Guarded = { readonly guarded: readonly (PersonalClass | "not-in-catalogue")[] };

/** The only road to LINE. It takes phrases, never text, and the guard stands in it. */
export interface LineAccount {
  reply(token: string, phrases: readonly Phrase[]): Promise<Sent | Guarded>;
  push(userId: string, phrases: readonly Phrase[], retryKey: string): Promise<Sent | Guarded>;
}

/** What LINE says about our account; undefined when it gives no answer now. */
export interface LineWatch {
  /** Counted messages of this month; `limit` absent: none is set. */
  quota(): Promise<{ readonly limit?: number; readonly used: number } | undefined>;
  /** LINE calls our webhook with no event in it (60 an hour). `status` 0: it got no answer. */
  testWebhook(): Promise<{ readonly ok: boolean; readonly status: number } | undefined>;
}
