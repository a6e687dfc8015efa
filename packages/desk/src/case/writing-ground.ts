// Who writes about a citizen, and what must still hold when it is written: the citizen themselves, or whoever works on their case.
import {
  type Actor,
  type Author,
  type Case,
  type CaseId,
  type CitizenId,
  no,
  ok,
  type Person,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import { closedWhy, mayBeOpened, mustConsent } from "../consent/check.ts";
import type { Needs } from "../needs.ts";
import type { Change } from "../ports.ts";
import { findOwnCase } from "./find.ts";

export type WritingGround = {
  readonly person: Person;
  readonly by: Author;
  readonly actor: Actor;
  readonly holds: readonly Change[];
};

/** Asked anew after each conflict. */
export type Standing = () => Promise<Result<WritingGround, Refusal>>;

export const standsByOneself =
  ({ ledger }: Pick<Needs, "ledger">, id: CitizenId): Standing =>
  async () => {
    const person = await ledger.get("person", { id });
    if (!person) return no(refusal("not-found"));
    const consent = mustConsent(person);
    if (!consent.ok) return consent;
    return ok({ person, by: "citizen", actor: { kind: "citizen", id }, holds: [] });
  };

/** `refuses`: what this kind of writing asks of the case besides. */
export const standsByCase =
  (needs: Needs, actor: Staff, caseId: CaseId, refuses: (it: Case) => Refusal | undefined): Standing =>
  async () => {
    const found = await findOwnCase(needs, actor, caseId);
    if (!found.ok) return found;
    const { it, person } = found.value;
    const why = refuses(it);
    if (why) return no(why);
    if (!mayBeOpened(person)) return no(closedWhy(person));
    return ok({
      person,
      by: actor.id,
      actor: { kind: "staff", id: actor.id },
      // Whoever is no more the counsellor when it is written writes nothing.
      holds: [{ op: "hold", kind: "case", key: { id: it.id }, version: it.version }],
    });
  };
