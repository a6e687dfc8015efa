// Whose question waits for the staff, the most pressing first: numbers and standings, and nothing of anybody's words.
import {
  type Case,
  type CaseId,
  caseNumber,
  type Day,
  type Instant,
  jstDay,
  type Outcome,
  type Person,
  type Staff,
} from "@kumacari/domain";
import {
  type FollowUp,
  type FollowUpMonth,
  type FollowUpStanding,
  followUpStanding,
  followUpStandings,
  type NotAsked,
} from "@kumacari/domain/follow-up";
import { namesOfStaff, type StaffNames } from "../inbox/row.ts";
import type { Needs } from "../needs.ts";
import { maySettle } from "../permit.ts";
import { notToAsk } from "./reach.ts";

export type FollowUpRow = {
  readonly caseId: CaseId;
  readonly number: string;
  readonly counsellor: string;
  readonly outcome: Outcome;
  readonly month: FollowUpMonth;
  readonly due: Day;
  readonly standing: FollowUpStanding;
  /** Since when it stands there. */
  readonly at: Instant;
  /** Why they are not asked on LINE, or since the asking by no other way either. */
  readonly why?: NotAsked;
  /** What is heard may be written down; without it the asking can only be ended. */
  readonly writes: boolean;
  /** Their next case, where there is one. */
  readonly newer?: CaseId;
};
export type FollowUpsView = {
  /** The first hundred. */
  readonly rows: readonly FollowUpRow[];
  readonly counts: Readonly<Record<FollowUpStanding, number>>;
};

const shown = 100;
const order = Object.keys(followUpStandings);

/** `all`: of everybody, for whoever oversees the cases; of others it is what they ended themselves. */
export async function seeFollowUps(
  { ledger, clock }: Pick<Needs, "ledger" | "clock">,
  viewer: Staff,
  { all }: { readonly all: boolean },
): Promise<FollowUpsView> {
  const now = clock.now();
  const [ahead, open, { staff }] = await Promise.all([
    ledger.followUpsDue(jstDay(now)),
    ledger.followUpsOpen(),
    ledger.officeLately(),
  ]);
  const theirs = [...open, ...ahead]
    .filter((it) => (all ? maySettle(viewer, { assignee: it.staff }) : it.staff === viewer.id))
    .flatMap((it) => {
      const standing = followUpStanding(it, now);
      return standing ? [{ it, standing }] : [];
    })
    .toSorted((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing) || a.it.at - b.it.at);
  const first = theirs.slice(0, shown);
  const heads = await ledger.together({
    case: first.map(({ it }) => ({ id: it.caseId })),
    person: first.map(({ it }) => ({ id: it.owner })),
  });
  const names = namesOfStaff(staff);
  return {
    rows: first.flatMap((one, n) => rowOf(one, { head: heads.case[n], person: heads.person[n], names })),
    counts: countsOf(theirs.map(({ standing }) => standing)),
  };
}

type Around = {
  readonly head: Case | undefined;
  readonly person: Person | undefined;
  readonly names: StaffNames;
};

function rowOf(
  { it, standing }: { readonly it: FollowUp; readonly standing: FollowUpStanding },
  { head, person, names }: Around,
): readonly FollowUpRow[] {
  if (!head?.closed) return [];
  const gone = notToAsk(person);
  const why = gone ?? it.why;
  const newer = person?.latestCase === it.caseId ? undefined : person?.latestCase;
  return [
    {
      caseId: it.caseId,
      number: caseNumber(it.caseId),
      counsellor: names.get(it.staff) ?? "相談員",
      outcome: head.closed.outcome,
      month: it.month,
      due: it.due,
      standing,
      at: it.at,
      ...(why ? { why } : {}),
      writes: gone === undefined,
      ...(newer ? { newer } : {}),
    },
  ];
}

function countsOf(standings: readonly FollowUpStanding[]): FollowUpsView["counts"] {
  const counts = { again: 0, overdue: 0, call: 0, due: 0, asked: 0 };
  for (const it of standings) counts[it] += 1;
  return counts;
}
