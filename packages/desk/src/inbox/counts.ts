// The office in four numbers, for those who may not see people: how long the queue is, with nothing of who stands in it. Also
// small ones are told, unlike in the figures: they carry no attribute by which somebody could be found in them.
import type { Case, Instant } from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import type { OfficeCounts } from "../views.ts";

export async function seeCounts(needs: Pick<Needs, "ledger" | "clock">): Promise<OfficeCounts> {
  return count(await needs.ledger.openCasesLately(), needs.clock.now());
}

export function count(cases: readonly Case[], now: Instant): OfficeCounts {
  const onUs = cases.filter((it) => it.waitingOn === "us");
  const longest = onUs.reduce((most, it) => Math.max(most, now - it.waitingSince), 0);
  return {
    open: cases.length,
    unassigned: cases.filter((it) => it.assignee === undefined).length,
    waitingOnUs: onUs.length,
    ...(onUs.length > 0 ? { longestWaitHours: Math.floor(longest / 3_600_000) } : {}),
  };
}
