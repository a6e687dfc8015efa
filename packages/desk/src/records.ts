// Everything the ledger keeps: one kind of record per noun, with the fields that name it.
import type { Heard, LinkSay, Phrase } from "@kumacari/conversation";
import type {
  Agenda,
  Attachment,
  Booking,
  BookingRules,
  Border,
  Brake,
  Canned,
  Care,
  CareWriting,
  Case,
  CaseId,
  Challenge,
  CitizenId,
  Contact,
  Content,
  FindKey,
  HandoverNote,
  Hub,
  Instant,
  Intake,
  IntakeBefore,
  Later,
  LaterWords,
  Link,
  MailLink,
  Meeting,
  Message,
  NoticeId,
  Paper,
  Passkey,
  Person,
  Personal,
  Poster,
  Rating,
  Remark,
  Roster,
  SealedAddress,
  Session,
  SignIn,
  Staff,
  Table,
  Typing,
  VigilWord,
  Wait,
  Writing,
} from "@kumacari/domain";
import type { FollowUp } from "@kumacari/domain/follow-up";
import type { CardPart, CardWriting } from "@kumacari/domain/job-card";
import type { Matter, Request } from "@kumacari/domain/law";
import type { Reach, ReachWords } from "@kumacari/domain/reach";
import type { Dispatch, Witness } from "./audit/kept.ts";
import type { Feed } from "./booking/kept.ts";
import type { CannedShelf } from "./canned/kept.ts";
import type { CatchUp } from "./catch-up/kept.ts";
import type { DayCount, Fact, Yearbook } from "./figures/kept.ts";
import type { KeyWork, Ring, Shred } from "./keys/kept.ts";
import type { Known } from "./known/kept.ts";
import type { Tally } from "./law/tally.ts";
import type { Once } from "./once.ts";
import type { Ask, Glass, Invitation, Oversight, Rehearsal, Review, Seat } from "./people/kept.ts";
import type { Call, Mailbox, Mailing, Told } from "./reach/kept.ts";
import type { Clue, ClueList } from "./search/kept.ts";
import type { Timepiece } from "./time/kept.ts";

/** A LINE event, received and not yet acted on. It holds no words of the citizen. */
export type Inbox = Heard & {
  readonly line: FindKey;
  /** Sealed for the contact record of `line`, so the worker can hand it on without opening it. */
  readonly address: SealedAddress;
  readonly receivedAt: Instant;
  readonly reply?: ReplyToken;
  /** Set once acted on: the same event again changes nothing. */
  readonly done?: true;
  /** How often acting on it failed, and the class name of the last fault. */
  readonly tries?: number;
  readonly fault?: string;
  /** Set aside after five tries (SLA-1b): its citizen's later events go on without it. */
  readonly quarantined?: Instant;
  /** Somebody of the staff wants it tried again. */
  readonly todo?: "again";
  readonly version: number;
};

/** LINE: usable once, within one minute of receipt. */
export type ReplyToken = { readonly token: string; readonly until: Instant };

/** Something to be said on LINE, from the moment it is decided to the moment LINE took it. */
export type Notice = {
  readonly id: NoticeId;
  readonly line: FindKey;
  readonly phrases: readonly Phrase[];
  readonly reply?: ReplyToken;
  /** UUID, persisted before the first attempt; the same on every attempt (LINE: 24 h). */
  readonly retryKey: string;
  readonly at: Instant;
  readonly state: "waiting" | "trying" | "delivered" | "undeliverable";
  /** The road of the attempt under way or of the delivery. */
  readonly road?: "reply" | "push";
  readonly attempts: number;
  /** When the next attempt is due; absent once settled. */
  readonly due?: Instant;
  /** `maybe-twice`: a reply whose minute passed before its fate was known, so it was pushed as well. */
  readonly remark?: "maybe-twice" | "blocked" | "refused-by-line" | "gave-up" | "guarded" | "too-slow";
  /** What it tells of, so that it can be told by another road; absent: an answer in the talk room. */
  readonly about?: { readonly owner: CitizenId; readonly say: LinkSay } & Told;
  /** What became of the search for another road, once LINE had failed: none is looked for twice. */
  readonly second?: "mail" | "phone" | "needless";
  /** The request or LINE event it came from. */
  readonly trail?: string;
  readonly version: number;
};

