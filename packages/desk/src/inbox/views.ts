// Which cases belong to which view of the inbox, and how long those who wait for us have waited.
import {
  type Case,
  type InboxView,
  type Instant,
  inboxViews,
  isWatched,
  type StaffId,
  waitBands,
} from "@kumacari/domain";
import { isFresh } from "./row.ts";

type Belongs = (it: Case, viewer: StaffId) => boolean;

export const belongs: Record<InboxView, Belongs> = {
  all: () => true,
  watched: isWatched,
  new: isFresh,
  mine: ({ assignee }, viewer) => assignee === viewer,
  free: ({ assignee }) => assignee === undefined,
  us: ({ waitingOn }) => waitingOn === "us",
  them: ({ waitingOn }) => waitingOn === "them",
};

export function countEach(cases: readonly Case[], viewer: StaffId): Record<InboxView, number> {
  const counts = { all: 0, watched: 0, new: 0, mine: 0, free: 0, us: 0, them: 0 };
  for (const it of cases) for (const view of inboxViews) if (belongs[view](it, viewer)) counts[view] += 1;
  return counts;
}

export type Waits = {
  /** How many wait, for each of `waitBands`. */
  readonly bands: readonly number[];
  /** Since when the longest waiting waits; absent where nobody does. */
  readonly since?: Instant;
};

export function waitsOf(cases: readonly Case[], now: Instant): Waits {
  const bands = waitBands.map(() => 0);
  let since: Instant | undefined;
  for (const it of cases) {
    if (it.waitingOn !== "us") continue;
    const wait = now - it.waitingSince;
    const band = waitBands.findIndex((end) => wait < end);
    bands[band] = (bands[band] ?? 0) + 1;
    if (since === undefined || it.waitingSince < since) since = it.waitingSince;
  }
  return { bands, ...(since === undefined ? {} : { since }) };
}
