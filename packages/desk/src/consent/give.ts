// A citizen agrees to the text that stands today; its version and the time are kept.
import { currentConsent, no, ok, type Person, type Refusal, type Result, refusal } from "@kumacari/domain";
import type { OwnNeeds } from "../needs.ts";

/** `version` is the text the page showed. Given again: the first time stands. */
export async function giveConsent(
  needs: OwnNeeds,
  person: Person,
  version: string,
): Promise<Result<void, Refusal>> {
  if (version !== currentConsent.version) return no(refusal("consent-outdated"));
  const { consent } = person;
  if (consent && !consent.withdrawnAt && consent.textVersion === version) return ok(undefined);
  const value = { ...person, consent: { textVersion: version, givenAt: needs.clock.now() } };
  const conflict = await needs.ledger.commit([{ op: "update", kind: "person", value }], {
    act: "consent-given",
    actor: { kind: "citizen", id: person.id },
    on: [person.id, version],
  });
  return conflict ? no(refusal("busy")) : ok(undefined);
}
