// A counsellor is writing an answer: the citizen sees it for a few seconds, and nothing of it is kept after them.
import { type CaseId, no, ok, type Refusal, type Result, type Staff, typingIn } from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import { closedToAnswers } from "./answerable.ts";
import { findAnswerableCase } from "./find.ts";

/** Refused where a reply would be, and then nothing is written. An untaken case stays untaken. */
export async function sayTyping(
  needs: Pick<Needs, "ledger" | "clock">,
  actor: Staff,
  id: CaseId,
): Promise<Result<void, Refusal>> {
  const found = await findAnswerableCase(needs, actor, id);
  if (!found.ok) return found;
  const { it, person } = found.value;
  const closed = closedToAnswers(it, person);
  if (closed) return no(closed);
  await needs.ledger.typing(typingIn(it, needs.clock.now()));
  return ok(undefined);
}
