// Why a case is, or was, looked after first: every word on it, opened for whoever may open the case.
import { type CaseId, no, ok, type Refusal, type Result, type Staff } from "@kumacari/domain";
import { findCase, whyOf } from "../case/find.ts";
import { closedWhy, mayBeOpened } from "../consent/check.ts";
import { namesOfStaff } from "../inbox/row.ts";
import type { Needs } from "../needs.ts";
import type { VigilWordView } from "../views.ts";

/** The latest ones. */
const most = 30;

export async function seeVigil(
  needs: Pick<Needs, "ledger" | "vault" | "clock">,
  viewer: Staff,
  { caseId }: { readonly caseId: CaseId },
): Promise<Result<readonly VigilWordView[], Refusal>> {
  const found = await findCase(needs, viewer, caseId);
  if (!found.ok) return found;
  const { it, person } = found.value;
  if (!mayBeOpened(person)) return no(closedWhy(person));
  const last = it.vigil?.number ?? 0;
  if (last === 0) return ok([]);
  const numbers = Array.from({ length: Math.min(last, most) }, (_, n) => last - n);
  const [{ vigilword }, { staff }] = await Promise.all([
    needs.ledger.together({ vigilword: numbers.map((number) => ({ caseId, number })) }),
    needs.ledger.officeLately(),
  ]);
  // Lifted while the consent was gone, it has no words; a head that points to somebody else's opens nothing.
  const theirs = vigilword.filter((one) => one !== undefined).filter((one) => one.owner === it.owner);
  const opened = await needs.vault.open("vigilword", theirs, {
    act: "vigil-read",
    actor: { kind: "staff", id: viewer.id },
    on: [caseId],
    ...whyOf(found.value),
  });
  const names = namesOfStaff(staff);
  return ok(
    opened.map(({ number, state, at, by, words }) => ({
      number,
      state,
      at,
      by: names.get(by) ?? "相談員",
      words: words.reveal("show-to-staff"),
    })),
  );
}
