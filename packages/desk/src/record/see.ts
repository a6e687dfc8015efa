// What there is of a case's record: who wrote what kind of paper when, and which correction was refused. Not a word of it is opened.
import {
  type Case,
  type CaseId,
  caseNumber,
  casesBefore,
  jstDay,
  ok,
  type Paper,
  type Refusal,
  type Result,
  type Staff,
} from "@kumacari/domain";
import { findCase } from "../case/find.ts";
import { mayBeOpened } from "../consent/check.ts";
import { namesOfStaff, type StaffNames } from "../inbox/row.ts";
import type { Needs } from "../needs.ts";
import { isBeside } from "./beside.ts";
import { paperRow } from "./row.ts";
import { statementsOf } from "./statements.ts";
import type { EarlierCase, RecordView } from "./views.ts";

export async function seeRecord(
  { ledger, clock }: Pick<Needs, "ledger" | "clock">,
  viewer: Staff,
  { caseId }: { readonly caseId: CaseId },
): Promise<Result<RecordView, Refusal>> {
  const found = await findCase({ ledger, clock }, viewer, caseId);
  if (!found.ok) return found;
  const { it, person, sitting } = found.value;
  const before = casesBefore(person, caseId);
  const [own, told, staff, statements, { case: cases }, ...earlier] = await Promise.all([
    ledger.papersOf(caseId),
    ledger.toldBy(it.owner),
    ledger.staff(),
    statementsOf({ ledger }, person),
    ledger.together({ case: before.map((id) => ({ id })) }),
    ...(mayBeOpened(person) ? before : []).map((id) => ledger.papersOf(id)),
  ]);
  // Nobody has to tell twice what they told in an earlier case, or how it went since.
  const beside = [...told, ...earlier.flat()].filter(
    (paper) => paper.caseId !== caseId && isBeside(paper, { it, person }),
  );
  const each = new Map([...own, ...beside].map((paper) => [paper.id, paper]));
  const names = namesOfStaff(staff);
  return ok({
    papers: [...each.values()]
      .toSorted(byDay)
      .map((paper) => paperRow(paper, { viewer, person, names, of: caseId })),
    earlier: cases
      .filter((one) => one !== undefined)
      .map((one) => earlierCase(one, names))
      .toReversed(),
    statements,
    mayWrite: it.assignee === viewer.id && mayBeOpened(person),
    mayNote: (it.assignee === viewer.id || sitting !== undefined) && mayBeOpened(person),
    today: jstDay(clock.now()),
  });
}

function earlierCase({ id, openedAt, closed, assignee }: Case, names: StaffNames): EarlierCase {
  const counsellor = assignee && names.get(assignee);
  return {
    number: caseNumber(id),
    openedAt,
    ...(closed ? { closedAt: closed.at } : {}),
    ...(counsellor ? { counsellor } : {}),
  };
}

/** The latest first; of one day, whatever was begun last. */
const byDay = (a: Paper, b: Paper): number =>
  b.day.localeCompare(a.day) || (b.written[0]?.at ?? 0) - (a.written[0]?.at ?? 0);
