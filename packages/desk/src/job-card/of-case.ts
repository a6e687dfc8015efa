// The ジョブ・カード of the citizen a case belongs to: read by who may open the case, filled in by its counsellor.
import { type CaseId, no, ok, type Refusal, type Result, refusal, type Staff } from "@kumacari/domain";
import { findCase, findOwnCase } from "../case/find.ts";
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
    because: { act: "card-read", actor: { kind: "staff", id: viewer.id }, on: caseId },
  });
  return ok({ parts });
}

export function saveCardOfCase(
  needs: Needs,
  actor: Staff,
  { caseId, ...sent }: SavingCard & { readonly caseId: CaseId },
): Promise<Result<CardSaved, Refusal>> {
  const ground = async () => {
    const found = await findOwnCase(needs, actor, caseId);
    if (!found.ok) return found;
    const { it, person } = found.value;
    if (it.assignee !== actor.id) return no(refusal("not-yours"));
    if (!mayBeOpened(person)) return no(closedWhy(person));
    return ok({
      person,
      by: actor.id,
      actor: { kind: "staff", id: actor.id },
      // Whoever is no more the counsellor when it is written writes nothing.
      holds: [{ op: "hold", kind: "case", key: { id: it.id }, version: it.version }],
    } as const);
  };
  return saveCard(needs, ground, sent);
}
