// A counsellor closes their case with an outcome.
import {
  type Case,
  type CaseId,
  isLive,
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
    const { it, person } = found.value;
    const now = needs.clock.now();
    const { booking } = await needs.ledger.together({
      booking: (person.bookings ?? []).map((id) => ({ id })),
    });
    const ahead = booking.some((one) => one?.caseId === it.id && isLive(one) && one.to > now);
    const may = decide(it, actor, { seen: sent.seen, ahead });
    if (!may.ok) return may;
    const closed = { at: now, by: actor.id, outcome: sent.outcome };
    const conflict = await needs.ledger.commit(
      [
        { op: "update", kind: "case", value: { ...it, closed } },
        // Nobody books a sitting for it in this very moment.
        { op: "hold", kind: "person", key: { id: person.id }, version: person.version },
      ],
      { act: "case-closed", actor: { kind: "staff", id: actor.id }, on: [it.id] },
    );
    return conflict ?? ok(undefined);
  });
}

function decide(
  it: Case,
  actor: Staff,
  { seen, ahead }: { readonly seen: number; readonly ahead: boolean },
): Result<void, Refusal> {
  if (!isOpen(it)) return no(refusal("already-closed"));
  if (it.assignee !== actor.id) return no(refusal("not-yours"));
  if (ahead) return no(refusal("sittings-ahead"));
  return it.messages > seen ? no(refusal("moved-on")) : ok(undefined);
}
