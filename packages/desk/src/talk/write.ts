// A citizen writes in their own talk; there is no way to name another's.
import {
  type Case,
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
import type { Needs } from "../needs.ts";
import { untilCommitted } from "../until-committed.ts";
import { append } from "./append.ts";

/** Answers how many messages the talk now holds. Sent twice with the same `once`, it is written once. */
export async function writeAsCitizen(
  needs: Needs,
  person: Person,
  sent: { readonly text: string; readonly once: OnceKey },
): Promise<Result<{ readonly count: number }, Refusal>> {
  const words = readWords(sent.text);
  if (!words.ok) return words;
  return untilCommitted(async () => {
    const it = person.latestCase && (await needs.ledger.get("case", { id: person.latestCase }));
    const decided = decide(person, it || undefined);
    if (!decided.ok) return decided;
    const changes = append(decided.value, "citizen", words.value, needs.clock.now());
    const once = {
      op: "create",
      kind: "once",
      value: { owner: person.id, key: sent.once, version: 1 },
    } as const;
    const conflict = await needs.ledger.commit([once, ...changes], {
      act: "talk-written",
      actor: { kind: "citizen", id: person.id },
      on: [decided.value.id],
    });
    if (conflict?.on === "once") return ok({ count: decided.value.messages });
    return conflict ?? ok({ count: decided.value.messages + 1 });
  });
}

function decide(person: Person, it: Case | undefined): Result<Case, Refusal> {
  const consent = mustConsent(person);
  if (!consent.ok) return consent;
  if (!it) return no(refusal("not-found"));
  return isOpen(it) ? ok(it) : no(refusal("already-closed"));
}
