// 「電話で連絡」: whom neither LINE nor mail could tell, for whoever is to ring them up.
import type { LinkSay } from "@kumacari/conversation";
import { type CaseId, caseNumber, type Instant, type Staff } from "@kumacari/domain";
import { whoSits } from "../cover/who-sits.ts";
import { coversAt, namesOfStaff } from "../inbox/row.ts";
import type { Needs } from "../needs.ts";
import { may, mayCover, mayOpen } from "../permit.ts";
import { type AnswerCall, answerCalls } from "./answers.ts";
import { waysTo } from "./keep.ts";
import type { Call } from "./kept.ts";

export type CallRow = {
  readonly since: Instant;
  readonly says: readonly LinkSay[];
  /** They gave a telephone number for this. */
  readonly phone: boolean;
  /** Their mail came back: nothing goes there. */
  readonly returned: boolean;
};
export type CaseCall = CallRow & {
  readonly caseId: CaseId;
  readonly number: string;
  readonly assignee?: string;
  /** Rings, and says that it is done: its counsellor, or who covers for them. */
  readonly mayRing: boolean;
  readonly mayOpen: boolean;
  /** They have read the talk since: perhaps nobody needs to ring. */
  readonly readSince: boolean;
};
export type CallsView = {
  readonly now: Instant;
  readonly cases: readonly CaseCall[];
  /** Nobody else is shown any. */
  readonly answers: readonly AnswerCall[];
};

/** Nothing personal is opened for it. */
export async function seeCalls(needs: Pick<Needs, "ledger" | "clock">, viewer: Staff): Promise<CallsView> {
  const calls = await needs.ledger.openCalls();
  const [cases, answers] = await Promise.all([
    caseCalls(needs, viewer, calls),
    may(viewer, "rights.prepare") ? answerCalls(needs, calls) : [],
  ]);
  return { now: needs.clock.now(), cases, answers };
}

async function caseCalls(
  needs: Pick<Needs, "ledger" | "clock">,
  viewer: Staff,
  calls: readonly Call[],
): Promise<readonly CaseCall[]> {
  const of = calls.flatMap(({ caseId, ...call }) => (caseId ? [{ caseId, ...call }] : []));
  const [cases, { staff, rosters }, sits] = await Promise.all([
    needs.ledger.together({ case: of.map(({ caseId }) => ({ id: caseId })) }),
    needs.ledger.officeLately(),
    whoSits(needs, viewer),
  ]);
  const names = namesOfStaff(staff);
  const covers = coversAt(rosters, needs.clock.now());
  const rows = of.map(async (call, n): Promise<readonly CaseCall[]> => {
    const it = cases.case[n];
    if (!it) return [];
    const assignee = it.assignee && names.get(it.assignee);
    const cover = covers(it);
    return [
      {
        caseId: it.id,
        number: caseNumber(it.id),
        since: call.since,
        says: call.says,
        ...(assignee === undefined ? {} : { assignee }),
        mayRing: it.assignee === viewer.id || mayCover(viewer, it, cover),
        mayOpen: mayOpen(viewer, it, cover, sits(it.id) !== undefined),
        ...(await waysTo(needs, it.owner)),
        readSince: (it.seenByCitizenAt ?? 0) > call.since,
      },
    ];
  });
  return (await Promise.all(rows)).flat();
}
