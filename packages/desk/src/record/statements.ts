// A correction that was refused stays beside the record as the person's own statement: that there is one, and, opened, what they asked.
import {
  type CaseId,
  type MatterId,
  no,
  ok,
  type Person,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import { isStatement, type Matter } from "@kumacari/domain/law";
import { findCase, whyOf } from "../case/find.ts";
import { closedWhy, mayBeOpened } from "../consent/check.ts";
import type { Needs } from "../needs.ts";
import type { StatementRow, StatementView } from "./views.ts";

/** The newest first; not a word of them is opened. */
export async function statementsOf(
  { ledger }: Pick<Needs, "ledger">,
  person: Person,
): Promise<readonly StatementRow[]> {
  // Whoever never asked for a correction has none: nothing is read.
  if (!person.asked?.correction) return [];
  const asked = (await ledger.requestsOf(person.id)).filter(({ about }) => about === "correction");
  const { matter } = await ledger.together({ matter: asked.map(({ id }) => ({ id })) });
  return matter.flatMap((it) => (it ? rowOf(it, person) : [])).toSorted((a, b) => b.at - a.at);
}

/** For those who may read the record, whoever wrote it. */
export async function openStatement(
  needs: Pick<Needs, "ledger" | "vault" | "clock">,
  viewer: Staff,
  { caseId, id }: { readonly caseId: CaseId; readonly id: MatterId },
): Promise<Result<StatementView, Refusal>> {
  const found = await findCase(needs, viewer, caseId);
  if (!found.ok) return found;
  const { person } = found.value;
  const { matter, request } = await needs.ledger.together({
    matter: [{ id }],
    request: [{ owner: person.id, id }],
  });
  const [row] = matter[0] ? rowOf(matter[0], person) : [];
  const sealed = request[0];
  if (!row || !sealed) return no(refusal("not-found"));
  if (!mayBeOpened(person)) return no(closedWhy(person));
  const [opened] = await needs.vault.open("request", [sealed], {
    act: "statement-read",
    actor: { kind: "staff", id: viewer.id },
    on: [caseId, person.id, id],
    ...whyOf(found.value),
  });
  if (!opened) throw new Error("what is opened comes back");
  return ok({ ...opened.words.reveal("show-to-staff"), says: matter[0]?.decision?.says ?? "" });
}

function rowOf(it: Matter, person: Person): readonly StatementRow[] {
  const decided = it.decision?.decided;
  if (!it.decision || !decided || it.citizen !== person.id || !isStatement(it)) return [];
  const { outcome } = it.decision;
  return [{ id: it.id, at: it.knownAt, decidedAt: decided.at, outcome, mayRead: mayBeOpened(person) }];
}
