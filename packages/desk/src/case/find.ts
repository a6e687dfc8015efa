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
import { whoCovers } from "../cover/who-covers.ts";
import type { Needs } from "../needs.ts";
import { mayCover, mayOpen, mayWork } from "../permit.ts";

export type Found = {
  readonly it: Case;
  readonly person: Person;
  /** Opened in the place of its counsellor, who is away. */
  readonly covers: boolean;
};
type Looking = Pick<Needs, "ledger" | "clock">;

/** One that the actor works on: whoever only oversees it is sent to its counsellor. */
export async function findOwnCase(needs: Looking, actor: Staff, id: CaseId): Promise<Result<Found, Refusal>> {
  const found = await findCase(needs, actor, id);
  return found.ok && !mayWork(actor, found.value.it) ? no(refusal("not-yours")) : found;
}

/** One that the actor may answer in: their own, or that of somebody away for whom they cover. */
export async function findAnswerableCase(
  needs: Looking,
  actor: Staff,
  id: CaseId,
): Promise<Result<Found, Refusal>> {
  const found = await findCase(needs, actor, id);
  if (!found.ok || mayWork(actor, found.value.it) || found.value.covers) return found;
  return no(refusal("not-yours"));
}

export async function findCase(needs: Looking, viewer: Staff, id: CaseId): Promise<Result<Found, Refusal>> {
  const it = await needs.ledger.get("case", { id });
  if (!it) return no(refusal("not-found"));
  const cover = (await whoCovers(needs, viewer.id, [it]))(it);
  if (!mayOpen(viewer, it, cover)) return no(refusal("not-permitted"));
  const person = await needs.ledger.get("person", { id: it.owner });
  return person ? ok({ it, person, covers: mayCover(viewer, it, cover) }) : no(refusal("not-found"));
}
