// Somebody was told by telephone or by post: one word of whoever works on the case, or of who prepares the answer.
import {
  type CaseId,
  type MatterId,
  no,
  ok,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import { findAnswerableCase } from "../case/find.ts";
import type { Needs } from "../needs.ts";
import type { Conflict } from "../ports.ts";
import { untilCommitted } from "../until-committed.ts";
import type { Call } from "./kept.ts";

/** `says`: how many the row that was seen tells of. What came onto it meanwhile is not settled with it. */
type Settling = { readonly says: number };
type SettleNeeds = Pick<Needs, "ledger" | "clock">;

export const settleCall = (
  needs: SettleNeeds,
  actor: Staff,
  { caseId, says }: Settling & { readonly caseId: CaseId },
): Promise<Result<void, Refusal>> =>
  untilCommitted<void>(async () => {
    const found = await findAnswerableCase(needs, actor, caseId);
    return found.ok ? settle(needs, actor, await needs.ledger.get("call", { caseId }), says) : found;
  });

export const settleAnswer = (
  needs: SettleNeeds,
  actor: Staff,
  { id, says }: Settling & { readonly id: MatterId },
): Promise<Result<void, Refusal>> =>
  untilCommitted<void>(async () =>
    settle(needs, actor, await needs.ledger.get("call", { matter: id }), says),
  );

async function settle(
  needs: SettleNeeds,
  actor: Staff,
  call: Call | undefined,
  says: number,
): Promise<Result<void, Refusal> | Conflict> {
  if (!call) return no(refusal("not-found"));
  if (call.settled) return ok(undefined);
  if (call.says.length !== says) return no(refusal("moved-on"));
  const value = { ...call, settled: { by: actor.id, at: needs.clock.now() } };
  const conflict = await needs.ledger.commit([{ op: "update", kind: "call", value }], {
    act: "call-settled",
    actor: { kind: "staff", id: actor.id },
    on: [call.caseId ?? call.owner, ...(call.matter ? [call.matter] : [])],
  });
  return conflict ?? ok(undefined);
}
