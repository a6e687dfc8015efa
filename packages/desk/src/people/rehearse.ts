// Notes that a procedure was rehearsed today.
import { ok, type ProcedureKey, procedures, type Refusal, type Result, type Staff } from "@kumacari/domain";
import { type Act, effect } from "../effect.ts";
import type { Needs } from "../needs.ts";
import { administer } from "./administer.ts";
import type { Rehearsal } from "./kept.ts";
import { words } from "./words.ts";

type Kept = { readonly state: "kept" };

export function rehearse(
  needs: Needs,
  actor: Staff,
  { procedure, dry }: { readonly procedure: ProcedureKey; readonly dry: boolean },
): Promise<Result<Act<Kept>, Refusal>> {
  return administer<Kept>(needs, actor, dry, async () => {
    const found = await needs.ledger.get("rehearsal", { procedure });
    const value: Rehearsal = {
      version: 1,
      ...found,
      procedure,
      at: needs.clock.now(),
      by: actor.id,
    };
    return ok({
      effect: effect([words.rehearsed(procedures[procedure])]),
      changes: [{ op: found ? "update" : "create", kind: "rehearsal", value }],
      on: [`procedure:${procedure}`],
      value: { state: "kept" },
      act: "procedure-rehearsed",
    });
  });
}
