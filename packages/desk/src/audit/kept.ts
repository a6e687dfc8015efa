// What is kept about the audit itself: its signed states, and which of them the city was sent.
import type { Instant } from "@kumacari/domain";

/** A checkpoint: the tree's state over exactly `size` entries, signed. Written once, never again. */
export type Witness = {
  readonly size: number;
  /** Base64. */
  readonly root: string;
  /** The signed note, as the city receives it. */
  readonly note: string;
  /** The key it was signed with, as the city keeps it. */
  readonly vkey: string;
  readonly at: Instant;
  readonly version: number;
};

/** The letter to the city of one day (Japan's calendar). */
export type Dispatch = {
  readonly day: string;
  /** Of the checkpoint in it. */
  readonly size: number;
  readonly begun: Instant;
  /** The mail service has taken it. */
  readonly taken?: Instant;
  readonly version: number;
};
