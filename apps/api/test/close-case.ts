// Ends a case as an office does: one asks, another approves.
import type { CaseId } from "@kumacari/domain";
import { type asStaff, type Office, once, signedIn } from "./office.ts";

/** A case that ends: its counsellor asks, and a second person approves. */
export async function closeCase(office: Office, by: Desk, caseId: CaseId, seen: number, outcome = "継続") {
  const asked = await by.act("case.askClose", {
    caseId,
    outcome,
    summary: "区切りがついた。",
    seen,
    once: once(),
  });
  if (asked.status !== 200) return asked;
  const overseer = await signedIn(office, "supervisor", "見本 しょうにん");
  const at = (await office.needs.ledger.get("case", { id: caseId }))?.closing?.at;
  return overseer.act("case.approveClose", { caseId, asked: at, seen });
}
type Desk = Pick<ReturnType<typeof asStaff>, "act">;
