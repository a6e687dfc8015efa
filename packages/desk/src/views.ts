// What the pages are shown: plain JSON, times in epoch ms.
import type {
  AttachmentId,
  Case,
  CaseId,
  ConsentText,
  HandoverState,
  InboxView,
  Instant,
  IntakeAnswers,
  Outcome,
  Retention,
  ReviewStanding,
  Role,
  StaffId,
  Vigil,
  WaitingOn,
} from "@kumacari/domain";
import type { FollowUpMonth } from "@kumacari/domain/follow-up";
import type { Waits } from "./inbox/views.ts";
import type { CorrectionView } from "./intake/see.ts";
import type { Permission } from "./permit.ts";

export type MessageView = {
  /** Place in the talk, from 1. */
  readonly number: number;
  readonly at: Instant;
  readonly mine: boolean;
  /** `あなた`, `相談者` or a counsellor's display name. */
  readonly by: string;
  readonly text: string;
  /** A file was sent; `text` is its name. */
  readonly attachment?: AttachmentId;
};

/** The talk as one side sees it. Ask again with `after` = the last number held; `messages` are only the newer ones. */
export type TalkView = {
  readonly caseId: CaseId;
  readonly count: number;
  /** Highest number the other side has seen: shown as 「既読」. */
  readonly seenByOther: number;
  /** When they last read something new: told to the staff alone. */
  readonly seenByOtherAt?: Instant;
  readonly closed: boolean;
  /** Grows with whatever happens to the files: see them anew when it is another. */
  readonly attachments: number;
  readonly messages: readonly MessageView[];
};

/** Its citizen's own. What they begin and do not send is theirs: the staff's has no such field. */
export type OwnTalkView = TalkView & {
  /** The office is writing an answer, as of a moment ago. */
  readonly answering: boolean;
};

export type CitizenHome = {
  readonly consent: {
    readonly text: ConsentText;
    readonly state: "none" | "given" | "outdated" | "withdrawn";
    readonly givenAt?: Instant;
    readonly givenVersion?: string;
    readonly withdrawnAt?: Instant;
  };
  readonly talk?: {
    readonly caseId: CaseId;
    readonly open: boolean;
    readonly unread: number;
    readonly counsellor?: string;
    /** It has ended, and its citizen may say until then how it was. */
    readonly rateUntil?: Instant;
  };
  /** They were asked how things went since an end, and may answer: after so many months. */
  readonly followUp?: {
    readonly month: FollowUpMonth;
  };
  readonly deletion?: { readonly askedAt: Instant; readonly dueAt: Instant };
};

export type HeldView = {
  readonly since: Instant;
  readonly consent: CitizenHome["consent"];
  readonly deletion?: CitizenHome["deletion"];
  readonly case?: {
    readonly number: string;
    readonly openedAt: Instant;
    readonly counsellor?: string;
    readonly messages: number;
    readonly intake?: IntakeAnswers;
    /** The office put it right, the oldest first. */
    readonly corrected: readonly Pick<CorrectionView, "at" | "parts">[];
  };
};

export type Me = {
  readonly id: StaffId;
  readonly name: string;
  readonly role: Role;
  readonly permissions: readonly Permission[];
  /** How many passkeys they have, stopped ones too. */
  readonly passkeys: number;
  /** Milliseconds until silence ends the session, and until it ends whatever happens: the page's clock may be wrong. */
  readonly session: { readonly idleLeft: number; readonly left: number };
};

/** One view of the inbox: its first rows, and how many cases each view holds. */
export type InboxPage = {
  readonly view: InboxView;
  readonly rows: readonly CaseRow[];
  readonly counts: Readonly<Record<InboxView, number>>;
  readonly waits: Waits;
};

/** A row of the inbox without anything personal; names are asked for separately, and that asking is audited. */
export type CaseRow = {
  readonly id: CaseId;
  /** `K-7h2mqx` */
  readonly number: string;
  readonly openedAt: Instant;
  readonly waitingOn: WaitingOn;
  readonly waitingSince: Instant;
  readonly assignee?: { readonly id: StaffId; readonly name: string };
  readonly mine: boolean;
  /** Its counsellor is away, and this colleague answers meanwhile. */
  readonly cover?: { readonly name: string; readonly mine: boolean };
  /** A colleague's, whose citizen the viewer sits with in these days. */
  readonly sits?: true;
  /** Nobody of the staff has read or answered it yet. */
  readonly fresh: boolean;
  readonly unread: number;
  readonly messages: number;
  /** Until the first answer: by when, and the minutes of opening hours left until then; below 0, how long it is over. */
  readonly firstAnswer?: { readonly due: Instant; readonly left: number };
  /** By when the plan is to be looked at again, and how many open days it is over. */
  readonly review?: ReviewStanding;
  /** 「急ぎの見守り」 stands. */
  readonly watched?: true;
  /** `false`: assigned to a colleague; the name and the page stay closed. */
  readonly mayOpen: boolean;
};

export type CasePage = {
  readonly row: CaseRow;
  readonly name: string;
  readonly intake: Omit<IntakeAnswers, "name">;
  /** The intake was put right, the oldest first; empty: it stands as it was written. */
  readonly corrected: readonly CorrectionView[];
  /** Grows with every correction. */
  readonly corrections: number;
  readonly talk: TalkView;
  /** Whether a LINE notice can reach them: `blocked` shows 「LINEで届きません」. */
  readonly line: "reaches" | "blocked" | "unknown";
  readonly consent: "given" | "withdrawn" | "stopped" | "shredded";
  readonly deletion?: { readonly askedAt: Instant; readonly dueAt: Instant };
  /** The last hand-over: `mine` to answer, or asked by the viewer. */
  readonly handover?: {
    readonly at: Instant;
    readonly from: string;
    readonly to: string;
    readonly state: HandoverState;
    readonly mine: "to-answer" | "asked" | "no";
  };
  /** The last word on 「急ぎの見守り」; `number`: how many there are. */
  readonly vigil?: VigilView;
  readonly mayMark: boolean;
  /** A reply that waits for its time; `stopped`: why it was not sent, in words. */
  readonly later?: {
    readonly at: Instant;
    readonly by: string;
    readonly made: Instant;
    readonly stopped?: string;
  };
  readonly closing?: {
    readonly at: Instant;
    readonly by: string;
    readonly outcome: Outcome;
    readonly mine: boolean;
    readonly mayApprove: boolean;
    /** Whom to ask for the word that ends it. */
    readonly says: string;
  };
  readonly closed?: {
    readonly at: Instant;
    readonly by: string;
    readonly outcome: Outcome;
    readonly approvedBy?: string;
    readonly retention: Retention;
    readonly followUps: NonNullable<Case["followUps"]>;
  };
};

/** The live part of a case page: polled. */
export type CaseTick = Pick<
  CasePage,
  | "row"
  | "talk"
  | "line"
  | "consent"
  | "corrections"
  | "deletion"
  | "handover"
  | "vigil"
  | "mayMark"
  | "later"
  | "closing"
  | "closed"
>;

export type VigilView = {
  readonly number: number;
  readonly state: Vigil["state"];
  readonly at: Instant;
  readonly by: string;
};
export type VigilWordView = VigilView & { readonly words: string };

export type OfficeCounts = {
  readonly open: number;
  readonly unassigned: number;
  readonly waitingOnUs: number;
  /** Hours the longest waiting citizen has waited for us; absent when nobody waits. */
  readonly longestWaitHours?: number;
};
