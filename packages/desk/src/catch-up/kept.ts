// How far what came later has been brought to the cases that were there before it.
import type { Instant } from "@kumacari/domain";

/** A place in the store's own order. */
export type Bookmark = readonly [string, string];

/**
 * `clues-2`: what they are found by, in its second forms. `follow-ups`: the days on which to ask how things went since
 * their end. `ended`: their place on the list of what has ended.
 */
export type CatchUpName = "clues-2" | "follow-ups" | "ended";

export type CatchUp = {
  readonly id: CatchUpName;
  readonly since: Instant;
  /** Everything up to here was looked at; absent: nothing yet, or all of it. */
  readonly after?: Bookmark;
  readonly looked: number;
  readonly laid: number;
  /** Cases it could not be brought to, however often it was tried. */
  readonly left: number;
  /** How often in a row the next page could not be done whole. */
  readonly tries?: number;
  readonly done?: Instant;
  readonly version: number;
};
