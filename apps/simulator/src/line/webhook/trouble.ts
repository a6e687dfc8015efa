// What goes wrong on purpose between LINE and the bot: copies, late ones, and a channel that stands by.
import type { Chance } from "../ports.ts";

export type Trouble = {
  /** Share of deliveries that are sent twice; 0 to 1. */
  duplicates: number;
  /** Share of deliveries that are held back until a later one has overtaken them. */
  reorder: number;
  /** Another system answers: events say `standby` and carry no reply token. */
  standby: boolean;
};

export const noTrouble = (): Trouble => ({ duplicates: 0, reorder: 0, standby: false });

/** Chance is asked only where it can matter: a seeded run stays the same when the trouble is off. */
export function happens(chance: Chance, share: number): boolean {
  if (share <= 0) return false;
  let drawn = 0;
  for (const byte of chance.bytes(6)) drawn = drawn * 256 + byte;
  return drawn / 2 ** 48 < share;
}
