// The intake is put right (訂正): what it said before stays, the search follows, and an open request is told what was changed.
import {
  type Case,
  type CaseId,
  caseNumber,
  type Intake,
  type IntakeAnswers,
  type IntakeCorrection,
  intakeParts,
  no,
  type OnceKey,
  ok,
  partsChanged,
  personal,
  type Refusal,
  type Result,
  readIntake,
  refusal,
  type Staff,
} from "@kumacari/domain";
import type { Matter } from "@kumacari/domain/law";
import { findCase } from "../case/find.ts";
import { closedWhy, mayBeOpened } from "../consent/check.ts";
import { refuseMyNumber } from "../known/my-number.ts";
import { remember } from "../known/remember.ts";
import type { Needs } from "../needs.ts";
import type { Change } from "../ports.ts";
import { relayClues } from "../search/relay.ts";
import { untilCommitted } from "../until-committed.ts";
import { grantedOf } from "./granted.ts";

export type Correcting = {
  readonly caseId: CaseId;
  readonly answers: unknown;
  /** How often it had been put right when the page was opened. */
  readonly seen: number;
  readonly once: OnceKey;
};

/** Of a closed case as well. Sent twice with the same `once` it is done once; of two at once the second is told. */
export async function correctIntake(
  needs: Needs,
  actor: Staff,
  { caseId, answers, seen, once: key }: Correcting,
): Promise<Result<void, Refusal>> {
  const read = readIntake(answers);
  if (!read.ok) return read;
  const after = read.value;
  const by = { kind: "staff", id: actor.id } as const;
  const clean = await refuseMyNumber(needs, [after.name, after.wish], { actor: by, on: [caseId] });
  if (!clean.ok) return clean;
  return untilCommitted<void>(async () => {
    const found = await findCase(needs, actor, caseId);
    if (!found.ok) return found;
    const { it, person } = found.value;
    const once = { owner: person.id, act: "correction", key } as const;
    const { once: done, intake } = await needs.ledger.together({ once: [once], intake: [{ caseId }] });
    if (done[0]) return ok(undefined);
    const sealed = intake[0];
    // A head that points to somebody else's papers opens nothing.
    if (sealed?.owner !== it.owner) return no(refusal("not-found"));
    if (!mayBeOpened(person)) return no(closedWhy(person));
    if ((sealed.corrected ?? []).length !== seen) return no(refusal("moved-on"));
    const granted = await grantedOf(needs, person);
    if (!granted.ok) return granted;
    const reading = { act: "case-read", actor: by, on: [caseId], why: "correction" } as const;
    const [before] = await needs.vault.open("intake", [sealed], reading);
    if (!before) throw new Error("what is opened comes back");
    const decided = decide(before, after, { at: needs.clock.now(), by: actor.id });
    if (!decided.ok) return decided;
    const { correction, changes } = decided.value;
    const because = {
      act: "intake-corrected",
      actor: by,
      on: [
        caseId,
        person.id,
        ...(granted.value ? [granted.value.id] : []),
        ...correction.parts.map((it) => `part:${it}`),
      ],
    } as const;
    const rest: readonly Change[] = [
      { op: "update", kind: "case", value: { ...it, corrections: seen + 1 } },
      { op: "create", kind: "once", value: { ...once, version: 1 } },
      { op: "hold", kind: "person", key: { id: person.id }, version: person.version },
      ...(granted.value ? [named(granted.value, it, correction)] : []),
      ...(await remember(needs, { owner: person.id, caseId, number: 0 }, [
        { kind: "name", value: after.name },
        { kind: "reading", value: after.kana ?? "" },
        { kind: "phone", value: after.phone ?? "" },
        { kind: "words", value: after.wish },
      ])),
    ];
    const clues = await relayClues(
      needs,
      { owner: person.id, caseId },
      { answers: after, reading, because, room: most - changes.length - rest.length },
    );
    const conflict = await needs.ledger.commit([...changes, ...rest, ...clues], because);
    return conflict ?? ok(undefined);
  });
}

/** A transaction holds 98 changes. */
const most = 98;

type Decided = {
  readonly correction: IntakeCorrection;
  readonly changes: readonly [Change, ...Change[]];
};

function decide(
  { caseId, owner, name, answers, corrected = [], version }: Intake,
  { name: newName, ...newAnswers }: IntakeAnswers,
  by: Pick<IntakeCorrection, "at" | "by">,
): Result<Decided, Refusal> {
  const before = { name: name.reveal("seal"), ...answers.reveal("seal") };
  const parts = partsChanged(before, { name: newName, ...newAnswers });
  if (parts.length === 0) return no(unchanged);
  const correction = { ...by, parts };
  const of = { caseId, owner };
  const number = corrected.length + 1;
  return ok({
    correction,
    changes: [
      {
        op: "update",
        kind: "intake",
        value: {
          ...of,
          name: personal(newName),
          answers: personal(newAnswers),
          corrected: [...corrected, correction],
          version,
        },
      },
      { op: "create", kind: "intakebefore", value: { ...of, number, name, answers, version: 1 } },
    ],
  });
}

/** Which parts, never what they say: the request names it to the person, and whoever watches over it. */
function named(matter: Matter, { id }: Pick<Case, "id">, { parts }: IntakeCorrection): Change {
  const says = `相談票（${caseNumber(id)}）の${parts.map((it) => `「${intakeParts[it]}」`).join("")}を訂正しました。`;
  const how = [matter.answers.how, says].filter((it) => it !== undefined && it !== "").join("\n");
  return { op: "update", kind: "matter", value: { ...matter, answers: { ...matter.answers, how } } };
}

const unchanged: Refusal = {
  kind: "invalid",
  says: "変わったところがありません。直すところを書き換えてください。",
};
