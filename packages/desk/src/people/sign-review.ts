// The signature under a review: with it, whoever was judged to go is stopped.
import { no, ok, type Refusal, type Result, type Staff } from "@kumacari/domain";
import { type Act, effect } from "../effect.ts";
import type { Needs } from "../needs.ts";
import { administer, type Roster } from "./administer.ts";
import type { Review } from "./kept.ts";
import { afterChange, losesPower, powerOf } from "./power.ts";
import { settled } from "./settle.ts";
import { suspended } from "./standing.ts";
import { words } from "./words.ts";

type Signed = { readonly state: "signed" };

export async function signReview(
  needs: Needs,
  actor: Staff,
  { id, dry }: { readonly id: string; readonly dry: boolean },
): Promise<Result<Act<Signed>, Refusal>> {
  let stopped: readonly Staff[] = [];
  const came = await administer<Signed>(needs, actor, dry, async (roster) => {
    const review = await needs.ledger.get("review", { id });
    if (!review) return no({ kind: "not-found", says: "見直しが見つかりません。" });
    if (review.signed) return no({ kind: "already-closed", says: "この見直しには、署名が済んでいます。" });
    const left = review.rows.filter((it) => !it.verdict && isHere(roster, it.staff)).length;
    if (left > 0) return no({ kind: "not-done-yet", says: `まだ確かめていない人が${left}人います。` });
    const { stop, stay } = removals(review, roster);
    stopped = stop;
    const now = needs.clock.now();
    const signed = { by: actor.id, name: actor.displayName, at: now };
    return ok({
      effect: effectOf(review, stop, stay),
      changes: [
        { op: "update", kind: "review", value: { ...review, signed } },
        ...stop.map((it) => suspended(it, "reviewed", actor.id, now)),
      ],
      on: [id, ...stop.map((it) => it.id)],
      value: { state: "signed" },
      act: "review-signed",
    });
  });
  let answer = came;
  for (const { id: staff } of stopped) answer = await settled(needs, staff, answer);
  return answer;
}

const isHere = ({ all }: Roster, id: Staff["id"]): boolean =>
  all.some((it) => it.id === id && it.state !== "retired");

/** One after the other, so that those who must be left to manage and approve are left. */
function removals({ rows }: Review, { all }: Roster) {
  const stop: Staff[] = [];
  const stay: Staff[] = [];
  const going = new Set(rows.filter((it) => it.verdict?.is === "remove").map((it) => it.staff));
  for (const it of all.filter(({ id, state }) => going.has(id) && state === "active")) {
    const gone = [...stop, it].map((one) => ({ ...one, state: "suspended" }) as const);
    const breaks = losesPower(all, gone) && !powerOf(afterChange(all, gone)).pair;
    (breaks ? stay : stop).push(it);
  }
  return { stop, stay };
}

function effectOf({ id, rows }: Review, stop: readonly Staff[], stay: readonly Staff[]) {
  const change = rows.filter((it) => it.verdict?.is === "change").map((it) => it.name);
  const { review: says } = words;
  return effect(
    [
      says.signs(id),
      ...(stop.length > 0 ? [says.removes(stop.map((it) => it.displayName))] : []),
      ...(change.length > 0 ? [says.changes(change)] : []),
      ...(rows.every((it) => it.verdict?.is === "keep") ? [says.keeps] : []),
    ],
    stay.map((it) => says.last(it.displayName)),
  );
}
