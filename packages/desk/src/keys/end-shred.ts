// An asked end of one citizen's key is called off: by whoever asked, or by another who does not agree; nothing was destroyed.
import { type CitizenId, no, ok, type Refusal, type Result, refusal, type Staff } from "@kumacari/domain";
import { type Act, effect } from "../effect.ts";
import type { Needs } from "../needs.ts";
import { administer } from "../people/administer.ts";
import { words } from "./words.ts";

export type EndingShred = { readonly owner: CitizenId; readonly dry: boolean };
export type ShredEnded = { readonly state: "withdrawn" | "declined" };

/** Its time is over now. A second person's word at the same moment: one of the two stands, and the other is told. */
export function endShred(
  needs: Needs,
  actor: Staff,
  { owner, dry }: EndingShred,
): Promise<Result<Act<ShredEnded>, Refusal>> {
  return administer<ShredEnded>(needs, actor, dry, async () => {
    const shred = await needs.ledger.get("shred", { owner });
    const at = needs.clock.now();
    if (shred?.done) return no(refusal("shredded"));
    if (!shred || shred.ends <= at) return no(refusal("ask-over"));
    const state = shred.by === actor.id ? "withdrawn" : "declined";
    return ok({
      effect: effect([words.shred.calledOff(owner), words.shred.nothing]),
      changes: [{ op: "update", kind: "shred", value: { ...shred, ends: at } }],
      on: [owner, shred.by],
      why: state,
      value: { state },
      act: "shred-ask-ended",
    });
  });
}
