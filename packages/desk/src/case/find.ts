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
import { mayOpen } from "../permit.ts";

export type Found = { readonly it: Case; readonly person: Person };

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
