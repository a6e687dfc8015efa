// Whom a case can be handed to, and the note that goes with it, opened for those two and whoever oversees.
import {
  type CaseId,
  counsels,
  no,
  ok,
  type Refusal,
  type Result,
  refusal,
  type Staff,
  type StaffId,
} from "@kumacari/domain";
import { findCase } from "../case/find.ts";
import { closedWhy, mayBeOpened } from "../consent/check.ts";
import type { Needs } from "../needs.ts";

export type Colleague = { readonly id: StaffId; readonly name: string };

export async function seeColleagues(
  { ledger }: Pick<Needs, "ledger">,
  viewer: Staff,
): Promise<readonly Colleague[]> {
  const staff = await ledger.staff();
  return staff
    .filter((it) => counsels(it) && it.state === "active" && it.id !== viewer.id)
    .map(({ id, displayName }) => ({ id, name: displayName }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "ja"));
}

export async function seeHandoverNote(
  needs: Pick<Needs, "ledger" | "vault" | "clock">,
  viewer: Staff,
  { caseId }: { readonly caseId: CaseId },
): Promise<Result<{ readonly note: string }, Refusal>> {
  const found = await findCase(needs, viewer, caseId);
  if (!found.ok) return found;
  if (!mayBeOpened(found.value.person)) return no(closedWhy(found.value.person));
  const sealed = await needs.ledger.get("handnote", { caseId });
  if (sealed?.owner !== found.value.it.owner) return no(refusal("not-found"));
  const [opened] = await needs.vault.open("handnote", [sealed], {
    act: "case-read",
    actor: { kind: "staff", id: viewer.id },
    on: [caseId],
  });
  return opened ? ok({ note: opened.note.reveal("show-to-staff") }) : no(refusal("not-found"));
}
