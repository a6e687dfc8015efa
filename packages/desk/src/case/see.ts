// The whole case page: intake and talk, opened once and written down.
import {
  type Because,
  type CaseId,
  type IntakeAnswers,
  no,
  ok,
  type Refusal,
  type Result,
  refusal,
  type Staff,
  unsaid,
} from "@kumacari/domain";
import { mayBeOpened } from "../consent/check.ts";
import { unnamed } from "../inbox/names.ts";
import { namesOfStaff } from "../inbox/row.ts";
import { correctionView } from "../intake/see.ts";
import type { Needs } from "../needs.ts";
import type { Records, Stored } from "../records.ts";
import type { CasePage } from "../views.ts";
import { findCase, whyOf } from "./find.ts";
import { tickOf } from "./tick.ts";

type Answers = Omit<IntakeAnswers, "name">;
const nothing: Answers = { ageBand: unsaid, ward: unsaid, situation: unsaid, topics: [], wish: "" };

/** After a withdrawn consent, or when their key was destroyed, the page opens without intake and talk. */
export async function seeCase(needs: Needs, viewer: Staff, id: CaseId): Promise<Result<CasePage, Refusal>> {
  const found = await findCase(needs, viewer, id);
  if (!found.ok) return found;
  const { it, person } = found.value;
  const sealed = mayBeOpened(person) ? await needs.ledger.get("intake", { caseId: id }) : "shut";
  // A head that points to somebody else's papers opens nothing.
  if (sealed !== "shut" && sealed?.owner !== it.owner) return no(refusal("not-found"));
  const corrections = sealed === "shut" ? [] : (sealed.corrected ?? []);
  const [intake, live, office] = await Promise.all([
    sealed === "shut"
      ? { name: "", answers: nothing }
      : openIntake(needs, viewer, sealed, whyOf(found.value)),
    tickOf(needs, viewer, found.value, 0),
    corrections.length === 0 ? { staff: [] } : needs.ledger.officeLately(),
  ]);
  if (!intake) return no(refusal("not-found"));
  return ok({
    ...live,
    name: intake.name || unnamed,
    intake: intake.answers,
    corrected: corrections.map((one) => correctionView(one, namesOfStaff(office.staff))),
  });
}

async function openIntake(
  needs: Needs,
  viewer: Staff,
  sealed: Stored<Records["intake"]>,
  why: Pick<Because, "why">,
): Promise<{ readonly name: string; readonly answers: Answers } | undefined> {
  const actor = { kind: "staff", id: viewer.id } as const;
  const [intake] = await needs.vault.open("intake", [sealed], {
    act: "case-read",
    actor,
    on: [sealed.caseId],
    ...why,
  });
  return (
    intake && { name: intake.name.reveal("show-to-staff"), answers: intake.answers.reveal("show-to-staff") }
  );
}