export type Records = {
  readonly inbox: Inbox;
  readonly contact: Contact;
  readonly notice: Notice;
  readonly person: Person;
  readonly case: Case;
  readonly intake: Intake;
  readonly intakebefore: IntakeBefore;
  readonly message: Message;
  readonly typing: Typing;
  readonly handnote: HandoverNote;
  readonly vigilword: VigilWord;
  readonly later: Later;
  readonly laterwords: LaterWords;
  readonly paper: Paper;
  readonly writing: Writing;
  readonly rating: Rating;
  readonly followup: FollowUp;
  readonly care: Care;
  readonly carewriting: CareWriting;
  readonly cardpart: CardPart;
  readonly cardwriting: CardWriting;
  readonly attachment: Attachment;
  readonly remark: Remark;
  readonly reach: Reach;
  readonly reachwords: ReachWords;
  readonly mailbox: Mailbox;
  readonly mailing: Mailing;
  readonly maillink: MailLink;
  readonly call: Call;
  readonly once: Once;
  readonly link: Link;
  readonly session: Session;
  readonly signin: SignIn;
  readonly passkey: Passkey;
  readonly challenge: Challenge;
  readonly brake: Brake;
  readonly staff: Staff;
  readonly hub: Hub;
  readonly poster: Poster;
  readonly table: Table;
  readonly roster: Roster;
  readonly rules: BookingRules;
  readonly agenda: Agenda;
  readonly booking: Booking;
  readonly meeting: Meeting;
  readonly wait: Wait;
  readonly feed: Feed;
  readonly content: Content;
  readonly canned: Canned;
  readonly cannedshelf: CannedShelf;
  readonly border: Border;
  readonly known: Known;
  readonly clue: Clue;
  readonly cluelist: ClueList;
  readonly catchup: CatchUp;
  readonly matter: Matter;
  readonly request: Request;
  readonly tally: Tally;
  readonly invitation: Invitation;
  readonly ask: Ask;
  readonly glass: Glass;
  readonly review: Review;
  readonly seat: Seat;
  readonly rehearsal: Rehearsal;
  readonly oversight: Oversight;
  readonly shred: Shred;
  readonly ring: Ring;
  readonly work: KeyWork;
  readonly witness: Witness;
  readonly dispatch: Dispatch;
  readonly timepiece: Timepiece;
  readonly fact: Fact;
  readonly daycount: DayCount;
  readonly yearbook: Yearbook;
};
export type Kind = keyof Records;

/** Kinds with words of a citizen in them, which lie sealed under their owner's key. */
export type SealedKind = {
  [K in Kind]: Extract<Records[K][keyof Records[K]], Personal<unknown>> extends never ? never : K;
}[Kind];

