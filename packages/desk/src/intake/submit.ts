// The intake opens a case; one citizen has one open case at a time.
import {
  type CareAnswers,
  type Case,
  type CaseId,
  type IntakeAnswers,
  isCareless,
  isOpen,
  no,
  type OnceKey,
  ok,
  type Person,
  personal,
  type Refusal,
  type Result,
  readCare,
  readIntake,
  refusal,
  type Session,
} from "@kumacari/domain";
import { cell } from "@kumacari/figures";
import { careChanges } from "../care/write.ts";
import { mustConsent } from "../consent/check.ts";
import { counted } from "../figures/count.ts";
import { refuseMyNumber } from "../known/my-number.ts";
import { remember } from "../known/remember.ts";
import type { OwnNeeds } from "../needs.ts";
import type { Change } from "../ports.ts";
import { clueChanges } from "../search/lay.ts";
import { untilCommitted } from "../until-committed.ts";

/** Sent twice with the same `once` it opens one case and answers the same. */
export async function submitIntake(
  needs: OwnNeeds,
  person: Person,
  sent: {
    readonly answers: unknown;
    readonly care?: unknown;
    readonly once: OnceKey;
    /** The road of the session it was sent in. */
    readonly via: Session["via"] | undefined;
  },
): Promise<Result<CaseId, Refusal>> {
  const done = await needs.ledger.get("once", { owner: person.id, act: "intake", key: sent.once });
  if (done && person.latestCase) return ok(person.latestCase);
  const latest = person.latestCase && (await needs.ledger.get("case", { id: person.latestCase }));
  const decided = decide(person, latest, sent.answers);
  if (!decided.ok) return decided;
  const { name, kana = "", phone = "", wish } = decided.value;
  const care = readCare(sent.care ?? noCare);
  if (!care.ok) return care;
  const actor = { kind: "citizen", id: person.id } as const;
  const clean = await refuseMyNumber(needs, [name, wish, care.value.words], { actor, on: [person.id] });
  if (!clean.ok) return clean;
  const id = needs.chance.id("case");
  const clues = clueChanges(needs, { owner: person.id, caseId: id }, decided.value);
  return untilCommitted(async () => {
    const known = await remember(needs, { owner: person.id, caseId: id, number: 0 }, [
      { kind: "name", value: name },
      { kind: "reading", value: kana },
      { kind: "phone", value: phone },
      { kind: "words", value: wish },
      { kind: "words", value: care.value.words },
    ]);
    const cared = await careOf(needs, person, care.value);
    const conflict = await needs.ledger.commit(
      [
        ...opening(needs, person, { id, answers: decided.value, once: sent.once, via: sent.via }),
        ...known,
        ...clues,
        ...cared,
      ],
      { act: "intake-submitted", actor, on: [id] },
    );
    if (!conflict) return ok(id);
    // Somebody else's words came onto the same shelf: nothing of this intake is decided by that.
    if (
      conflict.on === "known" ||
      conflict.on === "care" ||
      conflict.on === "carewriting" ||
      conflict.on === "shred"
    )
      return conflict;
    // Both at once: whichever won opened the case, and the page goes on to it.
    const fresh = await needs.ledger.get("person", { id: person.id });
    const won = fresh?.latestCase !== person.latestCase ? fresh?.latestCase : undefined;
    return won ? ok(won) : no(refusal("busy"));
  });
}

const noCare: CareAnswers = { wishes: [], words: "" };

/** Nothing said: what was wished for before still stands. */
async function careOf(
  needs: Pick<OwnNeeds, "ledger" | "vault" | "clock">,
  { id: owner }: Person,
  answers: CareAnswers,
): Promise<readonly Change[]> {
  if (isCareless(answers)) return [];
  const before = await needs.ledger.get("care", { owner });
  return careChanges(needs, before, { owner, by: "citizen", at: needs.clock.now(), answers });
}

type Opening = {
  readonly id: CaseId;
  readonly answers: IntakeAnswers;
  readonly once: OnceKey;
  readonly via: Session["via"] | undefined;
};

function opening(
  needs: Pick<OwnNeeds, "clock" | "chance">,
  person: Person,
  { id, answers: { name, ...answers }, once, via }: Opening,
): readonly [Change, ...Change[]] {
  const now = needs.clock.now();
  const earlier = person.cases ?? (person.latestCase ? [person.latestCase] : []);
  return [
    { op: "create", kind: "once", value: { owner: person.id, act: "intake", key: once, version: 1 } },
    { op: "update", kind: "person", value: { ...person, latestCase: id, cases: [...earlier, id] } },
    {
      op: "create",
      kind: "case",
      value: {
        id,
        owner: person.id,
        openedAt: now,
        waitingOn: "us",
        waitingSince: now,
        messages: 0,
        lastByStaff: 0,
        seenByCitizen: 0,
        seenByStaff: 0,
        version: 1,
      },
    },
    {
      op: "create",
      kind: "intake",
      value: { caseId: id, owner: person.id, name: personal(name), answers: personal(answers), version: 1 },
    },
    ...counted(
      needs,
      [cell("opened", "ward", answers.ward)],
      [cell("opened", "age", answers.ageBand)],
      [cell("opened", "channel", via === "mail" ? "メール" : "LINE")],
      answers.topics.map((topic) => cell("topics", "topic", topic)),
    ),
  ];
}

function decide(person: Person, latest: Case | undefined, sent: unknown): Result<IntakeAnswers, Refusal> {
  const consent = mustConsent(person);
  if (!consent.ok) return consent;
  if (latest && isOpen(latest)) return no(refusal("already-open"));
  return readIntake(sent);
}
