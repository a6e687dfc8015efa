// The hub says how a sitting goes on, by its ticket: it knows no other name for it.
import { jstDay, no, type Refusal, type Result, refusal, type Staff } from "@kumacari/domain";
import { moveStage } from "../booking/stage.ts";
import type { Needs } from "../needs.ts";
import { ownHub, takenAt } from "./see.ts";
import type { HubStage } from "./views.ts";

/** Only today's, and only one's own: any other ticket is as if it were not there. The same step twice changes nothing. */
export async function moveAtHub(
  needs: Pick<Needs, "ledger" | "clock" | "chance">,
  actor: Staff,
  { ticket, to }: { readonly ticket: string; readonly to: HubStage },
): Promise<Result<void, Refusal>> {
  const ground = await ownHub(needs, actor);
  if (!ground.ok) return ground;
  const { hub, tables } = ground.value;
  const taken = await takenAt(needs, tables, [jstDay(needs.clock.now())]);
  const it = taken.find((one) => one.ticket === ticket);
  if (!it) return no(refusal("not-found"));
  const mover = { kind: "staff", id: actor.id } as const;
  const moved = await moveStage(needs, mover, { id: it.booking, to }, (booking) => booking.hub === hub.id);
  return moved.ok ? { ok: true, value: undefined } : moved;
}
