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
import { findCase } from "../case/find.ts";
import { consentView, mayBeOpened } from "../consent/check.ts";
import type { Needs, OwnNeeds } from "../needs.ts";
import { ratedCase } from "./which.ts";

export type OwnRating = {
  readonly state: "open" | "over" | "none";
  readonly until?: Instant;
  readonly given?: RatingAnswer & { readonly shown: boolean };
};

/** `none`: nothing to look back on, or the consent that an answer would rest on does not stand. */
export async function seeOwnRating(
  needs: Pick<OwnNeeds, "ledger" | "vault" | "clock">,
  person: Person,
): Promise<OwnRating> {
  const it = await ratedCase(needs, person);
  const until = it && ratedUntil(it);
  if (!it || until === undefined || !mayBeOpened(person) || consentView(person).state !== "given")
    return { state: "none" };
  const sealed = await needs.ledger.get("rating", { caseId: it.id });
  const state = needs.clock.now() > until ? "over" : "open";
  if (sealed?.owner !== person.id) return { state, until };
  const [opened] = await needs.vault.open("rating", [sealed], {
    act: "own-data-read",
    actor: { kind: "citizen", id: person.id },
    on: [it.id],
  });
  return {
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
  });
  return ok(opened ? { rating: { ...opened.answer.reveal("show-to-staff"), at: opened.at } } : {});
}
