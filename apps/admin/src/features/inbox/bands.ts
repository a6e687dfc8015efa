// How many people wait for us, by how long: four bands from calm to far too long.
import { hours, type Instant } from "@kumacari/domain";
import type { CaseRow } from "../../rpc.ts";

/** Upper ends in ms; the last band is open. */
const ends = [hours(1), hours(24), hours(72), Number.POSITIVE_INFINITY];

export type Bands = {
  readonly counts: readonly number[];
  readonly people: number;
  readonly longestMs: number;
};

export function bandsOf(rows: readonly CaseRow[], now: Instant): Bands {
  const waits = rows
    .filter((row) => row.waitingOn === "us")
    .map((row) => Math.max(0, now - row.waitingSince));
  const counts = ends.map(
    (end, at) => waits.filter((wait) => wait < end && wait >= (ends[at - 1] ?? 0)).length,
  );
  return {
    counts,
    people: waits.length,
    longestMs: waits.reduce((longest, wait) => Math.max(longest, wait), 0),
  };
}
