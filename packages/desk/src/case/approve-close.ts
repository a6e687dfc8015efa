// A supervisor who did not ask for it ends the case, or sends it back; whoever asked may take it back too.
import {
  type CaseId,
  type Instant,
  isOpen,
  no,
  ok,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import { cell } from "@kumacari/figures";
import { mayBeOpened } from "../consent/check.ts";
import { counted } from "../figures/count.ts";
import { layFollowUps } from "../follow-up/lay.ts";
import { notify } from "../link/notify.ts";
import type { Needs } from "../needs.ts";
import { may } from "../permit.ts";
import { untilCommitted } from "../until-committed.ts";
import { mayApprove } from "./approvers.ts";
import { decideClose, hasSittingsAhead } from "./ask-close.ts";
import { findCase } from "./find.ts";

export type Approving = {
  readonly caseId: CaseId;
  /** When what is approved was asked: another outcome since then wants another look. */
  readonly asked: Instant;
  readonly seen: number;
};

/** Nothing may have come between: no word of the citizen, no sitting, no other counsellor. */
export function approveClose(needs: Needs, actor: Staff, sent: Approving): Promise<Result<void, Refusal>> {
  return untilCommitted<void>(async () => {
    const found = await findCase(needs, actor, sent.caseId);
    if (!found.ok) return found;
    const { it, person } = found.value;
    const { closing, ...rest } = it;
    if (!isOpen(it)) return no(refusal("already-closed"));
    if (closing?.at !== sent.asked) return no(refusal("ask-over"));
    const second = mayApprove(await needs.ledger.staff(), actor, closing.by);
    if (!second.ok) return second;
    const still = decideClose(it, closing.by, {
      seen: sent.seen,
      ahead: await hasSittingsAhead(needs, found.value),
    });
    if (!still.ok) return still.error.kind === "not-yours" ? no(refusal("moved-on")) : still;
    const now = needs.clock.now();
    const { by, outcome, paper } = closing;
    const closed = { at: now, by, outcome, approvedBy: actor.id, ...(paper ? { paper } : {}) };
    const { followUps, changes } = layFollowUps(it, closed);
    const conflict = await needs.ledger.commit(
      [
        {
          op: "update",
          kind: "case",
          value: { ...rest, closed, ...(followUps ? { followUps } : {}) },
        },
        ...changes,
        // Nobody books a sitting for it in this very moment.
        { op: "hold", kind: "person", key: { id: person.id }, version: person.version },
        ...(mayBeOpened(person) ? notify(needs, person, { say: "rating-asked", caseId: it.id }) : []),
        ...counted(needs, [cell("closed", "outcome", outcome)]),
      ],
      { act: "case-closed", actor: { kind: "staff", id: actor.id }, on: [it.id, by] },
    );
    return conflict ?? ok(undefined);
  });
}

/** Twice is once. */
export function endClosing(
  needs: Pick<Needs, "ledger" | "clock">,
  actor: Staff,
  { caseId }: { readonly caseId: CaseId },
): Promise<Result<void, Refusal>> {
  return untilCommitted<void>(async () => {
    const found = await findCase(needs, actor, caseId);
    if (!found.ok) return found;
    const { closing, ...rest } = found.value.it;
    if (!closing) return ok(undefined);
    if (closing.by !== actor.id && !may(actor, "closing.approve")) return no(refusal("not-permitted"));
    const conflict = await needs.ledger.commit([{ op: "update", kind: "case", value: rest }], {
      act: "closing-ended",
      actor: { kind: "staff", id: actor.id },
      on: [caseId, closing.by],
    });
    return conflict ?? ok(undefined);
  });
}
