// Ends all of somebody's sessions but the one that asks, also those that no list has shown yet.
import { type Instant, no, ok, type Refusal, type Result } from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import type { Change } from "../ports.ts";
import { untilCommitted } from "../until-committed.ts";
import type { Ended } from "./end.ts";
import { unproved } from "./prove-again.ts";
import { still } from "./session.ts";
import { type SignedIn, whoseSession } from "./who.ts";

export function endOtherSessions(needs: Needs, asking: SignedIn): Promise<Result<Ended, Refusal>> {
  return untilCommitted<Ended>(async () => {
    const here = await whoseSession(needs, asking.session.token);
    if (!here.ok) return here;
    const refused = await unproved(needs, here.value);
    if (refused) return no(refused);
    const { id } = here.value.staff;
    const conflict = await needs.ledger.commit(oneByOne(here.value, true, needs.clock.now()).changes, {
      act: "other-sessions-ended",
      actor: { kind: "staff", id },
      on: [id],
    });
    return conflict ?? ok({ state: "ended" });
  });
}

/**
 * What goes with a change to somebody's ways in: it comes one after the other for one person, while their session is
 * there, and all their other sessions end in the same moment if they say so.
 */
export function oneByOne(
  { staff, session }: SignedIn,
  endOthers: boolean,
  now: Instant,
): { readonly changes: readonly [Change, Change]; readonly on: readonly string[] } {
  const value = endOthers ? { ...staff, sessionsEnded: { at: now, but: session.token } } : staff;
  return {
    changes: [{ op: "update", kind: "staff", value }, still(session)],
    on: endOthers ? ["others:ended"] : [],
  };
}
