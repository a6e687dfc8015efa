// The words of a reply that waits, opened for whoever may open the case.
import { type CaseId, no, ok, type Refusal, type Result, refusal, type Staff } from "@kumacari/domain";
import { findCase, whyOf } from "../case/find.ts";
import { closedWhy, mayBeOpened } from "../consent/check.ts";
import type { Needs } from "../needs.ts";

export async function seeLater(
  needs: Pick<Needs, "ledger" | "vault" | "clock">,
  viewer: Staff,
  { caseId }: { readonly caseId: CaseId },
): Promise<Result<{ readonly text: string }, Refusal>> {
  const found = await findCase(needs, viewer, caseId);
  if (!found.ok) return found;
  if (!mayBeOpened(found.value.person)) return no(closedWhy(found.value.person));
  const sealed = await needs.ledger.get("laterwords", { caseId });
  if (sealed?.owner !== found.value.it.owner) return no(refusal("not-found"));
  const [words] = await needs.vault.open("laterwords", [sealed], {
    act: "case-read",
    actor: { kind: "staff", id: viewer.id },
    on: [caseId],
    ...whyOf(found.value),
  });
  return words ? ok({ text: words.text.reveal("show-to-staff") }) : no(refusal("not-found"));
}
