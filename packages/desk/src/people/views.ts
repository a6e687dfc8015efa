// What the page of staff and their access is shown.
import type {
  CaseId,
  GlassId,
  GlassReason,
  Instant,
  ProcedureKey,
  Role,
  SeatLevel,
  StaffId,
  StaffState,
  StandingReason,
  Verdict,
} from "@kumacari/domain";
import type { Ask } from "./kept.ts";

export type PersonRow = {
  readonly id: StaffId;
  readonly name: string;
  readonly role: Role;
  readonly privileged: boolean;
  readonly state: StaffState;
  readonly since: Instant;
  readonly lastSignIn?: Instant;
  readonly mine: boolean;
  readonly standing?: {
    readonly at: Instant;
    readonly by: string;
    readonly why: StandingReason;
  };
  /** When the clock will suspend them for not signing in; from 38 days on. */
  readonly restsAt?: Instant;
  readonly invitation?: { readonly ends: Instant; readonly by: string; readonly mailed: boolean };
  readonly waiting?: Ask["what"];
  /** The sign-in service has not followed yet. */
  readonly follows: boolean;
  /** Until when the last act can be taken back. */
  readonly undoUntil?: Instant;
  readonly seat?: SeatLevel;
};

export type AskView = Pick<Ask, "id" | "what" | "name" | "role" | "before" | "at" | "ends"> & {
  readonly by: string;
  readonly can: { readonly approve: boolean; readonly withdraw: boolean };
};

export type GlassView = {
  readonly id: GlassId;
  readonly by: string;
  readonly mine: boolean;
  readonly reason: GlassReason;
  readonly words: string;
  readonly from: Instant;
  readonly ends: Instant;
  /** When it was over before its time. */
  readonly ended?: Instant;
  readonly open: boolean;
};

export type ReviewView = {
  readonly id: string;
  readonly opened: Instant;
  readonly ends: Instant;
  /** From here on the page reminds. */
  readonly notice: Instant;
  readonly signed?: { readonly name: string; readonly at: Instant };
  readonly overdue?: Instant;
  readonly left: number;
  readonly rows: readonly {
    readonly staff: StaffId;
    readonly name: string;
    readonly role: Role;
    readonly state: StaffState;
    readonly lastSignIn?: Instant;
    readonly privileged: boolean;
    readonly seat?: SeatLevel;
    readonly verdict?: { readonly is: Verdict; readonly by: string; readonly at: Instant };
    /** Gone since: nothing is left to confirm. */
    readonly gone: boolean;
    readonly can: "judge" | "vouch" | "none";
  }[];
};

export type SeatView = {
  readonly staff: StaffId;
  readonly name: string;
  readonly state: StaffState;
  readonly level: SeatLevel;
  readonly since: Instant;
  readonly checked: Instant;
};

/** What somebody has still to do by hand. */
export type PeopleTask =
  | {
      readonly is: "hand-over";
      readonly staff: StaffId;
      readonly name: string;
      readonly cases: readonly { readonly id: CaseId; readonly number: string }[];
    }
  | { readonly is: "remove-seat"; readonly staff: StaffId; readonly name: string }
  | { readonly is: "change-role"; readonly staff: StaffId; readonly name: string; readonly review: string };

export type PeopleView = {
  readonly now: Instant;
  readonly people: readonly PersonRow[];
  readonly asks: readonly AskView[];
  readonly tasks: readonly PeopleTask[];
  readonly glasses: readonly GlassView[];
  readonly review?: ReviewView;
  readonly pastReviews: readonly {
    readonly id: string;
    readonly signed?: Instant;
    readonly by?: string;
    readonly overdue?: Instant;
  }[];
  readonly seats: readonly SeatView[];
  readonly rehearsals: readonly {
    readonly procedure: ProcedureKey;
    readonly at: Instant;
    readonly by: string;
  }[];
  readonly unusual: readonly {
    readonly at: Instant;
    readonly by: string;
    readonly act: string;
    readonly why: "night" | "volume";
  }[];
  /** Accounts at the sign-in service that nobody here has. */
  readonly strays: number;
  readonly power: { readonly managers: number; readonly approvers: number };
};
