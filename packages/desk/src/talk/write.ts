// A citizen writes in their own talk; there is no way to name another's.
import {
  type Case,
  type CitizenId,
  isOpen,
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
import { refuseMyNumber } from "../known/my-number.ts";
import type { OwnNeeds } from "../needs.ts";
import { untilCommitted } from "../until-committed.ts";
import { append } from "./append.ts";

/** Answers how many messages the talk now holds. Sent twice with the same `once`, it is written once. */
export async function writeAsCitizen(
  needs: OwnNeeds,
  { id }: Pick<Person, "id">,
  sent: { readonly text: string; readonly once: OnceKey },
): Promise<Result<{ readonly count: number }, Refusal>> {
  const words = readWords(sent.text);
  if (!words.ok) return words;
  const once = { owner: id, act: "talk", key: sent.once } as const;
  return untilCommitted(async () => {
    const [person, done] = await Promise.all([
      needs.ledger.get("person", { id }),
      needs.ledger.get("once", once),
    ]);
    const it = person?.latestCase && (await needs.ledger.get("case", { id: person.latestCase }));
    // What was taken once stays taken, whatever happened to the talk since.
    if (done && it) return ok({ count: it.messages });
    const decided = decide(person, it || undefined);
    if (!decided.ok) return decided;
    const because = { act: "talk-written", actor: actorOf(id), on: [decided.value.it.id] } as const;
    const clean = await refuseMyNumber(needs, [words.value], because);
    if (!clean.ok) return clean;
    const message = { from: "citizen", words: words.value, at: needs.clock.now() } as const;
    const conflict = await needs.ledger.commit(
      [
        { op: "create", kind: "once", value: { ...once, version: 1 } },
        // The consent this rests on must still stand when the words are written.
        { op: "hold", kind: "person", key: { id }, version: decided.value.person.version },
        ...(await append(needs, decided.value.it, message)),
      ],
      because,
    );
    return conflict ?? ok({ count: decided.value.it.messages + 1 });
  });
}

const actorOf = (id: CitizenId) => ({ kind: "citizen", id }) as const;

function decide(
  person: Person | undefined,
  it: Case | undefined,
): Result<{ readonly person: Person; readonly it: Case }, Refusal> {
  if (!person) return no(refusal("not-found"));
  const consent = mustConsent(person);
  if (!consent.ok) return consent;
  if (!it) return no(refusal("not-found"));
  return isOpen(it) ? ok({ person, it }) : no(refusal("already-closed"));
}
