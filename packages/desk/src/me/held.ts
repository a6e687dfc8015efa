// 「わたしについて預かっているもの」: consent, deletion and the newest consultation of the citizen who asks, in their own words.
import { caseNumber, type Intake, type IntakeAnswers, type Person } from "@kumacari/domain";
import { consentView } from "../consent/check.ts";
import type { OwnNeeds } from "../needs.ts";
import type { HeldView } from "../views.ts";

export async function seeHeld(needs: OwnNeeds, person: Person): Promise<HeldView> {
  const it = person.latestCase && (await needs.ledger.get("case", { id: person.latestCase }));
  const base = {
    since: person.since,
    consent: consentView(person),
    ...(person.deletion ? { deletion: person.deletion } : {}),
  };
  if (!it) return base;
  const counsellor = it.assignee && (await needs.ledger.get("staff", { id: it.assignee }));
  const opened = await openOwnIntake(needs, person);
  return {
    ...base,
    case: {
      number: caseNumber(it.id),
      openedAt: it.openedAt,
      messages: it.messages,
      ...(counsellor ? { counsellor: counsellor.displayName } : {}),
      corrected: (opened?.corrected ?? []).map(({ at, parts }) => ({ at, parts })),
      ...(opened ? { intake: opened.answers } : {}),
    },
  };
}

type Opened = { readonly answers: IntakeAnswers; readonly corrected: Intake["corrected"] };

async function openOwnIntake(needs: OwnNeeds, person: Person): Promise<Opened | undefined> {
  if (!person.latestCase || person.shredded !== undefined) return undefined;
  const sealed = await needs.ledger.get("intake", { caseId: person.latestCase });
  if (!sealed) return undefined;
  const [intake] = await needs.vault.open("intake", [sealed], {
    act: "own-data-read",
    actor: { kind: "citizen", id: person.id },
    on: [person.id],
  });
  if (!intake) return undefined;
  const answers = { name: intake.name.reveal("show-to-owner"), ...intake.answers.reveal("show-to-owner") };
  return { answers, corrected: intake.corrected };
}
