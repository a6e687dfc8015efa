// The inbox: every open case; whom somebody looks after first stands on top, then whose answer is due first, and whoever is to write to us comes last.
import { type Case, isWatched, type Staff } from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import type { CaseRow } from "../views.ts";
import { answerClock } from "./first-answer.ts";
import { reviewClock } from "./review.ts";
import { coversAt, namesOfStaff, rowOf } from "./row.ts";

export async function seeRows(
  { ledger, clock }: Pick<Needs, "ledger" | "clock">,
  viewer: Staff,
): Promise<readonly CaseRow[]> {
  const [cases, { staff, rules, rosters }] = await Promise.all([ledger.openCases(), ledger.officeLately()]);
  const around = {
    names: namesOfStaff(staff),
    firstAnswer: answerClock(rules),
    review: reviewClock(rules),
    covers: coversAt(rosters, clock.now()),
    now: clock.now(),
  };
  return cases.toSorted(dueFirst).map((it) => rowOf(it, viewer, around));
}

/** What waits longest is due first, whatever the opening hours: a limit counted in them overtakes nobody. */
const dueFirst = (a: Case, b: Case): number =>
  Number(isWatched(b)) - Number(isWatched(a)) ||
  Number(a.waitingOn === "them") - Number(b.waitingOn === "them") ||
  a.waitingSince - b.waitingSince;
