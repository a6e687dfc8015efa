// A case this member of staff may open, with the person it belongs to, or why not.
import {
  type Case,
  type CaseId,
  no,
  ok,
  type Person,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import { mayOpen, mayWork } from "../permit.ts";

export type Found = { readonly it: Case; readonly person: Person };

/** One that the actor works on: whoever only oversees it is sent to its counsellor. */
export async function findOwnCase(
  needs: Pick<Needs, "ledger">,
  actor: Staff,
  id: CaseId,
): Promise<Result<Found, Refusal>> {
  const found = await findCase(needs, actor, id);
  return found.ok && !mayWork(actor, found.value.it) ? no(refusal("not-yours")) : found;
}

export async function findCase(
  { ledger }: Pick<Needs, "ledger">,
  viewer: Staff,
  id: CaseId,
): Promise<Result<Found, Refusal>> {
  const it = await ledger.get("case", { id });
  if (!it) return no(refusal("not-found"));
  if (!mayOpen(viewer, it)) return no(refusal("not-permitted"));
  const person = await ledger.get("person", { id: it.owner });
  return person ? ok({ it, person }) : no(refusal("not-found"));
}
