// Whether an answer may go out in a case now, said at once, later or only begun: one rule for all three.
import { type Case, isOpen, type Person, type Refusal, refusal } from "@kumacari/domain";
import { shutBy } from "../consent/check.ts";

/** Why not; undefined: it may. A newer wording of the consent stops the citizen's words, not the answer to them. */
export function closedToAnswers(it: Case, person: Person): Refusal | undefined {
  if (!isOpen(it)) return refusal("already-closed");
  const shut = shutBy(person);
  return shut && refusal(shut);
}
