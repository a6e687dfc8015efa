// The end of somebody's time with us: nothing opens from this moment on, and what they did keeps their name.
import {
  accessLimits,
  minutes,
  no,
  ok,
  plus,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import { type Act, effect } from "../effect.ts";
import { countOwn } from "../handover/sittings-ahead.ts";
import type { Needs } from "../needs.ts";
import { administer } from "./administer.ts";
import { retiredChange } from "./retired.ts";
import type { Applied } from "./role.ts";
import { settled } from "./settle.ts";
import { type Aim, targetOf } from "./target.ts";
import { words } from "./words.ts";

export type Retiring = Aim & {
  /** The display name, typed in: not needed to see the effect. */
  readonly typed?: string | undefined;
  readonly dry: boolean;
};

export async function retire(
  needs: Needs,
  actor: Staff,
  { typed, dry, ...aim }: Retiring,
): Promise<Result<Act<Applied>, Refusal>> {
  const came = await administer<Applied>(needs, actor, dry, async (roster) => {
    const found = targetOf(roster, aim);
    if (!found.ok) return found;
    const it = found.value;
    if (!dry && typed?.normalize("NFC").trim() !== it.displayName) return no(refusal("not-typed"));
    const now = needs.clock.now();
    const invited = it.state === "invited";
    const change = retiredChange(it, {
      why: invited ? "invitation-taken-back" : "left",
      by: actor.id,
      now,
      // Half a minute later than it can be taken back: the two never meet.
      goes: invited ? now : plus(now, minutes(accessLimits.undoMinutes + 0.5)),
    });
    return ok({
      effect: await effectOf(needs, it),
      changes: [change],
      on: [it.id],
      why: invited ? "invitation-taken-back" : "left",
      value: { state: "applied" },
      act: "staff-retired",
    });
  });
  return settled(needs, aim.id, came);
}

async function effectOf(needs: Needs, { id, displayName, state }: Staff) {
  const { ledger } = needs;
  const says = words.retire;
  if (state === "invited") return effect([says.invitation(displayName)], [], displayName);
  const [open, seat, sittings] = await Promise.all([
    ledger.openCases(),
    ledger.get("seat", { staff: id }),
    countOwn(needs, id),
  ]);
  const cases = open.filter((it) => it.assignee === id).length;
  return effect(
    [says.ends(displayName), says.stays, says.gone, says.again],
    [
      cases > 0 && says.cases(cases),
      sittings > 0 && says.sittings(sittings),
      seat !== undefined && says.seat,
    ],
    displayName,
  );
}
