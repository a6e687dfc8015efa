// Whether somebody of the staff reaches a sitting: their own, or one of a case that they may work on in the way that is asked.
import type { Booking, Staff } from "@kumacari/domain";
import { whoCovers } from "../cover/who-covers.ts";
import type { Needs } from "../needs.ts";
import type { mayRun } from "../permit.ts";

/** For one's own sittings nothing more is read. */
export async function reaches(
  needs: Pick<Needs, "ledger" | "clock">,
  actor: Staff,
  { staff, caseId }: Booking,
  mayReach: typeof mayRun,
): Promise<boolean> {
  if (staff === actor.id) return true;
  const it = await needs.ledger.get("case", { id: caseId });
  if (!it) return false;
  const covers = await whoCovers(needs, actor.id, [it]);
  return mayReach(actor, it, covers(it));
}
