// What is kept of a counsellor's calendar feed: whose it is, and the hash of the secret in its address.
import type { Instant, StaffId, TokenHash } from "@kumacari/domain";

export type Feed = {
  readonly staff: StaffId;
  readonly token: TokenHash;
  readonly since: Instant;
  readonly version: number;
};
