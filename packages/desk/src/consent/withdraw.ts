// A citizen takes the consent back: from then on nobody of the staff can open what they wrote.
import { no, ok, type Person, type Refusal, type Result, refusal, stands } from "@kumacari/domain";
import type { OwnNeeds } from "../needs.ts";

export async function withdrawConsent(needs: OwnNeeds, person: Person): Promise<Result<void, Refusal>> {
  const { consent } = person;
  if (!consent || !stands(consent)) return ok(undefined);
  const value = { ...person, consent: { ...consent, withdrawnAt: needs.clock.now() } };
  const conflict = await needs.ledger.commit([{ op: "update", kind: "person", value }], {
    act: "consent-withdrawn",
    actor: { kind: "citizen", id: person.id },
    on: [person.id],
  });
  return conflict ? no(refusal("busy")) : ok(undefined);
}
