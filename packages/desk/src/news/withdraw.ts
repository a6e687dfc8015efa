// Takes public words, or a proposal, back at once: from here on they are not said any more.
import {
  type Content,
  type ContentId,
  no,
  ok,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import { untilCommitted } from "../until-committed.ts";
import { mayWithdraw } from "./standing.ts";

/** Whatever happened to the words meanwhile, taking back wins. Twice changes nothing. */
export function withdraw(
  { ledger, clock }: Pick<Needs, "ledger" | "clock">,
  actor: Staff,
  id: ContentId,
): Promise<Result<void, Refusal>> {
  return untilCommitted(async () => {
    const decided = decide(await ledger.get("content", { id }), actor);
    if (!decided.ok) return decided;
    if (decided.value === "already") return ok(undefined);
    const value: Content = { ...decided.value, withdrawn: { by: actor.id, at: clock.now() } };
    const conflict = await ledger.commit([{ op: "update", kind: "content", value }], {
      act: "content-withdrawn",
      actor: { kind: "staff", id: actor.id },
      on: [id],
    });
    return conflict ?? ok(undefined);
  });
}

function decide(it: Content | undefined, actor: Staff): Result<Content | "already", Refusal> {
  if (!it) return no(refusal("not-found"));
  if (!mayWithdraw(actor, it)) return no(refusal("not-permitted"));
  return ok(it.withdrawn ? "already" : it);
}
