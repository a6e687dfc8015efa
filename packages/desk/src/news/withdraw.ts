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
import { type Act, effect, onlySaid } from "../effect.ts";
import type { Needs } from "../needs.ts";
import { untilCommitted } from "../until-committed.ts";
import { mayWithdraw } from "./standing.ts";

export type Withdrawn = { readonly state: "withdrawn" };

const published = ["すぐに、LINEで見られなくなります。", "すでに表示した文は、相手の画面に残ります。"];
const proposed = ["この案は、承認できなくなります。", "文は記録に残ります。"];

/** Whatever happened to the words meanwhile, taking back wins. Twice changes nothing. */
export function withdraw(
  { ledger, clock }: Pick<Needs, "ledger" | "clock">,
  actor: Staff,
  { id, dry }: { readonly id: ContentId; readonly dry: boolean },
): Promise<Result<Act<Withdrawn>, Refusal>> {
  return untilCommitted<Act<Withdrawn>>(async () => {
    const found = await ledger.get("content", { id });
    const decided = decide(found, actor);
    if (!decided.ok) return decided;
    const says = effect(found?.approved ? published : proposed);
    if (dry) return ok(onlySaid(says));
    if (decided.value === "already") return ok({ done: true, effect: says, state: "withdrawn" });
    const value: Content = { ...decided.value, withdrawn: { by: actor.id, at: clock.now() } };
    const conflict = await ledger.commit([{ op: "update", kind: "content", value }], {
      act: "content-withdrawn",
      actor: { kind: "staff", id: actor.id },
      on: [id],
    });
    return conflict ?? ok({ done: true, effect: says, state: "withdrawn" });
  });
}

function decide(it: Content | undefined, actor: Staff): Result<Content | "already", Refusal> {
  if (!it) return no(refusal("not-found"));
  if (!mayWithdraw(actor, it)) return no(refusal("not-permitted"));
  return ok(it.withdrawn ? "already" : it);
}
