// Stops somebody at once; lets them back in, with a second person's word where the role is privileged.
import {
  no,
  ok,
  privilegedRoles,
  type Refusal,
  type Result,
  refusal,
  type Staff,
  type SuspendReason,
} from "@kumacari/domain";
import { type Act, effect } from "../effect.ts";
import { countOwn } from "../handover/sittings-ahead.ts";
import type { Needs } from "../needs.ts";
import { administer } from "./administer.ts";
import { alreadyAsked, askEnds, newAsk } from "./asks.ts";
import type { Asked } from "./invite.ts";
import type { Applied } from "./role.ts";
import { settled } from "./settle.ts";
import { resumed, suspended } from "./standing.ts";
import { type Aim, targetOf } from "./target.ts";
import { words } from "./words.ts";

export type Suspending = Aim & { readonly reason: SuspendReason; readonly dry: boolean };

export async function suspend(
  needs: Needs,
  actor: Staff,
  { reason, dry, ...aim }: Suspending,
): Promise<Result<Act<Applied>, Refusal>> {
  const came = await administer<Applied>(needs, actor, dry, async (roster) => {
    const found = targetOf(roster, aim);
    if (!found.ok) return found;
    const it = found.value;
    if (it.state !== "active") return no(refusal("invalid"));
    const { stops, account, undo } = words.suspend;
    const sittings = await countOwn(needs, it.id);
    return ok({
      effect: effect(
        [stops(it.displayName), account, undo],
        [sittings > 0 && words.retire.sittings(sittings)],
      ),
      changes: [suspended(it, reason, actor.id, needs.clock.now())],
      on: [it.id],
      why: reason,
      value: { state: "applied" },
      act: "staff-suspended",
    });
  });
  return settled(needs, aim.id, came);
}

export async function resume(
  needs: Needs,
  actor: Staff,
  { dry, ...aim }: Aim & { readonly dry: boolean },
): Promise<Result<Act<Applied | Asked>, Refusal>> {
  const came = await administer<Applied | Asked>(needs, actor, dry, async (roster) => {
    const found = targetOf(roster, aim);
    if (!found.ok) return found;
    const it = found.value;
    if (it.state !== "suspended") return no(refusal("invalid"));
    if (await alreadyAsked(needs, it.id)) return no(refusal("already-asked"));
    const now = needs.clock.now();
    const says = words.suspend.resumes(it.displayName);
    if (!privilegedRoles.includes(it.role)) {
      return ok({
        effect: effect([says]),
        changes: [resumed(it, actor.id, now)],
        on: [it.id],
        value: { state: "applied" },
        act: "staff-resumed",
      });
    }
    const { id: staff, displayName: name, role } = it;
    const ask = newAsk(needs, actor, { what: "resume", name, role, staff, before: role });
    return ok({
      effect: effect([says, words.suspend.resumeAsks(askEnds(now))]),
      changes: [{ op: "create", kind: "ask", value: ask }],
      on: [staff, ask.id],
      value: { state: "asked", ask: ask.id },
      act: "resume-asked",
    });
  });
  return settled(needs, aim.id, came);
}
