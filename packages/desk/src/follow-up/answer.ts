// A citizen tells how things went since an end: the first answer stands, and lies sealed on the record of that case.
import {
  type Day,
  type FollowUpState,
  type FollowUpWords,
  isBlank,
  jstDay,
  no,
  type OnceKey,
  ok,
  type Person,
  type Refusal,
  type Result,
  readWords,
  refusal,
} from "@kumacari/domain";
import { mustConsent } from "../consent/check.ts";
import { counted } from "../figures/count.ts";
import { refuseMyNumber } from "../known/my-number.ts";
import type { OwnNeeds } from "../needs.ts";
import { untilCommitted } from "../until-committed.ts";
import { followedCell } from "./cells.ts";
import { ownFollowUp } from "./own.ts";
import { followUpPaper } from "./paper.ts";

export type FollowUpAnswer = {
  /** The day of the question that was before their eyes. */
  readonly due: Day;
  readonly state: FollowUpState;
  readonly said: string;
  readonly again: boolean;
  readonly once: OnceKey;
};

/** Sent twice with the same `once` it is answered once. To ask for another talk puts it before the staff. */
export async function answerFollowUp(
  needs: OwnNeeds,
  { id }: Pick<Person, "id">,
  { once: key, due, state, again, said }: FollowUpAnswer,
): Promise<Result<void, Refusal>> {
  const read = isBlank(said) ? ok("") : readWords(said);
  if (!read.ok) return read;
  const once = { owner: id, act: "paper", key } as const;
  return untilCommitted<void>(async () => {
    const person = await needs.ledger.get("person", { id });
    const it = person && (await ownFollowUp(needs, person));
    // Looked for last: what the same act answered between the two reads is found here.
    if (await needs.ledger.get("once", once)) return ok(undefined);
    if (!person || !it) return no(refusal("not-found"));
    const consent = mustConsent(person);
    if (!consent.ok) return consent;
    if (it.due !== due || it.stage !== "asked") return no(refusal("follow-up-over"));
    const now = needs.clock.now();
    const actor = { kind: "citizen", id } as const;
    const clean = await refuseMyNumber(needs, [read.value], { actor, on: [it.caseId] });
    if (!clean.ok) return clean;
    const words: FollowUpWords = {
      what: "follow-up",
      day: jstDay(now),
      month: it.month,
      state,
      said: read.value,
      again,
    };
    const paper = await followUpPaper(needs, it, { words, once: key, by: "citizen" });
    const conflict = await needs.ledger.commit(
      [
        { op: "create", kind: "once", value: { ...once, version: 1 } },
        // The consent this rests on must still stand when the words are written.
        { op: "hold", kind: "person", key: { id }, version: person.version },
        {
          op: "update",
          kind: "followup",
          value: { ...it, stage: again ? "again" : "done", at: now, answered: now },
        },
        ...paper.changes,
        ...counted(needs, [followedCell(it.month, state)]),
      ],
      { act: "follow-up-answered", actor, on: [it.caseId, paper.id] },
    );
    return conflict ?? ok(undefined);
  });
}
