// Who covers now for the counsellors of these cases: named in the roster for the time of an absence, and no longer.
import { type Case, coverOf, type StaffId } from "@kumacari/domain";
import type { Needs } from "../needs.ts";

export type Covers = (it: Pick<Case, "assignee">) => StaffId | undefined;

/** One round trip, each strongly consistent: what is opened rests on it. For one's own cases and nobody's nothing is read. */
export async function whoCovers(
  { ledger, clock }: Pick<Needs, "ledger" | "clock">,
  viewer: StaffId,
  cases: readonly Pick<Case, "assignee">[],
): Promise<Covers> {
  const others = new Set(cases.flatMap(({ assignee }) => (assignee ? [assignee] : [])));
  others.delete(viewer);
  if (others.size === 0) return () => undefined;
  const { roster } = await ledger.together({ roster: [...others].map((staff) => ({ staff })) });
  const now = clock.now();
  const by = new Map(roster.flatMap((it) => (it ? [[it.staff, coverOf(it, now)] as const] : [])));
  return ({ assignee }) => assignee && by.get(assignee);
}
