// A citizen takes the consent back: from then on nobody of the staff can open what they wrote, and nobody sits with them.
import { no, ok, type Person, type Refusal, type Result, refusal, stands } from "@kumacari/domain";
import { type GivenUp, giveUpAll, offerAllSoon } from "../booking/give-up-all.ts";
import type { OwnNeeds } from "../needs.ts";
import { untilCommitted } from "../until-committed.ts";

/** What was given up with it. */
export type Withdrawn = { readonly sittings: number; readonly waits: number };

/** Twice is once: the second time nothing is left to give up. */
export async function withdrawConsent(
  needs: OwnNeeds,
  { id }: Pick<Person, "id">,
): Promise<Result<Withdrawn, Refusal>> {
  const done = await untilCommitted<Pick<GivenUp, "sittings" | "waits" | "days">>(async () => {
    const person = await needs.ledger.get("person", { id });
    if (!person) return no(refusal("not-found"));
    const { consent } = person;
    if (!consent || !stands(consent)) return ok({ sittings: [], waits: 0, days: [] });
    const { changes, ...left } = await giveUpAll(needs, person, "citizen");
    const value = { ...left.person, consent: { ...consent, withdrawnAt: needs.clock.now() } };
    const conflict = await needs.ledger.commit([{ op: "update", kind: "person", value }, ...changes], {
      act: "consent-withdrawn",
      actor: { kind: "citizen", id },
      on: [id, ...left.sittings],
    });
    return conflict ?? ok(left);
  });
  if (!done.ok) return done;
  const { sittings, waits, days } = done.value;
  await offerAllSoon(needs, days);
  return ok({ sittings: sittings.length, waits });
}
