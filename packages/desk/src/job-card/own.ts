// A citizen's own ジョブ・カード: theirs to read always, and to fill in while their consent stands.
import { no, ok, type Person, type Refusal, type Result, refusal } from "@kumacari/domain";
import { standsByOneself } from "../case/writing-ground.ts";
import type { OwnNeeds } from "../needs.ts";
import { readParts } from "./read-parts.ts";
import { type SavingCard, saveCard } from "./save.ts";
import type { CardSaved, CardSeen, CardView } from "./views.ts";

export async function seeOwnCard(
  needs: Pick<OwnNeeds, "ledger" | "vault">,
  { id, shredded }: Person,
  seen: CardSeen,
): Promise<Result<CardView, Refusal>> {
  if (shredded !== undefined) return no(refusal("shredded"));
  const parts = await readParts(needs, id, {
    seen,
    purpose: "show-to-owner",
    because: { act: "own-data-read", actor: { kind: "citizen", id } },
  });
  return ok({ parts });
}

export function saveOwnCard(
  needs: OwnNeeds,
  { id }: Person,
  sent: SavingCard,
): Promise<Result<CardSaved, Refusal>> {
  return saveCard(needs, standsByOneself(needs, id), sent);
}
