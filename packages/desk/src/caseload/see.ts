// How the open cases lie with the counsellors: counted from the heads alone, without a word of anybody.
import {
  addDays,
  type Case,
  counsels,
  coverOf,
  type Day,
  firstRules,
  type Instant,
  isWatched,
  jstDay,
  leaveOf,
  minutes,
  openTime,
  plus,
  type Roster,
  type Staff,
  type StaffId,
  type StaffState,
  weekdayOf,
} from "@kumacari/domain";
import { whyClosed } from "../booking/closed-days.ts";
import { type AnswerClock, answerClock } from "../inbox/first-answer.ts";
import { type ReviewClock, reviewClock } from "../inbox/review.ts";
import type { Needs } from "../needs.ts";

export type CaseloadRow = {
  /** Absent: nobody has taken these. */
  readonly counsellor?: { readonly id: StaffId; readonly name: string; readonly state: StaffState };
  /** Stopped or gone, or in another role: these wait for somebody else. */
  readonly left: boolean;
  /** On leave now, and the last day of it; `covered`: somebody answers meanwhile. */
  readonly away?: { readonly until: Day; readonly covered: boolean };
  readonly open: number;
  readonly onUs: number;
  /** 「急ぎの見守り」 stands. */
  readonly watched: number;
  /** Minutes of opening hours the longest waiting has waited for us. */
  readonly oldest?: number;
  readonly lateFirst: number;
  readonly lateReviews: number;
  /** This week's, Monday to Sunday, those that were and those to come. */
  readonly sittings: number;
};

/** One query of the index of open cases, the office, and the week's pages: as many reads for ten cases as for a thousand. */
export async function seeCaseload({
  ledger,
  clock,
}: Pick<Needs, "ledger" | "clock">): Promise<readonly CaseloadRow[]> {
  const now = clock.now();
  const [cases, { staff, rules, rosters }, sittings] = await Promise.all([
    ledger.openCasesLately(),
    ledger.officeLately(),
    sittingsOfWeek(ledger, now),
  ]);
  const laid = { ...firstRules, ...rules };
  const { between } = openTime({ week: laid.hours, isShut: (day) => whyClosed(laid, day) !== undefined });
  const clocks = {
    waited: (since: Instant) => between(since, now),
    first: answerClock(laid),
    review: reviewClock(laid),
    now,
  };
  return rowsOf({ cases, staff, rosters, sittings, clocks });
}

type Clocks = {
  readonly waited: (since: Instant) => number;
  readonly first: AnswerClock;
  readonly review: ReviewClock;
  readonly now: Instant;
};
type Read = {
  readonly cases: readonly Case[];
  readonly staff: readonly Staff[];
  readonly rosters: readonly Roster[];
  readonly sittings: ReadonlyMap<StaffId, number>;
  readonly clocks: Clocks;
};

/**
 * Everybody who counsels, with or without a case, and whoever still has some. Nobody's before all, then those of who left;
 * who looks after somebody first, and the fullest, come before the others.
 */
export function rowsOf({ cases, staff, rosters, sittings, clocks }: Read): readonly CaseloadRow[] {
  const by = Map.groupBy(cases, ({ assignee }) => assignee);
  const whose = staff.filter((it) => by.has(it.id) || (counsels(it) && it.state === "active"));
  const rows = whose.map(
    (it): CaseloadRow => ({
      counsellor: { id: it.id, name: it.displayName, state: it.state },
      left: !counsels(it) || it.state !== "active",
      ...awayOf(it.id, { staff, rosters, now: clocks.now }),
      ...countOf(by.get(it.id) ?? [], clocks),
      sittings: sittings.get(it.id) ?? 0,
    }),
  );
  const free = by.get(undefined) ?? [];
  return [
    ...(free.length > 0 ? [{ left: false, ...countOf(free, clocks), sittings: 0 }] : []),
    ...rows.toSorted(
      (a, b) =>
        Number(b.left) - Number(a.left) || b.watched - a.watched || b.open - a.open || b.onUs - a.onUs,
    ),
  ];
}

/** A cover who has left answers nobody. */
function awayOf(
  id: StaffId,
  { staff, rosters, now }: Pick<Read, "staff" | "rosters"> & { readonly now: Instant },
): Pick<CaseloadRow, "away"> {
  const roster = rosters.find((it) => it.staff === id);
  const leave = roster && leaveOf(roster, now);
  if (!leave) return {};
  const cover = coverOf(roster, now);
  const covered = staff.some((it) => it.id === cover && it.state === "active");
  return { away: { until: jstDay(plus(leave.to, -1)), covered } };
}

function countOf(cases: readonly Case[], { waited, first, review, now }: Clocks) {
  const onUs = cases.filter((it) => it.waitingOn === "us");
  const longest = Math.max(0, ...onUs.map((it) => waited(it.waitingSince)));
  return {
    open: cases.length,
    onUs: onUs.length,
    watched: cases.filter(isWatched).length,
    ...(onUs.length > 0 ? { oldest: Math.floor(longest / minutes(1)) } : {}),
    lateFirst: cases.filter((it) => (first(it, now)?.left ?? 0) < 0).length,
    lateReviews: cases.filter((it) => (review(it, now)?.late ?? 0) > 0).length,
  };
}

async function sittingsOfWeek(ledger: Needs["ledger"], now: Instant): Promise<ReadonlyMap<StaffId, number>> {
  const today = jstDay(now);
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7));
  const days = await Promise.all([0, 1, 2, 3, 4, 5, 6].map((n) => ledger.agendasOf(addDays(monday, n))));
  const counts = new Map<StaffId, number>();
  for (const { of, taken } of days.flat()) {
    for (const it of taken) {
      const agreed = it.stage !== "offered" && it.stage !== "cancelled";
      if (agreed && it.staff === of) counts.set(it.staff, (counts.get(it.staff) ?? 0) + 1);
    }
  }
  return counts;
}
