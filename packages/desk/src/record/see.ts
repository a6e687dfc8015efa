// What there is of a case's record: who wrote what kind of paper when, and which correction was refused. Not a word of it is opened.
import { type CaseId, jstDay, ok, type Paper, type Refusal, type Result, type Staff } from "@kumacari/domain";
import { findCase } from "../case/find.ts";
import { mayBeOpened } from "../consent/check.ts";
import { namesOfStaff } from "../inbox/row.ts";
import type { Needs } from "../needs.ts";
import { paperRow } from "./row.ts";
import { statementsOf } from "./statements.ts";
import type { RecordView } from "./views.ts";

export async function seeRecord(
  { ledger, clock }: Pick<Needs, "ledger" | "clock">,
  viewer: Staff,
  { caseId }: { readonly caseId: CaseId },
): Promise<Result<RecordView, Refusal>> {
  const found = await findCase({ ledger, clock }, viewer, caseId);
  if (!found.ok) return found;
  const { it, person, sitting } = found.value;
  const [own, told, staff, statements] = await Promise.all([
    ledger.papersOf(caseId),
    ledger.toldBy(it.owner),
    ledger.staff(),
    statementsOf({ ledger }, person),
  ]);
  // Nobody has to tell twice how it went since an earlier case ended.
  const papers = [...own, ...told.filter((paper) => paper.caseId !== caseId)];
  const names = namesOfStaff(staff);
  return ok({
    papers: papers.toSorted(byDay).map((paper) => paperRow(paper, { viewer, person, names, of: caseId })),
    statements,
    mayWrite: it.assignee === viewer.id && mayBeOpened(person),
    mayNote: (it.assignee === viewer.id || sitting !== undefined) && mayBeOpened(person),
    today: jstDay(clock.now()),
  });
}

/** The latest first; of one day, whatever was begun last. */
const byDay = (a: Paper, b: Paper): number =>
  b.day.localeCompare(a.day) || (b.written[0]?.at ?? 0) - (a.written[0]?.at ?? 0);
