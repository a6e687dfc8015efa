// Puts events that were set aside out to be tried again; they stay aside until that is done.
import { type EventId, ok, type Refusal, type Result, type Staff } from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import type { Inbox } from "../records.ts";
import { untilCommitted } from "../until-committed.ts";

/** How many are on their way now; those that are no longer aside are done, and not counted. */
export async function replay(
  needs: Pick<Needs, "ledger">,
  actor: Staff,
  which: EventId | "all",
): Promise<Result<{ readonly again: number }, Refusal>> {
  const aside = await needs.ledger.quarantined();
  const wanted = which === "all" ? aside : aside.filter((it) => it.id === which);
  const came = await Promise.all(wanted.map((it) => again(needs, actor, it)));
  const refused = came.find((it) => !it.ok);
  if (refused && !refused.ok) return refused;
  return ok({ again: came.filter((it) => it.ok && it.value).length });
}

/** The list may be a moment old: the record itself says whether it is still aside. */
function again(
  { ledger }: Pick<Needs, "ledger">,
  actor: Staff,
  listed: Inbox,
): Promise<Result<boolean, Refusal>> {
  return untilCommitted(async () => {
    const it = await ledger.get("inbox", listed);
    if (!it || it.done) return ok(false);
    if (it.todo === "again") return ok(true);
    const conflict = await ledger.commit([{ op: "update", kind: "inbox", value: { ...it, todo: "again" } }], {
      act: "line-event-replayed",
      actor: { kind: "staff", id: actor.id },
      on: [it.id],
    });
    return conflict ?? ok(true);
  });
}
