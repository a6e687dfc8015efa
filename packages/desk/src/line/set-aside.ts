// What becomes of an event that could not be acted on: tried again, and after five tries set aside (SLA-1b).
import type { Clock, Ledger } from "../ports.ts";
import type { Inbox } from "../records.ts";

export type SetAsideNeeds = { readonly ledger: Pick<Ledger, "get" | "commit">; readonly clock: Clock };

/** `again`: let it come again, its citizen's later events waiting. `quarantined`, `settled`: they need wait no longer. */
export type SetAside = "again" | "quarantined" | "settled";

export const triesAllowed = 5;

/** `fault` is the class name of what went wrong, never its message. Throws when the store cannot be reached: nothing counts then. */
export async function setAside(needs: SetAsideNeeds, event: Inbox, fault: string): Promise<SetAside> {
  const current = await needs.ledger.get("inbox", event);
  if (!current || current.done) return "settled";
  if (current.quarantined !== undefined && current.todo === undefined) return "quarantined";
  const { todo: _, ...rest } = current;
  const tries = (current.tries ?? 0) + 1;
  const last = tries >= triesAllowed;
  const value: Inbox = {
    ...rest,
    tries,
    fault: /^[A-Za-z]{1,60}$/.test(fault) ? fault : "Error",
    ...(last ? { quarantined: needs.clock.now() } : {}),
  };
  const conflict = await needs.ledger.commit([{ op: "update", kind: "inbox", value }], {
    act: last ? "line-event-quarantined" : "line-event-failed",
    actor: { kind: "system", part: "worker" },
    on: [current.id],
  });
  return conflict || !last ? "again" : "quarantined";
}
