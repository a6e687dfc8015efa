// A counsellor answers; the citizen gets a LINE notice with a one-time link and nothing else.
import { type Phrase, readPhrase } from "@kumacari/conversation";
import {
  type Case,
  type CaseId,
  isOpen,
  minutes,
  no,
  type OnceKey,
  ok,
  type Person,
  plus,
  type Refusal,
  type Result,
  readWords,
  refusal,
  type Staff,
} from "@kumacari/domain";
import { mustConsent } from "../consent/check.ts";
import { refuseMyNumber } from "../known/my-number.ts";
import type { Needs } from "../needs.ts";
import type { Change } from "../ports.ts";
import { append } from "../talk/append.ts";
import { untilCommitted } from "../until-committed.ts";
import { findCase } from "./find.ts";

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
  return untilCommitted(async () => {
    const found = await findCase(needs, actor, sent.caseId);
    if (!found.ok) return found;
    const { it, person } = found.value;
    const once = { owner: person.id, act: "reply", key: sent.once } as const;
    const done = await needs.ledger.get("once", once);
    if (done) return ok({ count: it.messages });
    const decided = decide(it, person, actor, sent.seen);
    if (!decided.ok) return decided;
    const because = {
      act: "case-replied",
      actor: { kind: "staff", id: actor.id },
      on: [sent.caseId],
    } as const;
    const clean = await refuseMyNumber(needs, [words.value], because);
    if (!clean.ok) return clean;
    const message = { from: actor.id, words: words.value, at: needs.clock.now() };
    const conflict = await needs.ledger.commit(
      [
        { op: "create", kind: "once", value: { ...once, version: 1 } },
        // The consent this rests on must still stand when the answer is written.
        { op: "hold", kind: "person", key: { id: person.id }, version: person.version },
        ...(await append(needs, decided.value, message)),
        ...tell(needs, person, sent.caseId),
      ],
      because,
    );
    return conflict ?? ok({ count: it.messages + 1 });
  });
}

function decide(it: Case, person: Person, actor: Staff, seen: number): Result<Case, Refusal> {
  const consent = mustConsent(person);
  if (!isOpen(it)) return no(refusal("already-closed"));
  if (!consent.ok && consent.error.kind === "no-consent") return no(refusal("consent-gone"));
  if (it.lastByStaff > seen) return no(refusal("answered-meanwhile"));
  return ok({ ...it, assignee: actor.id });
}

/**
 * What goes into the outbox is of the catalogue. It is not searched for known values: its only slot is a random token,
 * in which a short value could stand by chance and none could stand by mistake.
 */
function phrases(said: Phrase): readonly Phrase[] {
  const read = readPhrase(said);
  if (!read) throw new Error("not a phrase of the catalogue");
  return [read];
}

/** The notice and the link it carries: ten minutes, once, for this citizen (clause ツ). */
function tell({ chance, hashes, clock }: Needs, person: Person, caseId: CaseId): readonly Change[] {
  const now = clock.now();
  const link = chance.token();
  const until = plus(now, minutes(10));
  return [
    {
      op: "create",
      kind: "link",
      value: { token: hashes.token(link), owner: person.id, caseId, until, version: 1 },
    },
    {
      op: "create",
      kind: "notice",
      value: {
        id: chance.id("notice"),
        line: person.line,
        phrases: phrases({ say: "reply-waiting", link }),
        retryKey: chance.uuid(),
        at: now,
        state: "waiting",
        attempts: 0,
        due: now,
        version: 1,
      },
    },
  ];
}
