// The consideration a citizen wishes for, written by themselves or by their counsellor; of two at once the second is told.
import {
  type Actor,
  type Author,
  type Care,
  type CareAnswers,
  type CaseId,
  isOpen,
  no,
  type OnceKey,
  ok,
  type Person,
  personal,
  type Refusal,
  type Result,
  readCare,
  refusal,
  type Staff,
} from "@kumacari/domain";
import { findOwnCase } from "../case/find.ts";
import { closedWhy, mayBeOpened, mustConsent } from "../consent/check.ts";
import { refuseMyNumber } from "../known/my-number.ts";
import { remember } from "../known/remember.ts";
import type { Needs, OwnNeeds } from "../needs.ts";
import type { Change, Stored } from "../ports.ts";
import { untilCommitted } from "../until-committed.ts";

export type WritingCare = {
  readonly care: unknown;
  /** The version before the writer's eyes; 0: none. */
  readonly seen: number;
  readonly once: OnceKey;
};

export function writeOwnCare(
  needs: OwnNeeds,
  { id }: Person,
  sent: WritingCare,
): Promise<Result<void, Refusal>> {
  const ground = async () => {
    const person = await needs.ledger.get("person", { id });
    if (!person) return no(refusal("not-found"));
    const consent = mustConsent(person);
    if (!consent.ok) return consent;
    return ok({ person, by: "citizen", actor: { kind: "citizen", id }, holds: [] } as const);
  };
  return write(needs, ground, sent);
}

export function writeCareOfCase(
  needs: Needs,
  actor: Staff,
  { caseId, ...sent }: WritingCare & { readonly caseId: CaseId },
): Promise<Result<void, Refusal>> {
  const ground = async () => {
    const found = await findOwnCase(needs, actor, caseId);
    if (!found.ok) return found;
    const { it, person } = found.value;
    if (!isOpen(it)) return no(refusal("already-closed"));
    if (!mayBeOpened(person)) return no(closedWhy(person));
    return ok({
      person,
      by: actor.id,
      actor: { kind: "staff", id: actor.id },
      // Whoever is no more the counsellor when it is written writes nothing.
      holds: [{ op: "hold", kind: "case", key: { id: it.id }, version: it.version }],
    } as const);
  };
  return write(needs, ground, sent);
}

type Ground = {
  readonly person: Person;
  readonly by: Author;
  readonly actor: Actor;
  readonly holds: readonly Change[];
};

/** `ground` is asked again after each conflict. Sent twice with the same `once` it is written once. */
async function write(
  needs: OwnNeeds,
  ground: () => Promise<Result<Ground, Refusal>>,
  { care, seen, once: key }: WritingCare,
): Promise<Result<void, Refusal>> {
  const read = readCare(care);
  if (!read.ok) return read;
  const answers = read.value;
  return untilCommitted<void>(async () => {
    const stands = await ground();
    if (!stands.ok) return stands;
    const { person, by, actor, holds } = stands.value;
    const owner = person.id;
    const once = { owner, act: "care", key } as const;
    const kept = await needs.ledger.together({ once: [once], care: [{ owner }] });
    const before = kept.care[0];
    if (kept.once[0]) return ok(undefined);
    if ((before?.version ?? 0) !== seen) return no(refusal("moved-on"));
    const clean = await refuseMyNumber(needs, [answers.words], { actor, on: [owner] });
    if (!clean.ok) return clean;
    const conflict = await needs.ledger.commit(
      [
        { op: "create", kind: "once", value: { ...once, version: 1 } },
        { op: "hold", kind: "person", key: { id: owner }, version: person.version },
        ...holds,
        careChange(before, { owner, by, at: needs.clock.now(), answers }),
        ...(await remember(needs, { owner, care: true }, [{ kind: "words", value: answers.words }])),
      ],
      { act: "care-written", actor, on: [owner] },
    );
    return conflict ?? ok(undefined);
  });
}

type Written = Pick<Care, "owner" | "by" | "at"> & { readonly answers: CareAnswers };

/** As part of any transaction: what stood there before is written over. */
export const careChange = (before: Stored<Care> | undefined, { answers, ...of }: Written): Change => ({
  op: before ? "update" : "create",
  kind: "care",
  value: { ...of, answers: personal(answers), version: before?.version ?? 1 },
});
