// The inbox: every open case is counted, and the first of one view are told; whom somebody looks after first stands on top, then whose answer is due first, and whoever is to write to us comes last.
import {
  type Case,
  type CaseId,
  type InboxView,
  isWatched,
  type Staff,
  type StaffId,
} from "@kumacari/domain";
import { whoSits } from "../cover/who-sits.ts";
import type { Needs } from "../needs.ts";
import { mayCover } from "../permit.ts";
import type { CaseRow, InboxPage } from "../views.ts";
import { answerClock } from "./first-answer.ts";
import { reviewClock } from "./review.ts";
import { coversAt, namesOfStaff, type RowAround, rowOf } from "./row.ts";
import { belongs, countEach, waitsOf } from "./views.ts";

type Reading = Pick<Needs, "ledger" | "clock">;
export type Looking = { readonly view: InboxView; readonly from: number; readonly most: number };

/** `most` of one view, those before `from` left out, and how many there are of each. */
export async function seeInbox(
  needs: Reading,
  viewer: Staff,
  { view, from, most }: Looking,
): Promise<InboxPage> {
  const { cases, around } = await read(needs, viewer, from > 0 ? furtherAge : undefined);
  const rows = dueOrder(cases).filter((it) => belongs[view](it, viewer.id));
  return {
    view,
    rows: rows.slice(from, from + most).map((it) => rowOf(it, viewer, around)),
    counts: countEach(cases, viewer.id),
    waits: waitsOf(cases, around.now),
  };
}

/** Every open case of one counsellor, or of nobody. */
export async function seeCasesOf(
  needs: Reading,
  viewer: Staff,
  { of }: { readonly of?: StaffId | undefined },
): Promise<readonly CaseRow[]> {
  const { cases, around } = await read(needs, viewer);
  return dueOrder(cases)
    .filter(({ assignee }) => assignee === of)
    .map((it) => rowOf(it, viewer, around));
}

/** The viewer's own open cases, and those answered meanwhile for a colleague who is away. */
export async function seeOwnCases(needs: Reading, viewer: Staff): Promise<readonly CaseId[]> {
  const { cases, around } = await read(needs, viewer);
  return cases
    .filter((it) => it.assignee === viewer.id || mayCover(viewer, it, around.covers(it)))
    .map(({ id }) => id);
}

async function read(
  { ledger, clock }: Reading,
  viewer: Staff,
  age?: number,
): Promise<{ cases: readonly Case[]; around: RowAround }> {
  const [cases, { staff, rules, rosters }, sits] = await Promise.all([
    ledger.openCasesLately(age),
    ledger.officeLately(),
    whoSits({ ledger, clock }, viewer),
  ]);
  const now = clock.now();
  return {
    cases,
    around: {
      names: namesOfStaff(staff),
      firstAnswer: answerClock(rules),
      review: reviewClock(rules),
      covers: coversAt(rosters, now),
      sits,
      now,
    },
  };
}

/** Ms. Who reads further down goes on in the list that was begun; what is due first is read at its own pace. */
const furtherAge = 60_000;

/** A long list is held for a while, and sorted once. */
const sorted = new WeakMap<readonly Case[], readonly Case[]>();
function dueOrder(cases: readonly Case[]): readonly Case[] {
  const known = sorted.get(cases) ?? cases.toSorted(dueFirst);
  sorted.set(cases, known);
  return known;
}

/** What waits longest is due first, whatever the opening hours: a limit counted in them overtakes nobody. */
const dueFirst = (a: Case, b: Case): number =>
  Number(isWatched(b)) - Number(isWatched(a)) ||
  Number(a.waitingOn === "them") - Number(b.waitingOn === "them") ||
  a.waitingSince - b.waitingSince ||
  (a.id < b.id ? -1 : 1);
