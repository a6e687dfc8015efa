// What is kept about who may come in: invitations, what waits for a second person, seats, reviews, broken glass.
import type {
  AskId,
  GlassId,
  GlassReason,
  Instant,
  ProcedureKey,
  Role,
  SeatLevel,
  StaffId,
  StaffState,
  TokenHash,
  Verdict,
} from "@kumacari/domain";
import type { Permission } from "../permit.ts";

/** A letter with a link that serves once. The address it went to is with the sign-in service alone. */
export type Invitation = {
  readonly token: TokenHash;
  readonly staff: StaffId;
  readonly by: StaffId;
  /** A privileged role: who else said yes. */
  readonly approvedBy?: StaffId;
  readonly at: Instant;
  readonly ends: Instant;
  /** The mail service has taken the letter. */
  readonly mailed?: Instant;
  readonly used?: Instant;
  readonly version: number;
};

export type AskState = "waiting" | "approved" | "declined" | "withdrawn" | "ended";

/** Something one person wants and another must agree to. */
export type Ask = {
  readonly id: AskId;
  readonly what: "invite" | "role" | "resume" | "recover";
  readonly name: string;
  readonly role: Role;
  readonly by: StaffId;
  readonly at: Instant;
  readonly ends: Instant;
  readonly state: AskState;
  /** Whom it is about; an invitation is about nobody yet. */
  readonly staff?: StaffId;
  readonly before?: Role;
  readonly decided?: { readonly by: StaffId | "clock"; readonly at: Instant };
  /** An invitation: keyed hash of the address, until it is decided. */
  readonly mark?: string;
  readonly version: number;
};

/** Permissions beyond one's role, for a short time and with a reason, of which the city was told before. */
export type Glass = {
  readonly id: GlassId;
  readonly staff: StaffId;
  readonly reason: GlassReason;
  /** Looked through for personal data before it is kept. */
  readonly words: string;
  readonly permissions: readonly Permission[];
  readonly from: Instant;
  readonly ends: Instant;
  readonly ended?: { readonly by: StaffId | "clock"; readonly at: Instant };
  readonly version: number;
};

export type ReviewRow = {
  readonly staff: StaffId;
  readonly name: string;
  readonly role: Role;
  readonly state: StaffState;
  readonly lastSignIn?: Instant;
  readonly privileged: boolean;
  readonly seat?: SeatLevel;
  readonly verdict?: { readonly is: Verdict; readonly by: StaffId; readonly at: Instant };
};

/** Everybody's access as it was when the quarter began, confirmed one by one and signed. */
export type Review = {
  /** `2026-Q4` */
  readonly id: string;
  readonly opened: Instant;
  /** From here on what was not confirmed is suspended. */
  readonly ends: Instant;
  readonly rows: readonly ReviewRow[];
  readonly signed?: { readonly by: StaffId; readonly name: string; readonly at: Instant };
  /** Its end came before a signature. */
  readonly overdue?: Instant;
  readonly version: number;
};

/** Access to LINE Official Account Manager: a second door, with locks that are LINE's. */
export type Seat = {
  readonly staff: StaffId;
  readonly level: SeatLevel;
  readonly since: Instant;
  /** When somebody last looked there whether it is so. */
  readonly checked: Instant;
  readonly by: StaffId;
  readonly version: number;
};

export type Rehearsal = {
  readonly procedure: ProcedureKey;
  readonly at: Instant;
  readonly by: StaffId;
  readonly version: number;
};

/** What the clock knows: recent administrative acts, and accounts of the sign-in service that nobody here has. */
export type Oversight = {
  readonly id: "people";
  readonly acts: readonly {
    readonly at: Instant;
    readonly by: StaffId;
    readonly act: string;
    readonly noted?: true;
  }[];
  readonly strays: readonly { readonly subject: string; readonly since: Instant }[];
  readonly lookedAt?: Instant;
  readonly version: number;
};

/** Kinds that lie on one shelf each and are few. */
export type ShelfKind =
  | "invitation"
  | "ask"
  | "glass"
  | "review"
  | "seat"
  | "rehearsal"
  | "passkey"
  | "canned";
