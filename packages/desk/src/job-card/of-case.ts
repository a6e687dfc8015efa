// The ジョブ・カード of the citizen a case belongs to: read by who may open the case, filled in by its counsellor.
import {
  type Case,
  type CaseId,
  no,
  ok,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import { findCase, whyOf } from "../case/find.ts";
import { standsByCase } from "../case/writing-ground.ts";
import { closedWhy, mayBeOpened } from "../consent/check.ts";
import type { Needs } from "../needs.ts";
import { readParts } from "./read-parts.ts";
import { type SavingCard, saveCard } from "./save.ts";
import type { CardSaved, CardSeen, CardView } from "./views.ts";

export async function seeCard(
  needs: Pick<Needs, "ledger" | "vault" | "clock">,
  viewer: Staff,
  { caseId, seen }: { readonly caseId: CaseId; readonly seen: CardSeen },
): Promise<Result<CardView, Refusal>> {
  const found = await findCase(needs, viewer, caseId);
  if (!found.ok) return found;
  const { person } = found.value;
  if (!mayBeOpened(person)) return no(closedWhy(person));
  const parts = await readParts(needs, person.id, {
    seen,
    purpose: "show-to-staff",
    because: { act: "card-read", actor: { kind: "staff", id: viewer.id }, on: caseId, ...whyOf(found.value) },
  });
  return ok({ parts });
}

export function saveCardOfCase(
  needs: Needs,
  actor: Staff,
  { caseId, ...sent }: SavingCard & { readonly caseId: CaseId },
): Promise<Result<CardSaved, Refusal>> {
  const assigned = (it: Case) => (it.assignee === actor.id ? undefined : refusal("not-yours"));
  return saveCard(needs, standsByCase(needs, actor, caseId, assigned), sent);
}
