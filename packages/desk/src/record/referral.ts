// A citizen is sent on to another house: asked whether what was written may be handed over, and handed over only while they agree.
import {
  type CaseId,
  type Day,
  type HandingWay,
  isAgreed,
  isHandedOver,
  jstDay,
  latestOf,
  no,
  ok,
  type Paper,
  type PaperId,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import { type Found, findOwnCase } from "../case/find.ts";
import { mustConsent } from "../consent/check.ts";
import { notify } from "../link/notify.ts";
import type { Needs } from "../needs.ts";
import { untilCommitted } from "../until-committed.ts";

export type OfReferral = {
  readonly caseId: CaseId;
  readonly id: PaperId;
  /** The writing before the counsellor's eyes: it is that one which is agreed to and handed over. */
  readonly number: number;
};
type Needed = Pick<Needs, "ledger" | "clock" | "chance" | "hashes">;

/** The citizen is told on LINE that something waits, and reads what it is on our page. Twice is once. */
export const askToHandOver = (needs: Needed, actor: Staff, of: OfReferral): Promise<Result<void, Refusal>> =>
  change(needs, actor, of, { act: "referral-asked" }, (it, now) => {
    if (isAgreed(it) || (it.handing?.state === "asked" && it.handing.number === of.number))
      return ok(undefined);
    return ok({ handing: { state: "asked", number: of.number, at: now, by: actor.id }, tell: true });
  });

export type Said = OfReferral & {
  readonly agrees: boolean;
  /** Not agreeing is meant for what was handed over before, too. */
  readonly takesBack?: true | undefined;
  /** The day on which they said so, and how. */
  readonly day: Day;
  readonly way: HandingWay;
};

/** What the citizen said to the counsellor, with its day and way. To take it back is always heard. */
export const recordAgreement = (needs: Needed, actor: Staff, said: Said): Promise<Result<void, Refusal>> =>
  change(needs, actor, said, { act: "referral-consent-recorded" }, (it, now) => {
    const { agrees, takesBack, day, way, number } = said;
    if (day > jstDay(now)) return no(refusal("invalid"));
    if (agrees && isAgreed(it)) return ok(undefined);
    const back = it.handing?.state === "given" || (takesBack && it.handed);
    const state = agrees ? "given" : back ? "withdrawn" : "declined";
    return ok({ handing: { state, number, at: now, by: actor.id, day, way } });
  });

/** Written down once it was handed over; never without the word of the citizen for these very words. */
export const handOver = (needs: Needed, actor: Staff, of: OfReferral): Promise<Result<void, Refusal>> =>
  change(needs, actor, of, { act: "referral-handed" }, (it, now) => {
    const { number } = of;
    if (!isAgreed(it)) return no(refusal("not-agreed"));
    if (isHandedOver(it, number)) return ok(undefined);
    return ok({ handed: [...(it.handed ?? []), { number, at: now, by: actor.id }] });
  });

type Next = Pick<Paper, "handing" | "handed"> & { readonly tell?: true };
type Why = { readonly act: "referral-asked" | "referral-consent-recorded" | "referral-handed" };

function change(
  needs: Needed,
  actor: Staff,
  of: OfReferral,
  why: Why,
  decide: (it: Paper, now: ReturnType<Needed["clock"]["now"]>) => Result<Next | undefined, Refusal>,
): Promise<Result<void, Refusal>> {
  return untilCommitted<void>(async () => {
    const found = await findOwnCase(needs, actor, of.caseId);
    if (!found.ok) return found;
    const it = await needs.ledger.get("paper", { caseId: of.caseId, id: of.id });
    const may = mayChange(found.value, actor, it, of);
    if (!may.ok) return may;
    const decided = decide(may.value, needs.clock.now());
    if (!decided.ok || !decided.value) return decided.ok ? ok(undefined) : decided;
    const { person } = found.value;
    const { tell, ...next } = decided.value;
    const conflict = await needs.ledger.commit(
      [
        { op: "update", kind: "paper", value: { ...may.value, ...next } },
        { op: "hold", kind: "person", key: { id: person.id }, version: person.version },
        ...(tell ? notify(needs, person, { say: "consent-asked", caseId: of.caseId }) : []),
      ],
      { ...why, actor: { kind: "staff", id: actor.id }, on: [of.caseId, of.id] },
    );
    return conflict ?? ok(undefined);
  });
}

function mayChange(
  { it, person }: Found,
  actor: Staff,
  paper: Paper | undefined,
  { number }: OfReferral,
): Result<Paper, Refusal> {
  const consent = mustConsent(person);
  if (it.assignee !== actor.id) return no(refusal("not-yours"));
  if (!consent.ok && consent.error.kind !== "consent-outdated") return no(refusal("consent-gone"));
  if (paper?.what !== "referral") return no(refusal("not-found"));
  if (paper.handing?.state === "withdrawn") return no(refusal("handing-withdrawn"));
  return latestOf(paper) === number ? ok(paper) : no(refusal("moved-on"));
}
