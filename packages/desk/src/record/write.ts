// A counsellor writes on their case's record: a new paper, or a paper anew. Nothing that stood there is written over.
import {
  besides,
  type Case,
  type CaseId,
  type Instant,
  isApart,
  isDatedAhead,
  isReviewNear,
  jstDay,
  latestOf,
  no,
  type OnceKey,
  ok,
  type Paper,
  type PaperId,
  type PaperWords,
  paperLimits,
  partsOf,
  type Refusal,
  type Result,
  readPaper,
  refusal,
  type Staff,
} from "@kumacari/domain";
import { type Found, findNotedCase, whyOf } from "../case/find.ts";
import { closedWhy, mayBeOpened } from "../consent/check.ts";
import { idFrom } from "../id-from.ts";
import { refuseMyNumber } from "../known/my-number.ts";
import { remember } from "../known/remember.ts";
import type { Needs } from "../needs.ts";
import { mayNote, mayRead } from "../permit.ts";
import type { Change } from "../ports.ts";
import { untilCommitted } from "../until-committed.ts";
import { writingChanges } from "./writing-changes.ts";

export type WritingPaper = {
  readonly caseId: CaseId;
  /** Absent: a new paper. */
  readonly id?: PaperId | undefined;
  /** The number of the writing before the writer's eyes; 0: none. */
  readonly base: number;
  readonly sensitive: boolean;
  readonly words: unknown;
  readonly once: OnceKey;
};

/** `split`: somebody else had written since `base`. Both are kept, and the writer is told. */
export type PaperWritten = { readonly id: PaperId; readonly number: number; readonly split: boolean };

/** Sent twice with the same `once` it is written once. */
export async function writePaper(
  needs: Needs,
  actor: Staff,
  sent: WritingPaper,
): Promise<Result<PaperWritten, Refusal>> {
  const read = readPaper(sent.words);
  if (!read.ok) return read;
  const words = read.value;
  // Written with the end that is asked for (`case/ask-close.ts`), or as an answer (`follow-up/`).
  if (isApart(words.what)) return no(refusal("invalid"));
  const id = sent.id ?? idFrom(needs, "paper", actor.id, sent.once);
  return untilCommitted(async () => {
    const found = await findNotedCase(needs, actor, sent.caseId);
    if (!found.ok) return found;
    const { it, person, sitting } = found.value;
    const once = { owner: person.id, act: "paper", key: sent.once } as const;
    const kept = await needs.ledger.together({ once: [once], paper: [{ caseId: it.id, id }] });
    const paper = kept.paper[0];
    if (kept.once[0] && paper) return ok(written(paper));
    const decided = decide(found.value, { ...sent, id, actor, paper, words, now: needs.clock.now() });
    if (!decided.ok) return decided;
    const because = {
      act: "record-written",
      actor: { kind: "staff", id: actor.id },
      on: [it.id, id],
      ...whyOf(found.value),
    } as const;
    const texts = partsOf(words).map(({ text }) => text);
    const clean = await refuseMyNumber(needs, texts, because);
    if (!clean.ok) return clean;
    if (!(await isOfCase(needs, words, it.id))) return no(refusal("invalid"));
    const next = decided.value;
    const conflict = await needs.ledger.commit(
      [
        { op: "create", kind: "once", value: { ...once, version: 1 } },
        // Consent and assignment must still stand when the words are written.
        { op: "hold", kind: "person", key: { id: person.id }, version: person.version },
        headWith(it, next, words),
        // Whoever does not hold the sitting any more when it is written writes nothing.
        ...(sitting
          ? [{ op: "hold", kind: "booking", key: { id: sitting.id }, version: sitting.version } as const]
          : []),
        ...writingChanges(paper, next, words),
        ...(await remember(
          needs,
          { owner: person.id, paper: id },
          texts.map((value) => ({ kind: "words", value })),
        )),
      ],
      because,
    );
    return conflict ?? ok(written(next));
  });
}

const written = (it: Paper): PaperWritten => ({
  id: it.id,
  number: latestOf(it),
  split: besides(it).length > 0,
});

type Asked = {
  readonly actor: Staff;
  readonly id: PaperId;
  readonly base: number;
  readonly sensitive: boolean;
  readonly words: PaperWords;
  readonly paper: Paper | undefined;
  readonly now: Instant;
};

function decide({ it, person, sitting }: Found, asked: Asked): Result<Paper, Refusal> {
  const { actor, paper, words, sensitive, base } = asked;
  const at = { what: words.what, author: paper?.author ?? actor.id };
  if (it.assignee !== actor.id && !mayNote(actor, it, sitting !== undefined, at)) {
    return no(refusal("not-yours"));
  }
  if (!mayBeOpened(person)) return no(closedWhy(person));
  if (words.what === "plan" && it.closed) return no(refusal("already-closed"));
  if (words.what === "plan" && it.plan && it.plan !== asked.id) return no(refusal("plan-known"));
  if (words.what === "plan" && !isReviewNear(words.review, jstDay(asked.now)))
    return no(refusal("review-far"));
  if (isDatedAhead(words, jstDay(asked.now))) return no(refusal("day-ahead"));
  const looked = words.what === "plan" && words.said !== "" && paper;
  const entry = { by: actor.id, at: asked.now, base, ...(looked ? { review: true as const } : {}) };
  const head = {
    day: "day" in words ? words.day : jstDay(asked.now),
    ...("way" in words && words.way ? { way: words.way } : {}),
    ...(sensitive ? { sensitive: true as const } : {}),
  };
  if (!paper) {
    if (base !== 0) return no(refusal("not-found"));
    const { id, owner } = { id: asked.id, owner: it.owner };
    const { what } = words;
    return ok({ id, caseId: it.id, owner, what, author: actor.id, ...head, written: [entry], version: 1 });
  }
  if (paper.handing?.state === "withdrawn") return no(refusal("handing-withdrawn"));
  if (!mayRead(actor, paper)) return no(refusal("paper-closed"));
  if (paper.what !== words.what || base < 1 || base > latestOf(paper)) return no(refusal("invalid"));
  if ((paper.sensitive === true) !== sensitive && paper.author !== actor.id) return no(refusal("not-author"));
  if (latestOf(paper) >= paperLimits.writings) return no(refusal("paper-full"));
  const { sensitive: _was, way: _before, ...same } = paper;
  return ok({ ...same, ...head, written: [...paper.written, entry] });
}

/** A plan's day of review stands on the case's head, where it can be listed without opening a word. */
const headWith = (it: Case, { id }: Paper, words: PaperWords): Change =>
  words.what === "plan"
    ? { op: "update", kind: "case", value: { ...it, plan: id, reviewDue: words.review } }
    : { op: "hold", kind: "case", key: { id: it.id }, version: it.version };

/** A sitting that a note speaks of is one of its own case. */
async function isOfCase(
  { ledger }: Pick<Needs, "ledger">,
  words: PaperWords,
  caseId: CaseId,
): Promise<boolean> {
  if (words.what !== "note" || !words.booking) return true;
  return (await ledger.get("booking", { id: words.booking }))?.caseId === caseId;
}
