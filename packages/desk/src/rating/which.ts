// The consultation a citizen may look back on: the newest that has ended, also while the next one is going on.
import { type Case, isOpen, type Person } from "@kumacari/domain";
import type { OwnNeeds } from "../needs.ts";

/** `latest`: where it was read already. One case is open at a time, so the one before an open case has ended. */
export async function ratedCase(
  { ledger }: Pick<OwnNeeds, "ledger">,
  { latestCase, cases = [] }: Pick<Person, "latestCase" | "cases">,
  latest?: Case,
): Promise<Case | undefined> {
  const newest = latest ?? (latestCase && (await ledger.get("case", { id: latestCase })));
  if (!newest || !isOpen(newest)) return newest || undefined;
  const before = cases.findLast((id) => id !== newest.id);
  return before && ledger.get("case", { id: before });
}
