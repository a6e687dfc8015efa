// What is kept of the figures: what was counted when, without a word of whom, and the books of the fiscal years.
import type { Id, Instant } from "@kumacari/domain";
import type { Book, Cell } from "@kumacari/figures";

/**
 * One act, counted. It names neither a person nor a case, and its answers lie in rows of their own: nobody can see from the
 * rows that whoever lives in a ward is of an age.
 */
export type Fact = {
  readonly id: Id<"fact">;
  /** `2026-11-26`, in Japan: no finer. */
  readonly day: string;
  /** When it was said, where that was on a later day. */
  readonly said?: string;
  readonly cells: readonly Cell[];
  /** It takes away instead of adding: what it answers to had been said by a slip. */
  readonly undoes?: true;
  readonly version: number;
};

/** A day that is over, counted: so that a year is added up from days and not from hundreds of thousands of rows. */
export type DayCount = {
  readonly day: string;
  /** By cell. */
  readonly counts: Readonly<Record<string, number>>;
  /** The last day on which something was said of this one that is not counted yet. */
  readonly late?: string;
  readonly version: number;
};

export type Yearbook = Pick<Book, "year" | "closed"> & {
  /** The whole book (`bookText`). */
  readonly text: string;
  /** When its last month was closed. */
  readonly closedAt: Instant;
  readonly version: number;
};
