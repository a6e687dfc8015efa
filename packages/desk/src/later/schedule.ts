// A counsellor leaves a reply to be sent at a time of its own, or takes it back.
import {
  type Case,
  type CaseId,
  type Instant,
  laterLimits,
  no,
  type OnceKey,
  ok,
  openSlotsIn,
  type Person,
  personal,
  plus,
  type Refusal,
  type Result,
  readWords,
  refusal,
  type Staff,
} from "@kumacari/domain";
import { closedToAnswers } from "../case/answerable.ts";
import { findOwnCase } from "../case/find.ts";
import { holdTaker } from "../case/taker.ts";
import { refuseMyNumber } from "../known/my-number.ts";
import type { Needs } from "../needs.ts";
import type { Change } from "../ports.ts";
import { untilCommitted } from "../until-committed.ts";

export type Scheduling = {
  readonly caseId: CaseId;
  readonly text: string;
  readonly at: Instant;
  /** The highest message number before the writer's eyes: nothing may have come since. */
  readonly seen: number;
  readonly once: OnceKey;
};

/** One waits at a time, also when it was stopped: nobody's words are written over. An untaken case becomes the writer's. Sent twice it is left once. */
export async function schedule(
  needs: Needs,
  actor: Staff,
  sent: Scheduling,
): Promise<Result<{ readonly at: Instant }, Refusal>> {
  const words = readWords(sent.text);
  if (!words.ok) return words;
  if (openSlotsIn(words.value).length > 0) return no(refusal("slot-open"));
  const { caseId, at } = sent;
  return untilCommitted(async () => {
    const found = await findOwnCase(needs, actor, caseId);
    if (!found.ok) return found;
    const { it, person } = found.value;
    const once = { owner: person.id, act: "later", key: sent.once } as const;
    if (await needs.ledger.get("once", once)) return ok({ at });
    const now = needs.clock.now();
    const may = decide(it, person, sent, now);
    if (!may.ok) return may;
    const because = { act: "later-left", actor: { kind: "staff", id: actor.id }, on: [caseId] } as const;
    const clean = await refuseMyNumber(needs, [words.value], because);
    if (!clean.ok) return clean;
    const held = await holdTaker(needs, actor, { takes: it.assignee === undefined });
    if (!held.ok) return held;
    const mark = { at, by: actor.id, made: now, after: it.messages };
    const conflict = await needs.ledger.commit(
      [
        { op: "create", kind: "once", value: { ...once, version: 1 } },
        { op: "hold", kind: "person", key: { id: person.id }, version: person.version },
        ...held.value,
        {
          op: "update",
          kind: "case",
          value: { ...it, assignee: it.assignee ?? actor.id, later: mark },
        },
        {
          op: "create",
          kind: "later",
          value: { caseId, at, version: 1 },
        },
        {
          op: "create",
          kind: "laterwords",
          value: { caseId, owner: it.owner, text: personal(words.value), version: 1 },
        },
      ],
      because,
    );
    return conflict ?? ok({ at });
  });
}

/** Whoever works on the case may, also after it was stopped. What is no more is taken back already. */
export function takeBackLater(
  needs: Pick<Needs, "ledger" | "clock">,
  actor: Staff,
  { caseId, made }: { readonly caseId: CaseId; readonly made: Instant },
): Promise<Result<void, Refusal>> {
  return untilCommitted(async () => {
    const found = await findOwnCase(needs, actor, caseId);
    if (!found.ok) return found;
    const { later, ...rest } = found.value.it;
    if (!later) return ok(undefined);
    if (later.made !== made) return no(refusal("moved-on"));
    const { later: due, laterwords } = await needs.ledger.together({
      later: [{ caseId }],
      laterwords: [{ caseId }],
    });
    const ends: readonly Change[] = [
      ...(due[0] ? [{ op: "remove", kind: "later", key: { caseId }, version: due[0].version } as const] : []),
      ...(laterwords[0]
        ? [{ op: "remove", kind: "laterwords", key: { caseId }, version: laterwords[0].version } as const]
        : []),
    ];
    const conflict = await needs.ledger.commit([{ op: "update", kind: "case", value: rest }, ...ends], {
      act: "later-taken-back",
      actor: { kind: "staff", id: actor.id },
      on: [caseId],
    });
    return conflict ?? ok(undefined);
  });
}

function decide(it: Case, person: Person, sent: Scheduling, now: Instant): Result<void, Refusal> {
  const closed = closedToAnswers(it, person);
  if (closed) return no(closed);
  if (it.messages > sent.seen || it.later) return no(refusal("moved-on"));
  return sent.at <= now || sent.at > plus(now, laterLimits.ahead) ? no(wrongTime) : ok(undefined);
}

const wrongTime: Refusal = {
  kind: "invalid",
  says: "送る日時は、いまより後で、60日先までの時を選んでください。",
};
