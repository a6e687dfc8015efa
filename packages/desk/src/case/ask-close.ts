// A counsellor asks that their case end, with its outcome and a summary; a second person's word ends it.
import {
  type Case,
  type CaseId,
  isLive,
  isOpen,
  isWatched,
  jstDay,
  no,
  type OnceKey,
  type Outcome,
  ok,
  type Paper,
  type Person,
  partsOf,
  type Refusal,
  type Result,
  readPaper,
  refusal,
  type Staff,
} from "@kumacari/domain";
import { mayBeOpened } from "../consent/check.ts";
import { idFrom } from "../id-from.ts";
import { refuseMyNumber } from "../known/my-number.ts";
import { remember } from "../known/remember.ts";
import type { Needs } from "../needs.ts";
import type { Change } from "../ports.ts";
import { writingChanges } from "../record/writing-changes.ts";
import { untilCommitted } from "../until-committed.ts";
import { type Found, findCase } from "./find.ts";

export type Closing = {
  readonly caseId: CaseId;
  readonly outcome: Outcome;
  /** What was reached and what stays open. Left out where the citizen took their consent back: nothing more is written of them. */
  readonly summary: string;
  /** The highest message number the page showed: a stale tab closes nothing. */
  readonly seen: number;
  readonly once: OnceKey;
};

/** Asked again before it is approved, the last outcome and summary count. Sent twice with the same `once` it is one. */
export function askClose(needs: Needs, actor: Staff, sent: Closing): Promise<Result<void, Refusal>> {
  return untilCommitted<void>(async () => {
    const found = await findCase(needs, actor, sent.caseId);
    if (!found.ok) return found;
    const { it, person } = found.value;
    const once = { owner: person.id, act: "paper", key: sent.once } as const;
    if (await needs.ledger.get("once", once)) return ok(undefined);
    const may = decideClose(it, actor.id, {
      seen: sent.seen,
      ahead: await hasSittingsAhead(needs, found.value),
    });
    if (!may.ok) return may;
    const now = needs.clock.now();
    const because = { act: "closing-asked", actor: { kind: "staff", id: actor.id }, on: [it.id] } as const;
    const summary = await summaryOf(needs, actor, sent, { it, person });
    if (!summary.ok) return summary;
    const { paper, changes } = summary.value;
    const closing = { at: now, by: actor.id, outcome: sent.outcome, ...(paper ? { paper: paper.id } : {}) };
    const conflict = await needs.ledger.commit(
      [
        { op: "create", kind: "once", value: { ...once, version: 1 } },
        { op: "update", kind: "case", value: { ...it, closing } },
        { op: "hold", kind: "person", key: { id: person.id }, version: person.version },
        ...changes,
      ],
      because,
    );
    return conflict ?? ok(undefined);
  });
}

type Summary = { readonly paper?: Paper; readonly changes: readonly Change[] };

async function summaryOf(
  needs: Needs,
  actor: Staff,
  { summary, outcome, once }: Closing,
  { it, person }: { readonly it: Case; readonly person: Person },
): Promise<Result<Summary, Refusal>> {
  if (!mayBeOpened(person)) return ok({ changes: [] });
  const now = needs.clock.now();
  const read = readPaper({ what: "closing", day: jstDay(now), outcome, summary });
  if (!read.ok) return read;
  const texts = partsOf(read.value).map(({ text }) => text);
  const clean = await refuseMyNumber(needs, texts, { actor: { kind: "staff", id: actor.id }, on: [it.id] });
  if (!clean.ok) return clean;
  const paper: Paper = {
    id: idFrom(needs, "paper", actor.id, once),
    caseId: it.id,
    owner: it.owner,
    what: "closing",
    author: actor.id,
    day: jstDay(now),
    written: [{ by: actor.id, at: now, base: 0 }],
    version: 1,
  };
  const known = texts.map((value) => ({ kind: "words", value }) as const);
  return ok({
    paper,
    changes: [
      ...writingChanges(undefined, paper, read.value),
      ...(await remember(needs, { owner: person.id, paper: paper.id }, known)),
    ],
  });
}

export async function hasSittingsAhead(
  { ledger, clock }: Pick<Needs, "ledger" | "clock">,
  { it, person }: Found,
): Promise<boolean> {
  const { booking } = await ledger.together({ booking: (person.bookings ?? []).map((id) => ({ id })) });
  return booking.some((one) => one?.caseId === it.id && isLive(one) && one.to > clock.now());
}

/** What must hold when it is asked, and still when it is approved. */
export function decideClose(
  it: Case,
  by: Staff["id"],
  { seen, ahead }: { readonly seen: number; readonly ahead: boolean },
): Result<void, Refusal> {
  if (!isOpen(it)) return no(refusal("already-closed"));
  if (it.assignee !== by) return no(refusal("not-yours"));
  if (isWatched(it)) return no(refusal("vigil-stands"));
  if (ahead) return no(refusal("sittings-ahead"));
  return it.messages > seen ? no(refusal("moved-on")) : ok(undefined);
}
