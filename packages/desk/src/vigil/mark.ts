// The mark 「急ぎの見守り」 is set or lifted, each time with a sentence why; of two at once the second is told.
import {
  type Case,
  type CaseId,
  isOpen,
  no,
  type OnceKey,
  ok,
  type Person,
  personal,
  type Refusal,
  type Result,
  readWords,
  refusal,
  type Staff,
  type Vigil,
} from "@kumacari/domain";
import { type Found, findCase } from "../case/find.ts";
import { closedWhy, mayBeOpened } from "../consent/check.ts";
import { refuseMyNumber } from "../known/my-number.ts";
import { remember } from "../known/remember.ts";
import type { Needs } from "../needs.ts";
import { mayMark } from "../permit.ts";
import type { Change } from "../ports.ts";
import { untilCommitted } from "../until-committed.ts";

export type Marking = {
  readonly caseId: CaseId;
  /** Why, in a sentence; left out when it is lifted and the citizen took their consent back: nothing more is written of them. */
  readonly words: string;
  /** How many words on it the page knew: of two who answer the same, the second is told. */
  readonly seen: number;
  readonly once: OnceKey;
};
type State = Vigil["state"];

export const setVigil = (needs: Needs, actor: Staff, sent: Marking): Promise<Result<void, Refusal>> =>
  mark(needs, actor, "set", sent);

export const liftVigil = (needs: Needs, actor: Staff, sent: Marking): Promise<Result<void, Refusal>> =>
  mark(needs, actor, "lifted", sent);

/** Sent twice with the same `once` it is done once. */
function mark(needs: Needs, actor: Staff, state: State, sent: Marking): Promise<Result<void, Refusal>> {
  return untilCommitted<void>(async () => {
    const found = await findCase(needs, actor, sent.caseId);
    if (!found.ok) return found;
    const { it, person } = found.value;
    const once = { owner: person.id, act: "vigil", key: sent.once } as const;
    if (await needs.ledger.get("once", once)) return ok(undefined);
    const may = decide(found.value, actor, state, sent.seen);
    if (!may.ok) return may;
    const vigil: Vigil = { number: sent.seen + 1, state, by: actor.id, at: needs.clock.now() };
    const word = await wordOf(needs, { it, person }, vigil, sent.words);
    if (!word.ok) return word;
    const conflict = await needs.ledger.commit(
      [
        { op: "create", kind: "once", value: { ...once, version: 1 } },
        { op: "update", kind: "case", value: { ...it, vigil } },
        { op: "hold", kind: "person", key: { id: person.id }, version: person.version },
        ...word.value,
      ],
      {
        act: state === "set" ? "vigil-set" : "vigil-lifted",
        actor: { kind: "staff", id: actor.id },
        on: [it.id],
      },
    );
    return conflict ?? ok(undefined);
  });
}

function decide(
  { it, person, covers }: Found,
  actor: Staff,
  state: State,
  seen: number,
): Result<void, Refusal> {
  if (!isOpen(it)) return no(refusal("already-closed"));
  if (!mayMark(actor, it, covers)) return no(refusal("not-yours"));
  if ((it.vigil?.number ?? 0) !== seen) return no(refusal("moved-on"));
  if ((it.vigil?.state ?? "lifted") === state) return no(refusal("moved-on"));
  if (state === "set" && !mayBeOpened(person)) return no(closedWhy(person));
  return ok(undefined);
}

async function wordOf(
  needs: Needs,
  { it, person }: { readonly it: Case; readonly person: Person },
  { number, state, by, at }: Vigil,
  sent: string,
): Promise<Result<readonly Change[], Refusal>> {
  if (!mayBeOpened(person)) return ok([]);
  const words = readWords(sent);
  if (!words.ok) return words;
  const { id: caseId, owner } = it;
  const clean = await refuseMyNumber(needs, [words.value], {
    actor: { kind: "staff", id: by },
    on: [caseId],
  });
  if (!clean.ok) return clean;
  const value = { caseId, owner, number, state, by, at, words: personal(words.value), version: 1 };
  return ok([
    { op: "create", kind: "vigilword", value },
    ...(await remember(needs, { owner, caseId, number: 0 }, [{ kind: "words", value: words.value }])),
  ]);
}
