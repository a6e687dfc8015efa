// Somebody of the staff has asked by another way, or found nobody: what they heard goes onto the record, and the asking is over.
import {
  type CaseId,
  type Day,
  type FollowUpWords,
  isBlank,
  jstDay,
  no,
  notReached,
  type OnceKey,
  ok,
  type Refusal,
  type Result,
  readWords,
  refusal,
  type Staff,
} from "@kumacari/domain";
import { type FollowUp, followUpStanding } from "@kumacari/domain/follow-up";
import { cell } from "@kumacari/figures";
import { type Found, findCase } from "../case/find.ts";
import { closedWhy, mayBeOpened } from "../consent/check.ts";
import { counted } from "../figures/count.ts";
import { refuseMyNumber } from "../known/my-number.ts";
import type { Needs } from "../needs.ts";
import { maySettle } from "../permit.ts";
import type { Change } from "../ports.ts";
import { untilCommitted } from "../until-committed.ts";
import { followedCell } from "./cells.ts";
import { followUpPaper } from "./paper.ts";
import { notToAsk } from "./reach.ts";

export type Heard = Required<Pick<FollowUpWords, "way" | "state" | "said" | "again">>;
export type Settling = {
  readonly caseId: CaseId;
  readonly due: Day;
  /** Left out where the citizen took their consent back or wants to be deleted: nothing more is written of them. */
  readonly heard?: Heard | undefined;
  readonly once: OnceKey;
};

/** Sent twice with the same `once` it is settled once. */
export function settleFollowUp(needs: Needs, actor: Staff, sent: Settling): Promise<Result<void, Refusal>> {
  const { caseId, due, heard } = sent;
  return untilCommitted<void>(async () => {
    const found = await findCase(needs, actor, caseId);
    if (!found.ok) return found;
    const { it: head, person } = found.value;
    if (!maySettle(actor, head)) return no(refusal("not-yours"));
    const once = { owner: person.id, act: "paper", key: sent.once } as const;
    const it = await needs.ledger.get("followup", { caseId, due });
    // Looked for last: what the same act settled between the two reads is found here.
    if (await needs.ledger.get("once", once)) return ok(undefined);
    const may = decide(it, needs.clock.now());
    if (!may.ok) return may;
    const on = { actor: { kind: "staff", id: actor.id } as const, on: [caseId] };
    const told = await telling(needs, may.value, { actor, sent, person, on });
    if (!told.ok) return told;
    const conflict = await needs.ledger.commit(
      [
        { op: "create", kind: "once", value: { ...once, version: 1 } },
        { op: "hold", kind: "person", key: { id: person.id }, version: person.version },
        { op: "update", kind: "followup", value: { ...may.value, stage: "done", at: needs.clock.now() } },
        ...told.value,
        ...counting(needs, may.value, heard),
      ],
      { act: "follow-up-settled", ...on },
    );
    return conflict ?? ok(undefined);
  });
}

function decide(it: FollowUp | undefined, now: ReturnType<Needs["clock"]["now"]>): Result<FollowUp, Refusal> {
  if (!it) return no(refusal("not-found"));
  if (it.stage === "done" || it.stage === "passed") return no(refusal("moved-on"));
  return followUpStanding(it, now) === undefined ? no(refusal("not-yet")) : ok(it);
}

type Around = {
  readonly actor: Staff;
  readonly sent: Settling;
  readonly person: Found["person"];
  readonly on: Parameters<typeof refuseMyNumber>[2];
};

async function telling(
  needs: Needs,
  it: FollowUp,
  { actor, sent: { heard, once }, person, on }: Around,
): Promise<Result<readonly Change[], Refusal>> {
  if (!heard) return notToAsk(person) ? ok([]) : no(refusal("empty"));
  if (!mayBeOpened(person)) return no(closedWhy(person));
  const said = isBlank(heard.said) ? ok("") : readWords(heard.said);
  if (!said.ok) return said;
  const clean = await refuseMyNumber(needs, [said.value], on);
  if (!clean.ok) return clean;
  const day = jstDay(needs.clock.now());
  const words = { what: "follow-up", day, month: it.month, ...heard, said: said.value } as const;
  return ok((await followUpPaper(needs, it, { words, once, by: actor.id })).changes);
}

/** What the citizen answered themselves was counted then; whom nobody reached is counted nowhere. */
function counting(needs: Needs, { stage, month, answered }: FollowUp, heard?: Heard): readonly Change[] {
  if (!heard || heard.state === notReached || answered !== undefined) return [];
  return counted(needs, stage === "asked" ? [] : [cell("asked", "after", `${month}か月後`)], [
    followedCell(month, heard.state),
  ]);
}
