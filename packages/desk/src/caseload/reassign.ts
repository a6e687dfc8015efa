// Many cases go to other counsellors at once: each by itself, so that one that cannot holds up no other, and its reason is told.
import {
  type Case,
  type CaseId,
  caseNumber,
  counsels,
  isOpen,
  no,
  ok,
  type Refusal,
  type Result,
  refusal,
  type Staff,
  type StaffId,
  withAssignee,
} from "@kumacari/domain";
import { mayBeOpened } from "../consent/check.ts";
import { type Act, effect, onlySaid } from "../effect.ts";
import { countLeft, sittingsAhead } from "../handover/sittings-ahead.ts";
import { notify } from "../link/notify.ts";
import type { Needs } from "../needs.ts";
import { untilCommitted } from "../until-committed.ts";

/** `from`: whose it was on the page; absent: nobody's. Moved meanwhile by somebody else, it stays there. */
export type Move = {
  readonly caseId: CaseId;
  readonly from?: StaffId | undefined;
  readonly to: StaffId;
};
export type Moved = { readonly caseId: CaseId; readonly number: string; readonly says?: string };
export type Reassigned = { readonly moved: number; readonly results: readonly Moved[] };

/** Sent twice is done once: what is already there is done. */
export async function reassign(
  needs: Needs,
  actor: Staff,
  { moves, dry }: { readonly moves: readonly Move[]; readonly dry: boolean },
): Promise<Result<Act<Reassigned>, Refusal>> {
  if (moves.length === 0) return no(nothing);
  if (new Set(moves.map(({ caseId }) => caseId)).size < moves.length) return no(refusal("invalid"));
  const staff = await needs.ledger.staff();
  const targets = new Map(staff.filter(takesCases).map((it) => [it.id, it]));
  if (moves.some(({ to }) => !targets.has(to))) return no(nobodyThere);
  const left = await countLeft(needs, moves);
  const said = effect(
    [...targets.values()].flatMap((it) => {
      const count = moves.filter(({ to }) => to === it.id).length;
      return count === 0 ? [] : [`${it.displayName}さんに、${count}件を移します。`];
    }),
    [
      ...noticeOf(moves),
      left > 0 &&
        `これからの面談の予約${left}件は、前の担当のままです。「予約」の「組み直し」に並ぶので、移すか、取り消すか、「このまま行う」を選んでください。`,
    ],
  );
  if (dry) return ok(onlySaid(said));
  const results: Moved[] = [];
  for (const move of moves) {
    const came = await moveOne(needs, actor, move);
    const number = caseNumber(move.caseId);
    results.push({ caseId: move.caseId, number, ...(came.ok ? {} : { says: came.error.says }) });
  }
  const moved = results.filter(({ says }) => says === undefined).length;
  return ok({ done: true, effect: said, moved, results });
}

/** Whoever had nobody yet is told nothing: for them, nothing has changed. */
function noticeOf(moves: readonly Move[]): readonly (string | false)[] {
  const had = moves.filter(({ from }) => from !== undefined).length;
  const of = had === 0 ? "" : "担当のいなかった相談では、";
  return [
    had > 0 && "相談者には、担当の相談員が変わったことだけを、LINEで知らせます。",
    had < moves.length && `${of}担当が決まったことは、LINEでは知らせません。`,
    had > 0 && "前の担当が予約した返信は、送らずに戻します。",
  ];
}

function moveOne(needs: Needs, actor: Staff, { caseId, from, to }: Move): Promise<Result<void, Refusal>> {
  return untilCommitted(async () => {
    const it = await needs.ledger.get("case", { id: caseId });
    if (it?.assignee === to) return ok(undefined);
    const decided = decide(it, from);
    if (!decided.ok) return decided;
    const head = decided.value;
    const [person, target] = await Promise.all([
      needs.ledger.get("person", { id: head.owner }),
      needs.ledger.get("staff", { id: to }),
    ]);
    if (!person) return no(refusal("not-found"));
    if (!target || !takesCases(target)) return no(nobodyThere);
    const { handover, ...rest } = head;
    const asked = handover?.state === "asked" ? { ...handover, state: "returned" as const } : handover;
    const { ahead, holds } = await sittingsAhead(needs, person, head);
    const value = withAssignee({ ...rest, ...(asked ? { handover: asked } : {}) }, to, ahead);
    const tell = from !== undefined && mayBeOpened(person);
    const conflict = await needs.ledger.commit(
      [
        { op: "update", kind: "case", value },
        ...holds,
        // Whoever leaves in this very moment is given nothing more.
        { op: "hold", kind: "staff", key: { id: to }, version: target.version },
        ...(tell ? notify(needs, person, { say: "counsellor-changed", caseId }) : []),
      ],
      { act: "case-reassigned", actor: { kind: "staff", id: actor.id }, on: [caseId, to] },
    );
    return conflict ?? ok(undefined);
  });
}

const takesCases = (it: Staff): boolean => counsels(it) && it.state === "active";

function decide(it: Case | undefined, from: StaffId | undefined): Result<Case, Refusal> {
  if (!it) return no(refusal("not-found"));
  if (!isOpen(it)) return no(refusal("already-closed"));
  return it.assignee === from ? ok(it) : no(refusal("already-assigned"));
}

const nothing: Refusal = { kind: "invalid", says: "移す相談を選んでください。" };
const nobodyThere: Refusal = {
  kind: "invalid",
  says: "移す先は、いま働いている相談員から選んでください。",
};
