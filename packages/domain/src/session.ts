// A signed-in person, known by the hash of a secret only their browser holds.
import type { Instant } from "./instant.ts";
import type { CaseId, CitizenId, StaffId, TokenHash } from "./names.ts";

export type Session = {
  readonly token: TokenHash;
  readonly who:
    | { readonly kind: "staff"; readonly id: StaffId }
    | { readonly kind: "citizen"; readonly id: CitizenId };
  readonly since: Instant;
  /** Hard end, whatever happens. */
  readonly until: Instant;
  /** Staff: last heard of, to within a minute; half an hour of silence ends it (clause カ). */
  readonly seen?: Instant;
  /** Staff: when a passkey last proved who sits there. Privileged acts want this younger than five minutes. */
  readonly strong?: Instant;
  readonly version: number;
};

/** Between 「サインイン」 and the way back from the sign-in service; bound to one browser by a cookie. */
export type SignIn = {
  readonly state: TokenHash;
  readonly verifier: string;
  readonly nonce: string;
  readonly until: Instant;
  readonly version: number;
};

/** A one-time way into one talk for one citizen, useless to anyone else (clause ツ). */
export type Link = {
  readonly token: TokenHash;
  readonly owner: CitizenId;
  readonly caseId: CaseId;
  readonly until: Instant;
  readonly version: number;
};
