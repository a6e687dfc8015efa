// The consultation a citizen may look back on: the newest that has ended, also while the next one is going on.
import { type Case, type CaseId, type Instant, isOpen, type Person, ratedUntil } from "@kumacari/domain";
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

export type Ended = { readonly of: CaseId; readonly endedAt: Instant };

/** Within the fourteen days of a survey nobody ends more. */
const most = 10;

/** Two that end within days of each other are asked about one by one: an answer belongs to the one it was given for. */
export async function othersOpen(
  { ledger, clock }: Pick<OwnNeeds, "ledger" | "clock">,
  { cases = [] }: Pick<Person, "cases">,
  shown: CaseId,
): Promise<readonly Ended[]> {
  const ids = cases.slice(-most).filter((id) => id !== shown);
  const { case: found } = await ledger.together({ case: ids.map((id) => ({ id })) });
  const now = clock.now();
  return found
    .flatMap((it) => {
      const until = it && ratedUntil(it);
      return it?.closed && until !== undefined && until >= now ? [{ of: it.id, endedAt: it.closed.at }] : [];
    })
    .toReversed();
}
