// Who prepared the request proposes how it is answered; until a second person says so for the city, nothing happens.
import {
  type Instant,
  isBlank,
  type MatterId,
  no,
  ok,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import {
  type Decision,
  isInForce,
  type Matter,
  type RequestOutcome,
  requestLimit,
  requestTooLong,
  stepsOf,
  type Withheld,
} from "@kumacari/domain/law";
import { recognise } from "@kumacari/guard";
import type { Needs } from "../needs.ts";
import { untilCommitted } from "../until-committed.ts";
import { asSeen, type Found, findRequest } from "./find.ts";
import type { Section } from "./package/build.ts";
import { makeSections } from "./package/make.ts";
import { volumesOf } from "./package/volumes.ts";

export type Proposing = {
  readonly id: MatterId;
  readonly version: number;
  /** Of a disclosure it follows from what is withheld. */
  readonly outcome: RequestOutcome;
  /** What the person is told; free of personal data. */
  readonly says: string;
  readonly withheld: Withheld;
};
export type Proposed = { readonly version: number };

/** Proposed again before it is decided: the new one stands. Whoever proposes says with it that the person is who they are. */
export function proposeAnswer(needs: Needs, actor: Staff, it: Proposing): Promise<Result<Proposed, Refusal>> {
  return untilCommitted<Proposed>(async () => {
    const found = await findRequest(needs, it.id);
    const seen = found.ok ? asSeen(found.value, it.version) : found;
    if (!seen.ok) return seen;
    const fits = decide(seen.value.matter, it);
    if (!fits.ok) return fits;
    const at = needs.clock.now();
    const answer = await answerTo(needs, actor, seen.value, { ...it, at });
    if (!answer.ok) return answer;
    const { matter, person } = seen.value;
    const value: Matter = {
      ...matter,
      done: withStep(matter, 0, { by: actor.id, at }),
      [isInForce(matter) ? "lift" : "decision"]: { ...answer.value, says: it.says.trim(), by: actor.id, at },
    };
    const conflict = await needs.ledger.commit([{ op: "update", kind: "matter", value }], {
      act: "request-prepared",
      actor: { kind: "staff", id: actor.id },
      on: [person.id, matter.id],
      why: answer.value.outcome,
    });
    return conflict ?? ok({ version: matter.version + 1 });
  });
}

function decide(matter: Matter, { outcome, says, withheld }: Proposing): Result<void, Refusal> {
  const { about, decision } = matter;
  if (decision?.decided && !isInForce(matter)) return no(refusal("ask-over"));
  // Of a stop in force, only its end can be proposed.
  if (isInForce(matter) && outcome !== "all") return no(refusal("invalid"));
  if (about !== "disclosure" && Object.keys(withheld).length > 0) return no(refusal("invalid"));
  // What is granted of a deletion is the end of the key, asked for and agreed to by two others.
  if (about === "deletion" && outcome !== "none") return no(refusal("invalid"));
  if (isBlank(says)) return no(refusal("empty"));
  if (says.length > requestLimit) return no(requestTooLong);
  return recognise(says).length > 0 ? no(refusal("personal-in-form")) : ok(undefined);
}

type Answer = Pick<Decision, "outcome" | "withheld" | "volumes">;

async function answerTo(
  needs: Needs,
  actor: Staff,
  { matter, person }: Found,
  { outcome, withheld, at }: Proposing & { readonly at: Instant },
): Promise<Result<Answer, Refusal>> {
  if (matter.about !== "disclosure") return ok({ outcome });
  const made = await makeSections(needs, {
    person,
    matter: matter.id,
    withheld,
    until: at,
    because: { act: "disclosure-prepared", actor: { kind: "staff", id: actor.id } },
  });
  if (!made.ok) return made;
  const { sections } = made.value;
  return ok({ outcome: outcomeOf(sections, withheld), withheld, volumes: volumesOf(sections).length });
}

/** An area of which nothing is held takes nothing away by being withheld. */
export function outcomeOf(
  sections: readonly Pick<Section, "count" | "withheld">[],
  withheld: Withheld,
): RequestOutcome {
  const held = sections.filter(({ count }) => count > 0);
  const shut = held.filter((it) => it.withheld !== undefined);
  if (held.length > 0 && shut.length === held.length) return "none";
  return shut.length > 0 || withheld.names ? "part" : "all";
}

/** The step at this place of the kind's own order, done once. */
export function withStep(
  { about, done }: Pick<Matter, "about" | "done">,
  place: number,
  by: { readonly by: Staff["id"]; readonly at: Instant },
): Matter["done"] {
  const step = stepsOf[about][place];
  return step === undefined || done.some((it) => it.step === step) ? done : [...done, { step, ...by }];
}
