// The intake to be put right, and what it said before: opened for who may, and each opening written down.
import {
  type Because,
  type Case,
  type CaseId,
  type Instant,
  type IntakeAnswers,
  type IntakeCorrection,
  type IntakePart,
  no,
  ok,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import { findCase, whyOf } from "../case/find.ts";
import { closedWhy, mayBeOpened } from "../consent/check.ts";
import { namesOfStaff, type StaffNames } from "../inbox/row.ts";
import type { Needs } from "../needs.ts";
import type { Records, Stored } from "../records.ts";

export type CorrectionView = {
  readonly at: Instant;
  readonly by: string;
  readonly parts: readonly IntakePart[];
};

export const correctionView = ({ at, by, parts }: IntakeCorrection, names: StaffNames): CorrectionView => ({
  at,
  by: names.get(by) ?? "職員",
  parts,
});

export type OpenedIntake = { readonly answers: IntakeAnswers; readonly seen: number };

export async function openIntake(
  needs: Pick<Needs, "ledger" | "vault" | "clock">,
  viewer: Staff,
  { caseId }: { readonly caseId: CaseId },
): Promise<Result<OpenedIntake, Refusal>> {
  const found = await findSealed(needs, viewer, caseId);
  if (!found.ok) return found;
  const [intake] = await needs.vault.open("intake", [found.value.sealed], {
    act: "case-read",
    actor: { kind: "staff", id: viewer.id },
    on: [caseId],
    why: "correction",
  });
  if (!intake) throw new Error("what is opened comes back");
  const answers = { name: intake.name.reveal("show-to-staff"), ...intake.answers.reveal("show-to-staff") };
  return ok({ answers, seen: (intake.corrected ?? []).length });
}

/** As it stood until `ended`; the first one is the citizen's own. */
export type IntakeThen = {
  readonly number: number;
  readonly answers: IntakeAnswers;
  /** Since when it stood, and who had put it so; `by` absent: the citizen. */
  readonly at: Instant;
  readonly by?: string;
  readonly ended: CorrectionView;
};
/** The latest first. `more`: earlier ones are not shown. */
export type IntakeHistory = { readonly list: readonly IntakeThen[]; readonly more: boolean };

const most = 20;

export async function seeIntakeHistory(
  needs: Pick<Needs, "ledger" | "vault" | "clock">,
  viewer: Staff,
  { caseId }: { readonly caseId: CaseId },
): Promise<Result<IntakeHistory, Refusal>> {
  const found = await findSealed(needs, viewer, caseId);
  if (!found.ok) return found;
  const { it, sealed } = found.value;
  const corrected = sealed.corrected ?? [];
  if (corrected.length === 0) return ok({ list: [], more: false });
  const numbers = corrected.map((_, n) => n + 1).slice(-most);
  const { intakebefore } = await needs.ledger.together({
    intakebefore: numbers.map((number) => ({ caseId, number })),
  });
  const theirs = intakebefore.filter((one) => one !== undefined).filter(({ owner }) => owner === it.owner);
  const [opened, { staff }] = await Promise.all([
    needs.vault.open("intakebefore", theirs, {
      act: "case-read",
      actor: { kind: "staff", id: viewer.id },
      on: [caseId],
      why: "earlier",
    }),
    needs.ledger.officeLately(),
  ]);
  const names = namesOfStaff(staff);
  const list = opened.flatMap(({ number, name, answers }): readonly IntakeThen[] => {
    const [before, end] = [corrected[number - 2], corrected[number - 1]];
    if (!end) return [];
    return [
      {
        number,
        answers: { name: name.reveal("show-to-staff"), ...answers.reveal("show-to-staff") },
        at: before?.at ?? it.openedAt,
        ...(before ? { by: correctionView(before, names).by } : {}),
        ended: correctionView(end, names),
      },
    ];
  });
  return ok({ list: list.toReversed(), more: corrected.length > most });
}

type FoundIntake = {
  readonly it: Case;
  readonly sealed: Stored<Records["intake"]>;
  readonly why: Pick<Because, "why">;
};

export async function findSealed(
  needs: Pick<Needs, "ledger" | "clock">,
  viewer: Staff,
  caseId: CaseId,
): Promise<Result<FoundIntake, Refusal>> {
  const found = await findCase(needs, viewer, caseId);
  if (!found.ok) return found;
  const { it, person } = found.value;
  if (!mayBeOpened(person)) return no(closedWhy(person));
  const sealed = await needs.ledger.get("intake", { caseId });
  // A head that points to somebody else's papers opens nothing.
  return sealed?.owner === it.owner ? ok({ it, sealed, why: whyOf(found.value) }) : no(refusal("not-found"));
}
