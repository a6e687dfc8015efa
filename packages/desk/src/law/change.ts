// One change of one matter: read, decided, written with its reason; a closed matter stays as it is.
import {
  type Act,
  type Matter,
  type MatterId,
  no,
  ok,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import { untilCommitted } from "../until-committed.ts";

export type Changing = { readonly id: MatterId; readonly version: number };

/** `decide` answers the matter as it shall be, or the same matter when nothing is left to change. */
export async function changeMatter(
  needs: Needs,
  actor: Staff,
  { id, version }: Changing,
  act: Act,
  decide: (matter: Matter) => Result<Matter, Refusal>,
): Promise<Result<{ readonly version: number }, Refusal>> {
  return untilCommitted(async () => {
    const found = await needs.ledger.get("matter", { id });
    if (!found) return no(refusal("not-found"));
    const decided = decide(found);
    if (!decided.ok) return decided;
    // Asked a second time: done already, whatever version the page had read.
    if (decided.value === found) return ok({ version: found.version });
    if (found.closed) return no(refusal("already-closed"));
    if (found.version !== version) return no(refusal("moved-on"));
    const conflict = await needs.ledger.commit([{ op: "update", kind: "matter", value: decided.value }], {
      act,
      actor: { kind: "staff", id: actor.id },
      on: [id],
    });
    return conflict ?? ok({ version: found.version + 1 });
  });
}
