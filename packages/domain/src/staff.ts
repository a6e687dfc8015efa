// Who works here, in which role, and where in their time with us they stand.
import type { StandingReason } from "./access.ts";
import type { Instant } from "./instant.ts";
import type { HubId, StaffId, TokenHash } from "./names.ts";

/** The roles of clause オ. Citizens have none: they reach only what is their own. */
export const roles = [
  "counsellor",
  "supervisor",
  "hub",
  "city-officer",
  "city-approver",
  "operator",
  "security",
  "auditor",
] as const;
export type Role = (typeof roles)[number];

export const roleNames: Record<Role, string> = {
  counsellor: "相談員",
  supervisor: "相談責任者",
  hub: "拠点",
  "city-officer": "市職員",
  "city-approver": "市の承認者",
  operator: "運用担当",
  security: "セキュリティ担当",
  auditor: "監査人",
};

/** Roles that open everybody's case, or change who may do what or what is believed: given only with a second person's word. */
export const privilegedRoles: readonly Role[] = ["supervisor", "city-approver", "operator", "security"];

/** Whoever sits with people and answers them. */
export const counselRoles: readonly Role[] = ["counsellor", "supervisor"];

export const counsels = ({ role }: Pick<Staff, "role">): boolean => counselRoles.includes(role);

/** From invitation to retirement; nobody is ever deleted, so that what they did stays theirs. */
export const staffStates = {
  invited: "招待中",
  active: "利用中",
  suspended: "停止中",
  retired: "退任",
} as const;
export type StaffState = keyof typeof staffStates;

/** `gone` is done at `due`, and `shut` until then; the ledger alone decides who comes in, the account follows. */
export type StaffAccount = {
  readonly wants: "open" | "shut" | "gone";
  readonly due: Instant;
  readonly shut?: true;
};

/** A member of staff. `displayName` is the public name citizens are told; mail and password stay with the sign-in service. */
export type Staff = {
  readonly id: StaffId;
  /** `sub` of the sign-in service. */
  readonly subject: string;
  readonly displayName: string;
  readonly role: Role;
  /** Whoever looks after a hub: which one. */
  readonly hub?: HubId;
  readonly state: StaffState;
  readonly since: Instant;
  /** When last signed in; 45 days without one suspend (clause オ). */
  readonly lastSignIn?: Instant;
  /** The last change of standing: what it was before, who changed it, and why. */
  readonly standing?: {
    readonly at: Instant;
    readonly by: StaffId | "clock";
    readonly why: StandingReason;
    readonly before: StaffState;
  };
  /** Sessions begun until then are over, but for the one that ended them: new rights begin with a fresh sign-in. */
  readonly sessionsEnded?: { readonly at: Instant; readonly but?: TokenHash };
  /** What the sign-in service has still to follow; absent once it has. */
  readonly account?: StaffAccount;
  readonly version: number;
};
