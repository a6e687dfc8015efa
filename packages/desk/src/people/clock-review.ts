// Opens the quarter's review on its first day, and stops whom nobody has confirmed by its end.
import { eachByItself } from "../by-itself.ts";
import type { ClockNeeds } from "../needs.ts";
import { quarterOf, quarterStart } from "./quarter.ts";
import { suspendByClock } from "./rest-unused.ts";
import { newReview } from "./review.ts";

const actor = { kind: "system", part: "clock" } as const;

/** An office that began within this quarter has given all its access just now. */
export async function openQuarter(needs: ClockNeeds): Promise<void> {
  const { ledger, clock } = needs;
  const now = clock.now();
  const id = quarterOf(now);
  if (await ledger.get("review", { id })) return;
  const all = await ledger.staff();
  const start = quarterStart(now);
  if (!all.some(({ since, state }) => since < start && state !== "retired")) return;
  const value = await newReview(needs, all);
  await ledger.commit([{ op: "create", kind: "review", value }], { act: "review-opened", actor, on: [id] });
}

/** First those are stopped, then it is written that the end came: killed in between, it goes on where it was. */
export async function closeOverdueReviews(needs: ClockNeeds): Promise<void> {
  const { ledger, clock } = needs;
  const now = clock.now();
  for (const review of await ledger.shelf("review")) {
    if (review.signed || review.overdue || review.ends > now) continue;
    await eachByItself(
      review.rows.filter(({ verdict }) => verdict?.is !== "keep" && verdict?.is !== "change"),
      ({ staff }) =>
        // Somebody retired and invited anew is another person; somebody let back in since has been looked at.
        suspendByClock(
          needs,
          staff,
          "unreviewed",
          ({ standing }) => (standing?.at ?? 0) < review.ends || standing?.why !== "resumed",
        ),
      "not all whom nobody confirmed could be suspended",
    );
    await ledger.commit([{ op: "update", kind: "review", value: { ...review, overdue: now } }], {
      act: "review-judged",
      actor,
      on: [review.id],
      why: "overdue",
    });
  }
}
