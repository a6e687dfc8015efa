// A counsellor asks a named colleague to take over a case, with a note; it stays theirs until that one has said yes.
import {
  type Case,
  type CaseId,
  counsels,
  type Instant,
  isOpen,
  no,
  ok,
  type Person,
  personal,
  type Refusal,
  type Result,
  readWords,
  refusal,
  type Staff,
  type StaffId,
} from "@kumacari/domain";
import { findOwnCase } from "../case/find.ts";
import { closedWhy, mayBeOpened } from "../consent/check.ts";
import { refuseMyNumber } from "../known/my-number.ts";
import { remember } from "../known/remember.ts";
import type { Needs } from "../needs.ts";
import { untilCommitted } from "../until-committed.ts";

export type Asking = { readonly caseId: CaseId; readonly to: StaffId; readonly note: string };

/** The same again is one; another colleague takes the place of the first, who then sees nothing any more. */
export async function askHandover(
  needs: Needs,
  actor: Staff,
  { caseId, to, note }: Asking,
): Promise<Result<void, Refusal>> {
  const words = readWords(note);
  if (!words.ok) return words;
  return untilCommitted(async () => {
    const found = await findOwnCase(needs, actor, caseId);
    if (!found.ok) return found;
    const { it, person } = found.value;
    if (isAsked(it, actor.id, to)) return ok(undefined);
    const may = decide(it, person, actor, await needs.ledger.get("staff", { id: to }));
    if (!may.ok) return may;
    const colleague = may.value;
    const because = {
      act: "handover-asked",
      actor: { kind: "staff", id: actor.id },
      on: [caseId, to],
    } as const;
    const clean = await refuseMyNumber(needs, [words.value], because);
    if (!clean.ok) return clean;
    const old = await needs.ledger.get("handnote", { caseId });
    const handover = { from: actor.id, to, at: needs.clock.now(), state: "asked" } as const;
    const conflict = await needs.ledger.commit(
      [
        { op: "hold", kind: "person", key: { id: person.id }, version: person.version },
        { op: "hold", kind: "staff", key: { id: to }, version: colleague.version },
        { op: "update", kind: "case", value: { ...it, handover } },
        {
          op: old ? "update" : "create",
          kind: "handnote",
          value: { caseId, owner: it.owner, note: personal(words.value), version: old?.version ?? 1 },
        },
        ...(await remember(needs, { owner: it.owner, caseId, number: 0 }, [
          { kind: "words", value: words.value },
        ])),
      ],
      because,
    );
    return conflict ?? ok(undefined);
  });
}

const isAsked = ({ handover }: Case, from: StaffId, to: StaffId): boolean =>
  handover?.state === "asked" && handover.from === from && handover.to === to;

function decide(it: Case, person: Person, actor: Staff, to: Staff | undefined): Result<Staff, Refusal> {
  if (!isOpen(it)) return no(refusal("already-closed"));
  if (it.assignee !== actor.id) return no(refusal("not-yours"));
  if (!mayBeOpened(person)) return no(closedWhy(person));
  if (!to || !counsels(to) || to.state !== "active" || to.id === actor.id) return no(nobodyThere);
  return ok(to);
}

const nobodyThere: Refusal = {
  kind: "invalid",
  says: "引き継ぐ相手は、いま働いている、ほかの相談員から選んでください。",
};

/** `at`: of the asking that the page showed. */
export type Answering = { readonly caseId: CaseId; readonly at: Instant };
