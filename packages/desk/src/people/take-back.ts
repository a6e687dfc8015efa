// Puts somebody who was stopped or retired a moment ago back as they were.
import { no, ok, type Refusal, type Result, refusal, type Staff, type StaffId } from "@kumacari/domain";
import { type Act, effect } from "../effect.ts";
import type { Needs } from "../needs.ts";
import { administer } from "./administer.ts";
import type { Applied } from "./role.ts";
import { settled } from "./settle.ts";
import { canTakeBack, takenBack } from "./standing.ts";
import { words } from "./words.ts";

export type TakingBack = { readonly id: StaffId; readonly dry: boolean };

export async function takeBackStanding(
  needs: Needs,
  actor: Staff,
  { id, dry }: TakingBack,
): Promise<Result<Act<Applied>, Refusal>> {
  const came = await administer<Applied>(needs, actor, dry, async ({ all, self }) => {
    const it = all.find((one) => one.id === id);
    if (!it) return no(refusal("not-found"));
    if (it.id === self.id) return no(refusal("self-act"));
    const now = needs.clock.now();
    if (!it.standing || !canTakeBack(it, now)) return no(tooLate);
    return ok({
      effect: effect([words.takesBack(it.displayName)]),
      changes: [takenBack(it, it.standing.before, actor.id, now)],
      on: [it.id],
      value: { state: "applied" },
      act: "standing-taken-back",
    });
  });
  return settled(needs, id, came);
}

const tooLate: Refusal = {
  kind: "too-late",
  says: "取り消せる時間（2分）が過ぎているか、すでに取り消されています。",
};
