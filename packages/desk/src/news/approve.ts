// A second person makes proposed words public, exactly as they were read.
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
import { checkPublicWords } from "../known/check.ts";
import type { Needs } from "../needs.ts";
import { untilCommitted } from "../until-committed.ts";
import { block } from "./block.ts";
import { movedOn, stateOf } from "./standing.ts";
import type { Blocked } from "./views.ts";

export type Approval = { readonly id: ContentId; readonly version: number; readonly dry: boolean };
export type Approved = Act<{ readonly state: "published" }> | Blocked;

const says = effect(
  [
    "LINEの友だちならだれでも、すぐに見られるようになります。",
    "公開したあとは、書いた人か承認した人が取り下げられます。",
  ],
  ["事実に誤りがないか、個人のことが書かれていないかを、もう一度お確かめください。"],
);

/** Two at once: one approves, the other is told. The words are checked again, for what became known since. */
export function approve(needs: Needs, actor: Staff, sent: Approval): Promise<Result<Approved, Refusal>> {
  const { id } = sent;
  return untilCommitted<Approved>(async () => {
    const decided = decide(await needs.ledger.get("content", { id }), actor, sent.version);
    if (!decided.ok) return decided;
    if (decided.value === "already") return ok({ done: true, effect: says, state: "published" });
    const it = decided.value;
    const objections = await checkPublicWords(needs, it);
    if (objections.length > 0) {
      const held = { op: "hold", kind: "content", key: { id }, version: it.version } as const;
      return block(needs, actor, objections, { held, on: [id] });
    }
    if (sent.dry) return ok(onlySaid(says));
    const value: Content = { ...it, approved: { by: actor.id, at: needs.clock.now() } };
    const conflict = await needs.ledger.commit([{ op: "update", kind: "content", value }], {
      act: "content-approved",
      actor: { kind: "staff", id: actor.id },
      on: [id],
    });
    return conflict ?? ok({ done: true, effect: says, state: "published" });
  });
}

function decide(it: Content | undefined, actor: Staff, seen: number): Result<Content | "already", Refusal> {
  if (!it) return no(refusal("not-found"));
  if (it.by === actor.id) return no(refusal("second-person"));
  if (stateOf(it) === "published" && it.approved?.by === actor.id) return ok("already");
  return stateOf(it) === "proposed" && it.version === seen ? ok(it) : no(movedOn);
}
