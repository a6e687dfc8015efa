// The telephone number an intake gives, for whoever is about to ring: opened by itself, and each opening written down.
import { type CaseId, ok, type Refusal, type Result, type Staff } from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import { findSealed } from "./see.ts";

/** Without a number: they gave none. */
export type GivenPhone = { readonly phone?: string };

export async function openGivenPhone(
  needs: Pick<Needs, "ledger" | "vault" | "clock">,
  viewer: Staff,
  { caseId }: { readonly caseId: CaseId },
): Promise<Result<GivenPhone, Refusal>> {
  const found = await findSealed(needs, viewer, caseId);
  if (!found.ok) return found;
  const { sealed, why } = found.value;
  const actor = { kind: "staff", id: viewer.id } as const;
  const because = { act: "phone-opened", actor, on: [caseId], ...why } as const;
  const [intake] = await needs.vault.open("intake", [sealed], because);
  const phone = intake?.answers.reveal("show-to-staff").phone;
  return ok(phone === undefined ? {} : { phone });
}
