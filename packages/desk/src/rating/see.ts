// What a citizen answered: to themselves always; to the staff only if they let it be seen.
import {
  type CaseId,
  type Instant,
  ok,
  type Person,
  type RatingAnswer,
  type Refusal,
  type Result,
  ratedUntil,
  type Score,
  type Staff,
} from "@kumacari/domain";
import { findCase, whyOf } from "../case/find.ts";
import { consentView, mayBeOpened } from "../consent/check.ts";
import type { Needs, OwnNeeds } from "../needs.ts";
import { type Ended, othersOpen, ratedCase } from "./which.ts";

export type OwnRating =
  | { readonly state: "none" }
  | (Ended & {
      readonly state: "open" | "over";
      readonly until: Instant;
      readonly given?: RatingAnswer & { readonly shown: boolean };
      /** Others that may still be looked back on, the latest first. */
      readonly others: readonly Ended[];
    });

/**
 * `of` absent: the newest that has ended. `none`: nothing to look back on, or the consent that an answer would rest on
 * does not stand.
 */
export async function seeOwnRating(
  needs: Pick<OwnNeeds, "ledger" | "vault" | "clock">,
  person: Person,
  { of }: { readonly of?: CaseId | undefined } = {},
): Promise<OwnRating> {
  const it = of ? await needs.ledger.get("case", { id: of }) : await ratedCase(needs, person);
  const until = it && ratedUntil(it);
  if (it?.owner !== person.id || !it.closed || until === undefined) return { state: "none" };
  if (!mayBeOpened(person) || consentView(person).state !== "given") return { state: "none" };
  const [sealed, others] = await Promise.all([
    needs.ledger.get("rating", { caseId: it.id }),
    othersOpen(needs, person, it.id),
  ]);
  const state = needs.clock.now() > until ? "over" : "open";
  const about = { of: it.id, endedAt: it.closed.at, others };
  if (sealed?.owner !== person.id) return { ...about, state, until };
  const [opened] = await needs.vault.open("rating", [sealed], {
    act: "own-data-read",
    actor: { kind: "citizen", id: person.id },
    on: [it.id],
  });
  return {
    ...about,
    state,
    until,
    ...(opened ? { given: { ...opened.answer.reveal("show-to-owner"), shown: opened.shown } } : {}),
  };
}

export type RatingView = { readonly score: Score; readonly words: string; readonly at: Instant };

/** Absent: they said nothing, or did not let it be seen. Which of the two is not told. */
export async function seeRating(
  needs: Pick<Needs, "ledger" | "vault" | "clock">,
  viewer: Staff,
  { caseId }: { readonly caseId: CaseId },
): Promise<Result<{ readonly rating?: RatingView }, Refusal>> {
  const found = await findCase(needs, viewer, caseId);
  if (!found.ok) return found;
  const { it, person } = found.value;
  const sealed = await needs.ledger.get("rating", { caseId });
  if (!sealed?.shown || sealed.owner !== it.owner || !mayBeOpened(person)) return ok({});
  const [opened] = await needs.vault.open("rating", [sealed], {
    act: "rating-read",
    actor: { kind: "staff", id: viewer.id },
    on: [caseId],
    ...whyOf(found.value),
  });
  return ok(opened ? { rating: { ...opened.answer.reveal("show-to-staff"), at: opened.at } } : {});
}
