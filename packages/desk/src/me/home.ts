// Where a citizen stands: consent, the talk, a deletion asked for. Nothing sealed is opened.
import { isOpen, type Person, ratedUntil } from "@kumacari/domain";
import { consentView } from "../consent/check.ts";
import { ownFollowUp } from "../follow-up/own.ts";
import type { OwnNeeds } from "../needs.ts";
import { ratedCase } from "../rating/which.ts";
import type { CitizenHome } from "../views.ts";

export async function seeHome(needs: OwnNeeds, person: Person): Promise<CitizenHome> {
  const it = person.latestCase && (await needs.ledger.get("case", { id: person.latestCase }));
  const rated = it && (await ratedCase(needs, person, it));
  const until = rated && ratedUntil(rated);
  const asked = await ownFollowUp(needs, person);
  const counsellor = it?.assignee && (await needs.ledger.get("staff", { id: it.assignee }));
  return {
    consent: consentView(person),
    ...(asked?.stage === "asked" ? { followUp: { month: asked.month } } : {}),
    ...(person.deletion ? { deletion: person.deletion } : {}),
    ...(it
      ? {
          talk: {
            caseId: it.id,
            open: isOpen(it),
            unread: Math.max(0, it.messages - it.seenByCitizen),
            ...(until !== undefined && until >= needs.clock.now() ? { rateUntil: until } : {}),
            ...(counsellor ? { counsellor: counsellor.displayName } : {}),
          },
        }
      : {}),
  };
}
