// A counsellor answers; the citizen gets a LINE notice with a one-time link and nothing else.
import {
  type Case,
  type CaseId,
  no,
  type OnceKey,
  ok,
  openSlotsIn,
  type Person,
  type Refusal,
  type Result,
  readWords,
  refusal,
  type Staff,
} from "@kumacari/domain";
import { refuseMyNumber } from "../known/my-number.ts";
import { notify } from "../link/notify.ts";
import type { Needs } from "../needs.ts";
import { append } from "../talk/append.ts";
import { untilCommitted } from "../until-committed.ts";
import { closedToAnswers } from "./answerable.ts";
import { findAnswerableCase, whyOf } from "./find.ts";
import { holdTaker } from "./taker.ts";

export type Reply = {
  readonly caseId: CaseId;
  readonly text: string;
  /** The highest message number the counsellor had before their eyes. */
  readonly seen: number;
  readonly once: OnceKey;
};

/** An untaken case becomes the replier's. Refused when a colleague's answer came after `seen`. */
export async function reply(
  needs: Needs,
  actor: Staff,
  sent: Reply,
): Promise<Result<{ readonly count: number }, Refusal>> {
  const words = readWords(sent.text);
  if (!words.ok) return words;
  if (openSlotsIn(words.value).length > 0) return no(refusal("slot-open"));
  return untilCommitted(async () => {
    const found = await findAnswerableCase(needs, actor, sent.caseId);
    if (!found.ok) return found;
    const { it, person, covers } = found.value;
    const once = { owner: person.id, act: "reply", key: sent.once } as const;
    const done = await needs.ledger.get("once", once);
    if (done) return ok({ count: it.messages });
    const decided = decide(it, person, covers ? undefined : actor, sent.seen);
    if (!decided.ok) return decided;
    const because = {
      act: "case-replied",
      actor: { kind: "staff", id: actor.id },
      on: [sent.caseId],
      ...whyOf(found.value),
    } as const;
    const clean = await refuseMyNumber(needs, [words.value], because);
    if (!clean.ok) return clean;
    const held = await holdTaker(needs, actor, { takes: decided.value.assignee !== it.assignee });
    if (!held.ok) return held;
    const message = { from: actor.id, words: words.value, at: needs.clock.now() };
    const conflict = await needs.ledger.commit(
      [
        { op: "create", kind: "once", value: { ...once, version: 1 } },
        // The consent this rests on must still stand when the answer is written.
        { op: "hold", kind: "person", key: { id: person.id }, version: person.version },
        ...held.value,
        ...(await append(needs, decided.value, message)),
        ...notify(needs, person, { say: "reply-waiting", caseId: sent.caseId }),
      ],
      because,
    );
    return conflict ?? ok({ count: it.messages + 1 });
  });
}

/** `taker`: absent where the case stays with whoever has it. */
function decide(it: Case, person: Person, taker: Staff | undefined, seen: number): Result<Case, Refusal> {
  const closed = closedToAnswers(it, person);
  if (closed) return no(closed);
  if (it.lastByStaff > seen) return no(refusal("answered-meanwhile"));
  return ok(taker ? { ...it, assignee: taker.id } : it);
}
