// A ジョブ・カード for the printer, one form or all: for the citizen and for who may open their case, written down each time.
import {
  type CaseId,
  type Instant,
  no,
  ok,
  type Person,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import { type CardForm, type CardSection, cardFormIds, formOf } from "@kumacari/domain/job-card";
import { findCase, whyOf } from "../case/find.ts";
import { closedWhy, mayBeOpened } from "../consent/check.ts";
import type { Needs, OwnNeeds } from "../needs.ts";
import { readParts } from "./read-parts.ts";
import type { CardPartView } from "./views.ts";

export type CardSheet = {
  readonly forms: readonly CardForm[];
  readonly parts: readonly CardPartView[];
  readonly at: Instant;
};

type PrintNeeds = Pick<OwnNeeds, "ledger" | "vault" | "clock">;

/** `form` absent: all of them. */
export async function printOwnCard(
  needs: PrintNeeds,
  { id, shredded }: Person,
  form: CardForm | undefined,
): Promise<Result<CardSheet, Refusal>> {
  if (shredded !== undefined) return no(refusal("shredded"));
  const parts = await readParts(needs, id, {
    seen: {},
    purpose: "show-to-owner",
    because: { act: "card-printed", actor: { kind: "citizen", id } },
  });
  return ok(sheetOf(parts, form, needs.clock.now()));
}

export async function printCard(
  needs: Pick<Needs, "ledger" | "vault" | "clock">,
  viewer: Staff,
  { caseId, form }: { readonly caseId: CaseId; readonly form: CardForm | undefined },
): Promise<Result<CardSheet, Refusal>> {
  const found = await findCase(needs, viewer, caseId);
  if (!found.ok) return found;
  const { person } = found.value;
  if (!mayBeOpened(person)) return no(closedWhy(person));
  const parts = await readParts(needs, person.id, {
    seen: {},
    purpose: "show-to-staff",
    because: {
      act: "card-printed",
      actor: { kind: "staff", id: viewer.id },
      on: caseId,
      ...whyOf(found.value),
    },
  });
  return ok(sheetOf(parts, form, needs.clock.now()));
}

function sheetOf(parts: readonly CardPartView[], form: CardForm | undefined, at: Instant): CardSheet {
  return { forms: form ? [form] : allForms(parts), parts, at };
}

/** A person has one plan: the one for who has not worked yet, where something of it is written. */
function allForms(parts: readonly CardPartView[]): readonly CardForm[] {
  const only = formOf("1-2").sections.filter((it) => !formOf("1-1").sections.includes(it));
  const written = (it: CardSection) => parts.some(({ section, rows }) => section === it && rows.length > 0);
  const other: CardForm = only.some(written) ? "1-1" : "1-2";
  return cardFormIds.filter((it) => it !== other);
}
