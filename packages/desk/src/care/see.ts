// The consideration a citizen wishes for, opened for themselves and for whoever may open their case.
import {
  type Because,
  type CareAnswers,
  type CaseId,
  type Instant,
  no,
  ok,
  type Person,
  type Purpose,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import { findCase, whyOf } from "../case/find.ts";
import { closedWhy, mayBeOpened } from "../consent/check.ts";
import { namesOfStaff } from "../inbox/row.ts";
import type { Needs, OwnNeeds } from "../needs.ts";

/** `version` 0: nobody was asked yet. */
export type CareView = CareAnswers & {
  readonly version: number;
  /** Absent: nobody was asked yet. `by` absent: the citizen. */
  readonly written?: { readonly at: Instant; readonly by?: string };
};

type Reading = Pick<OwnNeeds, "ledger" | "vault">;

export async function seeOwnCare(needs: Reading, person: Person): Promise<Result<CareView, Refusal>> {
  if (person.shredded !== undefined) return no(refusal("shredded"));
  const actor = { kind: "citizen", id: person.id } as const;
  return ok(await read(needs, person, "show-to-owner", { act: "own-data-read", actor, on: [person.id] }));
}

export async function seeCareOfCase(
  needs: Reading & Pick<Needs, "clock">,
  viewer: Staff,
  { caseId }: { readonly caseId: CaseId },
): Promise<Result<CareView, Refusal>> {
  const found = await findCase(needs, viewer, caseId);
  if (!found.ok) return found;
  const { person } = found.value;
  if (!mayBeOpened(person)) return no(closedWhy(person));
  const actor = { kind: "staff", id: viewer.id } as const;
  return ok(
    await read(needs, person, "show-to-staff", {
      act: "care-read",
      actor,
      on: [caseId, person.id],
      ...whyOf(found.value),
    }),
  );
}

/** Where there is none, nothing is opened and nothing written down. */
async function read(
  { ledger, vault }: Reading,
  { id: owner }: Person,
  purpose: Purpose,
  because: Because,
): Promise<CareView> {
  const sealed = await ledger.get("care", { owner });
  if (!sealed) return { wishes: [], words: "", version: 0 };
  const [[opened], staff] = await Promise.all([
    vault.open("care", [sealed], because),
    sealed.by === "citizen" ? [] : ledger.staff(),
  ]);
  if (!opened) throw new Error("what is opened comes back");
  const { by, at, version } = sealed;
  const named = by === "citizen" ? {} : { by: namesOfStaff(staff).get(by) ?? "相談員" };
  return { ...opened.answers.reveal(purpose), version, written: { at, ...named } };
}
