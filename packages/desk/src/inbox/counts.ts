// The office in four numbers, for those who may not see people.
import type { Case, Instant } from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import type { OfficeCounts } from "../views.ts";

export async function seeCounts(needs: Pick<Needs, "ledger" | "clock">): Promise<OfficeCounts> {
  return count(await needs.ledger.openCasesLately(), needs.clock.now());
}

export function count(cases: readonly Case[], now: Instant): OfficeCounts {
  const onUs = cases.filter((it) => it.waitingOn === "us");
  const longest = Math.max(...onUs.map((it) => now - it.waitingSince));
  return {
    open: cases.length,
    unassigned: cases.filter((it) => it.assignee === undefined).length,
    waitingOnUs: onUs.length,
    ...(onUs.length > 0 ? { longestWaitHours: Math.floor(longest / 3_600_000) } : {}),
  };
}
