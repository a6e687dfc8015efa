// How a case stands in the list: nothing personal in it.
import {
  type Case,
  caseNumber,
  coverOf,
  type Instant,
  isWatched,
  type Roster,
  type Staff,
  type StaffId,
} from "@kumacari/domain";
import type { Covers } from "../cover/who-covers.ts";
import type { Sits } from "../cover/who-sits.ts";
import { mayCover, mayOpen, maySit } from "../permit.ts";
import type { CaseRow } from "../views.ts";
import type { AnswerClock } from "./first-answer.ts";
import type { ReviewClock } from "./review.ts";

/** Nobody of the staff has taken it or answered. */
export const isFresh = ({ assignee, lastByStaff }: Case): boolean =>
  assignee === undefined && lastByStaff === 0;

export type StaffNames = ReadonlyMap<StaffId, string>;

export const namesOfStaff = (staff: readonly Staff[]): StaffNames =>
  new Map(staff.map((it) => [it.id, it.displayName]));

/** From what is held of the office anyway: a list shows it, and opens nothing by it. */
export function coversAt(rosters: readonly Roster[], now: Instant): Covers {
  const by = new Map(rosters.map((it) => [it.staff, coverOf(it, now)]));
  return ({ assignee }) => assignee && by.get(assignee);
}

export type RowAround = {
  readonly names: StaffNames;
  readonly firstAnswer: AnswerClock;
  readonly review: ReviewClock;
  readonly covers: Covers;
  readonly sits: Sits;
  readonly now: Instant;
};

export function rowOf(
  it: Case,
  viewer: Staff,
  { names, firstAnswer, review, covers, sits, now }: RowAround,
): CaseRow {
  const { assignee } = it;
  const clock = firstAnswer(it, now);
  const plan = review(it, now);
  const cover = covers(it);
  const sitting = maySit(viewer, it, sits(it.id) !== undefined);
  return {
    id: it.id,
    number: caseNumber(it.id),
    openedAt: it.openedAt,
    waitingOn: it.waitingOn,
    waitingSince: it.waitingSince,
    ...(assignee ? { assignee: { id: assignee, name: names.get(assignee) ?? "相談員" } } : {}),
    ...(cover ? { cover: { name: names.get(cover) ?? "相談員", mine: mayCover(viewer, it, cover) } } : {}),
    mine: assignee === viewer.id,
    fresh: isFresh(it),
    unread: Math.max(0, it.messages - it.seenByStaff),
    messages: it.messages,
    ...(clock ? { firstAnswer: clock } : {}),
    ...(plan ? { review: plan } : {}),
    ...(isWatched(it) ? { watched: true as const } : {}),
    ...(sitting ? { sits: true as const } : {}),
    mayOpen: mayOpen(viewer, it, cover, sitting),
  };
}
