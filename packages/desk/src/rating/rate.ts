// A citizen says how content they were with the consultation that ended; they may change it for fourteen days.
import {
  type Case,
  type CaseId,
  isBlank,
  no,
  ok,
  type Person,
  personal,
  type RatingAnswer,
  type Refusal,
  type Result,
  ratedUntil,
  ratingAnswer,
  readWords,
  refusal,
  scoreNames,
} from "@kumacari/domain";
import { cell } from "@kumacari/figures";
import { mustConsent } from "../consent/check.ts";
import { counted } from "../figures/count.ts";
import { refuseMyNumber } from "../known/my-number.ts";
import { remember } from "../known/remember.ts";
import type { OwnNeeds } from "../needs.ts";
import { untilCommitted } from "../until-committed.ts";

/** `of`: the consultation the page asked about; another may have ended since it was opened. */
export type SentRating = { readonly of: CaseId; readonly answer: unknown; readonly shown: boolean };

/** The first answer is counted, in its own transaction; a change counts nothing anew, so that nobody is counted twice. */
export async function rate(
  needs: OwnNeeds,
  { id }: Pick<Person, "id">,
  { of, answer, shown }: SentRating,
): Promise<Result<void, Refusal>> {
  const read = readRating(answer);
  if (!read.ok) return read;
  const { score, words } = read.value;
  return untilCommitted<void>(async () => {
    const [person, it] = await Promise.all([
      needs.ledger.get("person", { id }),
      needs.ledger.get("case", { id: of }),
    ]);
    if (!person || !it) return no(refusal("not-found"));
    const may = decide(person, it, needs.clock.now());
    if (!may.ok) return may;
    const because = {
      act: "rating-given",
      actor: { kind: "citizen", id },
      on: [it.id],
    } as const;
    const clean = await refuseMyNumber(needs, [words], because);
    if (!clean.ok) return clean;
    const earlier = await needs.ledger.get("rating", { caseId: it.id });
    const value = {
      caseId: it.id,
      owner: id,
      at: needs.clock.now(),
      shown,
      answer: personal(read.value),
      version: earlier?.version ?? 1,
    };
    const conflict = await needs.ledger.commit(
      [
        { op: earlier ? "update" : "create", kind: "rating", value },
        // The consent this rests on must still stand when the words are written.
        { op: "hold", kind: "person", key: { id }, version: person.version },
        ...(earlier ? [] : counted(needs, [cell("rated", "score", scoreNames[score])])),
        ...(await remember(needs, { owner: id, caseId: it.id, number: 0 }, [
          { kind: "words", value: words },
        ])),
      ],
      because,
    );
    return conflict ?? ok(undefined);
  });
}

function decide(person: Person, it: Case, now: number): Result<void, Refusal> {
  const consent = mustConsent(person);
  if (!consent.ok) return consent;
  const until = ratedUntil(it);
  if (it.owner !== person.id || until === undefined) return no(refusal("not-found"));
  return now > until ? no(refusal("rating-over")) : ok(undefined);
}

function readRating(answer: unknown): Result<RatingAnswer, Refusal> {
  const read = ratingAnswer.safeParse(answer);
  if (!read.success) return no(refusal("invalid"));
  const { score, words } = read.data;
  if (isBlank(words)) return ok({ score, words: "" });
  const judged = readWords(words);
  return judged.ok ? ok({ score, words: judged.value }) : judged;
}
