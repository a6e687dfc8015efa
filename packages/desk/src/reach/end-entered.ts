// Ends every session that began with a link in a mail, also those nobody has seen yet.
import { ok, type Person, type Refusal, type Result } from "@kumacari/domain";
import type { OwnNeeds } from "../needs.ts";
import { untilCommitted } from "../until-committed.ts";
import { reachOf } from "./keep.ts";

export function endMailSessions(
  needs: Pick<OwnNeeds, "ledger" | "clock">,
  { id }: Pick<Person, "id">,
): Promise<Result<void, Refusal>> {
  return untilCommitted<void>(async () => {
    const reach = await reachOf(needs, id, "mail");
    if (!reach) return ok(undefined);
    const value = { ...reach, ended: needs.clock.now() };
    const conflict = await needs.ledger.commit([{ op: "update", kind: "reach", value }], {
      act: "mail-sessions-ended",
      actor: { kind: "citizen", id },
      on: [id],
    });
    return conflict ?? ok(undefined);
  });
}
