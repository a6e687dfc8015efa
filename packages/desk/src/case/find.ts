// A case this member of staff may open, with the person it belongs to, or why not.
import {
  type Because,
  type Booking,
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
import { whoSits } from "../cover/who-sits.ts";
import type { Needs } from "../needs.ts";
import { mayCover, mayOpen, maySit, mayWork } from "../permit.ts";

export type Found = {
  readonly it: Case;
  readonly person: Person;
  /** Opened in the place of its counsellor, who is away. */
  readonly covers: boolean;
  /** The sitting of theirs for which a colleague's case is opened in these days. */
  readonly sitting?: Booking;
};
type Looking = Pick<Needs, "ledger" | "clock">;

/** What stands beside an entry on a colleague's case: opened in the place of who is away, or for a sitting. */
export const whyOf = ({ covers, sitting }: Pick<Found, "covers" | "sitting">): Pick<Because, "why"> =>
  covers ? { why: "case.cover" } : sitting ? { why: "case.sit" } : {};

/** One that the actor works on: whoever only oversees it is sent to its counsellor. */
export async function findOwnCase(needs: Looking, actor: Staff, id: CaseId): Promise<Result<Found, Refusal>> {
  const found = await findCase(needs, actor, id);
  return found.ok && !mayWork(actor, found.value.it) ? no(refusal("not-yours")) : found;
}

/** One on whose record the actor may write something: their own, or one they sit with; what that is the verb decides. */
export async function findNotedCase(
  needs: Looking,
  actor: Staff,
  id: CaseId,
): Promise<Result<Found, Refusal>> {
  const found = await findCase(needs, actor, id);
  if (!found.ok || mayWork(actor, found.value.it) || found.value.sitting) return found;
  return no(refusal("not-yours"));
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
  const [covers, sits] = await Promise.all([whoCovers(needs, viewer.id, [it]), whoSits(needs, viewer, [it])]);
  const [cover, sitting] = [covers(it), sits(id)];
  if (!mayOpen(viewer, it, cover, sitting !== undefined)) return no(refusal("not-permitted"));
  const person = await needs.ledger.get("person", { id: it.owner });
  if (!person) return no(refusal("not-found"));
  return ok({
    it,
    person,
    covers: mayCover(viewer, it, cover),
    ...(sitting && maySit(viewer, it, true) ? { sitting } : {}),
  });
}
