// The whole case page: intake and talk, opened once and written down.
import {
  type Case,
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
import type { Needs } from "../needs.ts";
import type { CasePage } from "../views.ts";
import { findCase } from "./find.ts";
import { tickOf } from "./tick.ts";

type Answers = Omit<IntakeAnswers, "name">;
const nothing: Answers = { ageBand: unsaid, ward: unsaid, situation: unsaid, topics: [], wish: "" };

/** After a withdrawn consent, or when their key was destroyed, the page opens without intake and talk. */
export async function seeCase(needs: Needs, viewer: Staff, id: CaseId): Promise<Result<CasePage, Refusal>> {
  const found = await findCase(needs, viewer, id);
  if (!found.ok) return found;
  const { it, person, covers } = found.value;
  const intake = mayBeOpened(person)
    ? await openIntake(needs, viewer, it)
    : { name: unnamed, answers: nothing };
  if (!intake) return no(refusal("not-found"));
  // Opening the intake may take a moment; the talk is read after it, so that the page is never older than its rows.
  const live = await tickOf(needs, viewer, { it, person, covers }, 0);
  return ok({
    ...live,
    name: intake.name || unnamed,
    intake: intake.answers,
  });
}

async function openIntake(
  needs: Needs,
  viewer: Staff,
  { id: caseId, owner }: Case,
): Promise<{ readonly name: string; readonly answers: Answers } | undefined> {
  const sealed = await needs.ledger.get("intake", { caseId });
  // A head that points to somebody else's papers opens nothing.
  if (sealed?.owner !== owner) return undefined;
  const actor = { kind: "staff", id: viewer.id } as const;
  const [intake] = await needs.vault.open("intake", [sealed], { act: "case-read", actor, on: [caseId] });
  return (
    intake && { name: intake.name.reveal("show-to-staff"), answers: intake.answers.reveal("show-to-staff") }
  );
}
