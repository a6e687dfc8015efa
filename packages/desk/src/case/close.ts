// A counsellor closes their case with an outcome.
import {
  type Case,
  type CaseId,
  isOpen,
  no,
  type Outcome,
  ok,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import { untilCommitted } from "../until-committed.ts";
import { findCase } from "./find.ts";

export type Closing = {
  readonly caseId: CaseId;
  readonly outcome: Outcome;
  /** The highest message number the page showed: a stale tab closes nothing. */
  readonly seen: number;
};

export function close(needs: Needs, actor: Staff, sent: Closing): Promise<Result<void, Refusal>> {
  return untilCommitted(async () => {
    const found = await findCase(needs, actor, sent.caseId);
    if (!found.ok) return found;
    const { it } = found.value;
    const may = decide(it, actor, sent.seen);
    if (!may.ok) return may;
    const closed = { at: needs.clock.now(), by: actor.id, outcome: sent.outcome };
    const conflict = await needs.ledger.commit([{ op: "update", kind: "case", value: { ...it, closed } }], {
      act: "case-closed",
      actor: { kind: "staff", id: actor.id },
      on: [it.id],
    });
    return conflict ?? ok(undefined);
  });
}

function decide(it: Case, actor: Staff, seen: number): Result<void, Refusal> {
  if (!isOpen(it)) return no(refusal("already-closed"));
  if (it.assignee !== actor.id) return no(refusal("not-yours"));
  return it.messages > seen ? no(refusal("moved-on")) : ok(undefined);
}
