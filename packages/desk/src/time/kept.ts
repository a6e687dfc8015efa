// How our clock stands against a reference outside of the house, as it was last looked at.
import { hours, type Instant } from "@kumacari/domain";

export type Timepiece = {
  readonly id: "clock";
  readonly standing: "right" | "skewed" | "silent";
  /** When this standing began. */
  readonly since: Instant;
  /** When it was last written down; looked at it is more often. */
  readonly looked: Instant;
  /** Milliseconds ours is ahead of the reference, and how sure that is; absent until a server has answered. */
  readonly offset?: Offset;
  /** The city has been told of this standing. */
  readonly told?: true;
  readonly version: number;
};

/** `ahead`: ms, negative when ours is behind. The truth lies within ± `within` ms of it. */
export type Offset = { readonly ahead: number; readonly within: number };

export const timeLimits = {
  /** Clause サ: at most this far off, in ms. */
  skew: 100,
  /** A standing that does not change is written down once in so long. */
  written: hours(1),
  /** Older than this, a standing says nothing. */
  stale: hours(2),
} as const;
