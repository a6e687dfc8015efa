// A citizen takes a way to reach them back: the address goes at once, and whoever came in by it is out.
import { ok, type Person, type Refusal, type Result, stands } from "@kumacari/domain";
import type { ReachWay } from "@kumacari/domain/reach";
import type { OwnNeeds } from "../needs.ts";
import { untilCommitted } from "../until-committed.ts";
import { leaveMailbox, reachOf } from "./keep.ts";

/** That it was agreed to and taken back stays, with both times. */
export function withdrawReach(
  needs: OwnNeeds,
  { id }: Pick<Person, "id">,
  by: ReachWay,
): Promise<Result<void, Refusal>> {
  return untilCommitted<void>(async () => {
    const before = await reachOf(needs, id, by);
    if (!before || !stands(before.consent)) return ok(undefined);
    const now = needs.clock.now();
    const kept = await needs.ledger.get("reachwords", { owner: id, by });
    const value = {
      owner: id,
      by,
      consent: { ...before.consent, withdrawnAt: now },
      ended: now,
      version: before.version,
    };
    const conflict = await needs.ledger.commit(
      [
        { op: "update", kind: "reach", value },
        ...(kept
          ? [{ op: "remove", kind: "reachwords", key: { owner: id, by }, version: kept.version } as const]
          : []),
        ...(await leaveMailbox(needs, id, before.mark)),
      ],
      { act: "reach-withdrawn", actor: { kind: "citizen", id }, on: [id, `reach:${by}`] },
    );
    return conflict ?? ok(undefined);
  });
}
