// What was wished for before: each writing as it stood, who wrote it and when, opened to be read beside the one that stands.
import {
  type CareAnswers,
  type CaseId,
  type Instant,
  no,
  ok,
  type Refusal,
  type Result,
  type Staff,
} from "@kumacari/domain";
import { findCase } from "../case/find.ts";
import { closedWhy, mayBeOpened } from "../consent/check.ts";
import { namesOfStaff } from "../inbox/row.ts";
import type { Needs } from "../needs.ts";

/** `by` absent: the citizen. */
export type CareWriting = CareAnswers & {
  readonly number: number;
  readonly at: Instant;
  readonly by?: string;
};
/** Without the one that stands; the latest first. `more`: earlier ones are not shown. */
export type CareHistory = { readonly writings: readonly CareWriting[]; readonly more: boolean };

const most = 20;

export async function seeCareHistory(
  { ledger, vault, clock }: Pick<Needs, "ledger" | "vault" | "clock">,
  viewer: Staff,
  { caseId }: { readonly caseId: CaseId },
): Promise<Result<CareHistory, Refusal>> {
  const found = await findCase({ ledger, clock }, viewer, caseId);
  if (!found.ok) return found;
  const { person } = found.value;
  if (!mayBeOpened(person)) return no(closedWhy(person));
  const owner = person.id;
  const last = ((await ledger.get("care", { owner }))?.version ?? 0) - 1;
  const numbers = Array.from({ length: Math.max(0, Math.min(last, most)) }, (_, n) => last - n);
  const { carewriting } = await ledger.together({
    carewriting: numbers.map((number) => ({ owner, number })),
  });
  // What was written over before each writing was kept is not there.
  const kept = carewriting.filter((it) => it !== undefined);
  if (kept.length === 0) return ok({ writings: [], more: false });
  const [opened, staff] = await Promise.all([
    vault.open("carewriting", kept, {
      act: "care-read",
      actor: { kind: "staff", id: viewer.id },
      on: [caseId, owner],
      why: "earlier",
    }),
    ledger.staff(),
  ]);
  const names = namesOfStaff(staff);
  const writings = opened.map(({ number, at, by, answers }) => ({
    ...answers.reveal("show-to-staff"),
    number,
    at,
    ...(by === "citizen" ? {} : { by: names.get(by) ?? "相談員" }),
  }));
  return ok({ writings, more: last > most });
}
