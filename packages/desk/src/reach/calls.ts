// 「電話で連絡」: whom neither LINE nor mail could tell; settled with one word by whoever works on the case.
import type { LinkSay } from "@kumacari/conversation";
import {
  type CaseId,
  type CitizenId,
  caseNumber,
  type Instant,
  no,
  ok,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import { findAnswerableCase } from "../case/find.ts";
import type { Needs } from "../needs.ts";
import { mayOpen } from "../permit.ts";
import { untilCommitted } from "../until-committed.ts";
import { isThere, reachOf } from "./keep.ts";
import type { Call } from "./kept.ts";

export type CallRow = {
  readonly caseId: CaseId;
  readonly number: string;
  readonly since: Instant;
  readonly says: readonly LinkSay[];
  readonly assignee?: string;
  readonly mine: boolean;
  readonly mayOpen: boolean;
  /** They gave a telephone number for this. */
  readonly phone: boolean;
  /** They have read the talk since: perhaps nobody needs to ring. */
  readonly readSince: boolean;
};

/** Nothing personal is opened for it. */
export async function seeCalls(needs: Pick<Needs, "ledger">, viewer: Staff): Promise<readonly CallRow[]> {
  const calls = await needs.ledger.openCalls();
  const [cases, staff] = await Promise.all([
    needs.ledger.together({ case: calls.map(({ caseId }) => ({ id: caseId })) }),
    needs.ledger.staff(),
  ]);
  const rows = calls.map(async (call, n): Promise<readonly CallRow[]> => {
    const it = cases.case[n];
    if (!it) return [];
    const assignee = staff.find(({ id }) => id === it.assignee)?.displayName;
    return [
      {
        caseId: it.id,
        number: caseNumber(it.id),
        since: call.since,
        says: call.says,
        ...(assignee === undefined ? {} : { assignee }),
        mine: it.assignee === viewer.id,
        mayOpen: mayOpen(viewer, it),
        phone: await hasPhone(needs, it.owner),
        readSince: (it.seenByCitizenAt ?? 0) > call.since,
      },
    ];
  });
  return (await Promise.all(rows)).flat();
}

export const hasPhone = async (needs: Pick<Needs, "ledger">, owner: CitizenId): Promise<boolean> =>
  isThere(await reachOf(needs, owner, "phone"));

/** `since`: the row that was seen. What came onto it meanwhile is not settled with it. */
export function settleCall(
  needs: Pick<Needs, "ledger" | "clock">,
  actor: Staff,
  { caseId, says }: Pick<Call, "caseId"> & { readonly says: number },
): Promise<Result<void, Refusal>> {
  return untilCommitted<void>(async () => {
    const found = await findAnswerableCase(needs, actor, caseId);
    if (!found.ok) return found;
    const call = await needs.ledger.get("call", { caseId });
    if (!call) return no(refusal("not-found"));
    if (call.settled) return ok(undefined);
    if (call.says.length !== says) return no(refusal("moved-on"));
    const value = { ...call, settled: { by: actor.id, at: needs.clock.now() } };
    const conflict = await needs.ledger.commit([{ op: "update", kind: "call", value }], {
      act: "call-settled",
      actor: { kind: "staff", id: actor.id },
      on: [caseId],
    });
    return conflict ?? ok(undefined);
  });
}
