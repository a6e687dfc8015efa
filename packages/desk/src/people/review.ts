// The quarter's review: everybody's access as it is, confirmed row by row by somebody else, and signed.
import {
  csv,
  no,
  ok,
  privilegedRoles,
  type Refusal,
  type Result,
  refusal,
  roleNames,
  type Staff,
  type StaffId,
  seatLevels,
  staffStates,
  toJst,
  type Verdict,
  verdicts,
} from "@kumacari/domain";
import { type Act, effect } from "../effect.ts";
import type { Needs } from "../needs.ts";
import { permissionsOf } from "../permit.ts";
import { untilCommitted } from "../until-committed.ts";
import { administer } from "./administer.ts";
import type { Review, ReviewRow } from "./kept.ts";
import { quarterOf, reviewEnds } from "./quarter.ts";
import { words } from "./words.ts";

type Opened = { readonly id: string };

/** The clock opens one on the first day of a quarter; by hand, the one of a quarter that has none. */
export function openReview(
  needs: Needs,
  actor: Staff,
  { dry }: { readonly dry: boolean },
): Promise<Result<Act<Opened>, Refusal>> {
  return administer<Opened>(needs, actor, dry, async ({ all }) => {
    const value = await newReview(needs, all);
    if (await needs.ledger.get("review", { id: value.id })) return no(open);
    return ok({
      effect: effect([words.review.opens(value.id, value.rows.length), words.review.due(value.ends)]),
      changes: [{ op: "create", kind: "review", value }],
      on: [value.id],
      value: { id: value.id },
      act: "review-opened",
    });
  });
}

export async function newReview(
  { ledger, clock }: Pick<Needs, "ledger" | "clock">,
  all: readonly Staff[],
): Promise<Review> {
  const opened = clock.now();
  const seats = new Map((await ledger.shelf("seat")).map((it) => [it.staff, it.level]));
  const rows = all
    .filter(({ state }) => state !== "retired")
    .map((it): ReviewRow => {
      const seat = seats.get(it.id);
      return {
        staff: it.id,
        name: it.displayName,
        role: it.role,
        state: it.state,
        privileged: privilegedRoles.includes(it.role),
        ...(it.lastSignIn === undefined ? {} : { lastSignIn: it.lastSignIn }),
        ...(seat ? { seat } : {}),
      };
    });
  return { id: quarterOf(opened), opened, ends: reviewEnds(opened), rows, version: 1 };
}

export type Judging = { readonly id: string; readonly staff: StaffId; readonly verdict: Verdict };

/** Nobody confirms themselves: a reviewer's own row waits for somebody else (`vouch`). */
export const judge = (needs: Needs, actor: Staff, it: Judging): Promise<Result<void, Refusal>> =>
  judgeRow(needs, actor, it, () => true);

/** For rows of those who review, by whoever approves. */
export const vouch = (needs: Needs, actor: Staff, it: Judging): Promise<Result<void, Refusal>> =>
  judgeRow(needs, actor, it, ({ role }) => permissionsOf(role).includes("people.review"));

function judgeRow(
  { ledger, clock }: Needs,
  actor: Staff,
  { id, staff, verdict }: Judging,
  mine: (row: ReviewRow) => boolean,
): Promise<Result<void, Refusal>> {
  return untilCommitted<void>(async () => {
    const review = await ledger.get("review", { id });
    const row = review?.rows.find((it) => it.staff === staff);
    if (!review || !row) return no(refusal("not-found"));
    if (staff === actor.id) return no(refusal("self-act"));
    if (!mine(row)) return no(refusal("not-permitted"));
    if (review.signed) return no(refusal("already-closed"));
    const judged: ReviewRow = { ...row, verdict: { is: verdict, by: actor.id, at: clock.now() } };
    const rows = review.rows.map((it) => (it.staff === staff ? judged : it));
    const conflict = await ledger.commit([{ op: "update", kind: "review", value: { ...review, rows } }], {
      act: "review-judged",
      actor: { kind: "staff", id: actor.id },
      on: [id, staff],
      why: verdict,
    });
    return conflict ?? ok(undefined);
  });
}

/** Once it is signed, or its end has passed: what is not yet decided leaves nowhere. */
export async function exportReview(
  { ledger }: Needs,
  actor: Staff,
  { id }: { readonly id: string },
): Promise<Result<{ readonly name: string; readonly csv: string }, Refusal>> {
  const review = await ledger.get("review", { id });
  if (!review) return no(refusal("not-found"));
  if (!review.signed && !review.overdue) return no(unsigned);
  const names = new Map((await ledger.staff()).map((it) => [it.id, it.displayName]));
  const header = [
    "表示名",
    "役割",
    "特権",
    "状態",
    "最後のサインイン",
    "LINE管理画面",
    "判断",
    "確かめた人",
    "確かめた日時",
  ];
  const rows = review.rows.map((it) => [
    it.name,
    roleNames[it.role],
    it.privileged ? "特権" : "",
    staffStates[it.state],
    it.lastSignIn ? toJst(it.lastSignIn) : "",
    it.seat ? seatLevels[it.seat] : "",
    it.verdict ? verdicts[it.verdict.is] : "確かめられていない",
    it.verdict ? (names.get(it.verdict.by) ?? "職員") : "",
    it.verdict ? toJst(it.verdict.at) : "",
  ]);
  const signature = review.signed ? [["署名", review.signed.name, toJst(review.signed.at)]] : [];
  await ledger.note({ act: "review-exported", actor: { kind: "staff", id: actor.id }, on: [id] });
  return ok({ name: `access-review-${id}.csv`, csv: csv(header, [...rows, ...signature]) });
}

const open: Refusal = { kind: "already-open", says: "この四半期の見直しは、すでに始まっています。" };
const unsigned: Refusal = { kind: "not-done-yet", says: "署名が済むと、書き出せます。" };
