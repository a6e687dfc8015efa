// A counsellor takes a case that nobody has.
import {
  type Case,
  type CaseId,
  isOpen,
  no,
  ok,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import { untilCommitted } from "../until-committed.ts";
import { holdTaker } from "./taker.ts";

/** Two at once: one becomes the counsellor, the other is told so. Twice by the same person changes nothing. */
export function assignToMe({ ledger }: Needs, actor: Staff, id: CaseId): Promise<Result<void, Refusal>> {
  return untilCommitted(async () => {
    const decided = decide(await ledger.get("case", { id }), actor);
    if (!decided.ok) return decided;
    if (decided.value === undefined) return ok(undefined);
    const held = await holdTaker({ ledger }, actor, { takes: true });
    if (!held.ok) return held;
    const conflict = await ledger.commit(
      [{ op: "update", kind: "case", value: decided.value }, ...held.value],
      { act: "case-assigned", actor: { kind: "staff", id: actor.id }, on: [id] },
    );
    return conflict ?? ok(undefined);
  });
}

function decide(it: Case | undefined, actor: Staff): Result<Case | undefined, Refusal> {
  if (!it) return no(refusal("not-found"));
  if (!isOpen(it)) return no(refusal("already-closed"));
  if (it.assignee === actor.id) return ok(undefined);
  return it.assignee ? no(refusal("already-assigned")) : ok({ ...it, assignee: actor.id });
}
