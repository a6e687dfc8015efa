// Somebody was told by telephone or by post: one word of whoever works on the case, or of who prepares the answer.
import {
  type CaseId,
  jstDay,
  type MatterId,
  no,
  ok,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import { couldBeTold, type Telling } from "@kumacari/domain/law";
import { findAnswerableCase } from "../case/find.ts";
import type { Needs } from "../needs.ts";
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
    if (!found.ok) return found;
    const open = decide(await needs.ledger.get("call", { caseId }), says);
    if (!open.ok || !open.value) return open.ok ? ok(undefined) : open;
    const value = { ...open.value, settled: { by: actor.id, at: needs.clock.now() } };
    const conflict = await needs.ledger.commit([{ op: "update", kind: "call", value }], {
      act: "call-settled",
      actor: { kind: "staff", id: actor.id },
      on: [caseId],
    });
    return conflict ?? ok(undefined);
  });

/** How and on which day they were told stays with the request: its trail ends with them, not with us. */
export const settleAnswer = (
  needs: SettleNeeds,
  actor: Staff,
  { id, says, way, day }: Settling & Pick<Telling, "way" | "day"> & { readonly id: MatterId },
): Promise<Result<void, Refusal>> =>
  untilCommitted<void>(async () => {
    const [call, matter] = await Promise.all([
      needs.ledger.get("call", { matter: id }),
      needs.ledger.get("matter", { id }),
    ]);
    const open = matter ? decide(call, says) : no(refusal("not-found"));
    if (!open.ok || !open.value || !matter) return open.ok ? ok(undefined) : open;
    const by = { by: actor.id, at: needs.clock.now() };
    if (!couldBeTold(matter, day, jstDay(by.at))) return no(notThatDay);
    const told = [...(matter.told ?? []), { way, day, ...by }];
    const conflict = await needs.ledger.commit(
      [
        { op: "update", kind: "call", value: { ...open.value, settled: by } },
        { op: "update", kind: "matter", value: { ...matter, told } },
      ],
      {
        act: "request-told",
        actor: { kind: "staff", id: actor.id },
        on: [open.value.owner, id],
        why: way,
      },
    );
    return conflict ?? ok(undefined);
  });

const notThatDay: Refusal = {
  kind: "invalid",
  says: "知らせた日は、決めた日から今日までの日付で入れてください。",
};

/** Undefined: it is settled already. */
function decide(call: Call | undefined, says: number): Result<Call | undefined, Refusal> {
  if (!call) return no(refusal("not-found"));
  if (call.settled) return ok(undefined);
  return call.says.length === says ? ok(call) : no(refusal("moved-on"));
}
