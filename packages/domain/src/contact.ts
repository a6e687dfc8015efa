// How a citizen is reached on LINE; the only record that holds a LINE user id, sealed for the courier alone.
import type { Instant } from "./instant.ts";
import type { CitizenId, FindKey, MessageMark } from "./names.ts";

declare const sealedAddressBrand: unique symbol;
/** A LINE user id sealed under the `address` family, base64; only the courier can open it. */
export type SealedAddress = string & { readonly [sealedAddressBrand]: true };

/** Where the talk with the account stands; pure data, moved only by the conversation engine. */
export type TalkState = {
  /** `unknown`: a message came from someone whose follow was never seen. */
  readonly friend: "yes" | "no" | "unknown";
  /** LINE's timestamp of the newest follow or unfollow we know of; older ones change nothing. */
  readonly friendAsOf: Instant | 0;
  /** Messages taken back, the newest last, at most ten: one may arrive after its unsend. */
  readonly unsent?: readonly MessageMark[];
};

export type Contact = {
  readonly line: FindKey;
  readonly citizen: CitizenId;
  readonly address: SealedAddress;
  readonly talk: TalkState;
  readonly since: Instant;
  readonly version: number;
};
