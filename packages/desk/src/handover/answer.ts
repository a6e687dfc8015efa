// The colleague who was asked takes the case over or gives it back; whoever asked may take the asking back.
import {
  type Case,
  isAskedOf,
  isOpen,
  no,
  ok,
  type Refusal,
  type Result,
  refusal,
  type Staff,
  withAssignee,
} from "@kumacari/domain";
import { findCase } from "../case/find.ts";
import { holdTaker } from "../case/taker.ts";
import { mayBeOpened } from "../consent/check.ts";
import { notify } from "../link/notify.ts";
import type { Needs } from "../needs.ts";
import { untilCommitted } from "../until-committed.ts";
import type { Answering } from "./ask.ts";
import { sittingsAhead } from "./sittings-ahead.ts";

/** The citizen is told that their counsellor has changed, and a link to the talk: no name, no matter (clause ツ). */
export function acceptHandover(needs: Needs, actor: Staff, sent: Answering): Promise<Result<void, Refusal>> {
  return untilCommitted(async () => {
    const found = await findCase(needs, actor, sent.caseId);
    if (!found.ok) return found;
    const { it, person } = found.value;
    if (it.assignee === actor.id && it.handover?.at === sent.at) return ok(undefined);
    const decided = decide(it, actor, sent);
    if (!decided.ok) return decided;
    const held = await holdTaker(needs, actor, { takes: true });
    if (!held.ok) return held;
    const { ahead, holds } = await sittingsAhead(needs, person, it);
    const value = withAssignee({ ...it, handover: { ...decided.value, state: "accepted" } }, actor.id, ahead);
    const conflict = await needs.ledger.commit(
      [
        { op: "update", kind: "case", value },
        ...holds,
        ...held.value,
        ...(mayBeOpened(person) ? notify(needs, person, { say: "counsellor-changed", caseId: it.id }) : []),
      ],
      { act: "handover-accepted", actor: { kind: "staff", id: actor.id }, on: [it.id, decided.value.from] },
    );
    return conflict ?? ok(undefined);
  });
}

/** Given back by the one, or taken back by the other: the case stays where it is. */
export function returnHandover(
  needs: Pick<Needs, "ledger" | "clock">,
  actor: Staff,
  sent: Answering,
): Promise<Result<void, Refusal>> {
  return untilCommitted(async () => {
    const found = await findCase(needs, actor, sent.caseId);
    if (!found.ok) return found;
    const { it } = found.value;
    if (it.handover?.at === sent.at && it.handover.state === "returned") return ok(undefined);
    const decided = decide(it, actor, sent);
    if (!decided.ok) return decided;
    const value: Case = { ...it, handover: { ...decided.value, state: "returned" } };
    const conflict = await needs.ledger.commit([{ op: "update", kind: "case", value }], {
      act: "handover-returned",
      actor: { kind: "staff", id: actor.id },
      on: [it.id, decided.value.from],
    });
    return conflict ?? ok(undefined);
  });
}

function decide(it: Case, actor: Staff, sent: Answering): Result<NonNullable<Case["handover"]>, Refusal> {
  const { handover } = it;
  if (!isOpen(it)) return no(refusal("already-closed"));
  if (!handover || handover.at !== sent.at || handover.state !== "asked") return no(refusal("moved-on"));
  // Between the asking and the answer somebody else took care of it.
  if (handover.from !== it.assignee) return no(refusal("already-assigned"));
  return isAskedOf(actor.id, it) || handover.from === actor.id ? ok(handover) : no(refusal("not-yours"));
}