/** The fields that name one record of each kind. */
export type Keys = {
  readonly inbox: Pick<Inbox, "line" | "id">;
  readonly contact: Pick<Contact, "line">;
  readonly notice: Pick<Notice, "line" | "id">;
  readonly person: Pick<Person, "id">;
  readonly case: Pick<Case, "id">;
  readonly intake: { readonly caseId: CaseId };
  readonly intakebefore: Pick<IntakeBefore, "caseId" | "number">;
  readonly handnote: Pick<HandoverNote, "caseId">;
  readonly vigilword: Pick<VigilWord, "caseId" | "number">;
  readonly later: Pick<Later, "caseId">;
  readonly laterwords: Pick<LaterWords, "caseId">;
  readonly message: { readonly caseId: CaseId; readonly number: number };
  readonly typing: Pick<Typing, "caseId">;
  readonly paper: Pick<Paper, "caseId" | "id">;
  readonly writing: Pick<Writing, "caseId" | "paper" | "number">;
  readonly rating: Pick<Rating, "caseId">;
  readonly followup: Pick<FollowUp, "caseId" | "due">;
  readonly care: Pick<Care, "owner">;
  readonly carewriting: Pick<CareWriting, "owner" | "number">;
  readonly cardpart: Pick<CardPart, "owner" | "section">;
  readonly cardwriting: Pick<CardWriting, "owner" | "section" | "number">;
  readonly attachment: Pick<Attachment, "caseId" | "id">;
  readonly remark: Pick<Remark, "caseId" | "attachment" | "id">;
  readonly reach: Pick<Reach, "owner" | "by">;
  readonly reachwords: Pick<ReachWords, "owner" | "by">;
  readonly mailbox: Pick<Mailbox, "mark">;
  readonly mailing: Pick<Mailing, "id">;
  readonly maillink: Pick<MailLink, "token">;
  readonly call: Told;
  readonly once: Pick<Once, "owner" | "act" | "key">;
  readonly link: Pick<Link, "token">;
  readonly session: Pick<Session, "token">;
  readonly signin: Pick<SignIn, "state">;
  readonly passkey: Pick<Passkey, "mark">;
  readonly challenge: Pick<Challenge, "token">;
  readonly brake: Pick<Brake, "name">;
  readonly staff: Pick<Staff, "id">;
  readonly hub: Pick<Hub, "id">;
  readonly poster: Pick<Poster, "hub">;
  readonly table: Pick<Table, "id">;
  readonly roster: Pick<Roster, "staff">;
  readonly rules: Pick<BookingRules, "id">;
  readonly agenda: Pick<Agenda, "day" | "of">;
  readonly booking: Pick<Booking, "id">;
  readonly meeting: Pick<Meeting, "booking">;
  readonly wait: Pick<Wait, "id">;
  readonly feed: Pick<Feed, "staff">;
  readonly content: Pick<Content, "id">;
  readonly canned: Pick<Canned, "id">;
  readonly cannedshelf: Pick<CannedShelf, "id">;
  readonly border: Pick<Border, "id">;
  readonly known: Pick<Known, "shelf">;
  readonly clue: Pick<Clue, "shelf" | "id">;
  readonly cluelist: Pick<ClueList, "owner" | "caseId">;
  readonly catchup: Pick<CatchUp, "id">;
  readonly matter: Pick<Matter, "id">;
  readonly request: Pick<Request, "owner" | "id">;
  readonly tally: Pick<Tally, "name">;
  readonly invitation: Pick<Invitation, "token">;
  readonly ask: Pick<Ask, "id">;
  readonly glass: Pick<Glass, "id">;
  readonly review: Pick<Review, "id">;
  readonly seat: Pick<Seat, "staff">;
  readonly rehearsal: Pick<Rehearsal, "procedure">;
  readonly oversight: Pick<Oversight, "id">;
  readonly shred: Pick<Shred, "owner">;
  readonly ring: Pick<Ring, "id">;
  readonly work: Pick<KeyWork, "id">;
  readonly witness: Pick<Witness, "size">;
  readonly dispatch: Pick<Dispatch, "day">;
  readonly timepiece: Pick<Timepiece, "id">;
  readonly daycount: Pick<DayCount, "day">;
  readonly fact: Pick<Fact, "day" | "id">;
  readonly yearbook: Pick<Yearbook, "year">;
};

declare const sealedBrand: unique symbol;
/** A personal value as it lies in the ledger: it can be carried about, and opened only by the vault. */
export type Sealed<T> = { readonly [sealedBrand]: T };

/** A record as read: personal fields are still sealed. Records with none are themselves. */
export type Stored<R> = { readonly [F in keyof R]: R[F] extends Personal<infer T> ? Sealed<T> : R[F] };
