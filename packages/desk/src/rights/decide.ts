// The city's word on a request, by somebody else than who prepared it: from this moment it holds, and the person is told.
import {
  type Instant,
  type MatterId,
  no,
  ok,
  type Person,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import {
  type Decision,
  isInForce,
  type Matter,
  matterKinds,
  proposalOf,
  requestOutcomes,
} from "@kumacari/domain/law";
import { type GivenUp, giveUpAll, offerAllSoon } from "../booking/give-up-all.ts";
import type { Act } from "../effect.ts";
import { notify } from "../link/notify.ts";
import type { Needs } from "../needs.ts";
import { administer } from "../people/administer.ts";
import { untilCommitted } from "../until-committed.ts";
import { asSeen, type Found, findRequest } from "./find.ts";
import { withStep } from "./propose.ts";
import { words } from "./words.ts";

export type Deciding = { readonly id: MatterId; readonly version: number };
export type Decided = { readonly version: number };

/** From a stop on nobody sits with them: what is ahead of them is given up in the same moment. */
export async function decideRequest(
  needs: Needs,
  actor: Staff,
  { id, version, dry }: Deciding & { readonly dry: boolean },
): Promise<Result<Act<Decided>, Refusal>> {
  let freed: GivenUp["days"] = [];
  const came = await administer<Decided>(needs, actor, dry, async () => {
    const found = await waiting(needs, actor, { id, version });
    if (!found.ok) return found;
    const { matter, person, proposal } = found.value;
    const at = needs.clock.now();
    const value = afterWord(matter, { ...proposal, decided: { by: actor.id, at } });
    const left = isInForce(value) ? await giveUpAll(needs, person, actor.id) : undefined;
    freed = left?.days ?? [];
    return ok({
      effect: words.decides(value, left),
      changes: [
        { op: "update", kind: "matter", value },
        { op: "update", kind: "person", value: personAfter(left?.person ?? person, value, at) },
        ...(left?.changes ?? []),
        ...notify(needs, person, { say: "request-answered", matter: id }),
      ],
      on: [person.id, id, proposal.by, ...(left?.sittings ?? [])],
      why: value.lift ? "lift" : proposal.outcome,
      value: { version: matter.version + 1 },
      act: "request-decided",
    });
  });
  if (came.ok && came.value.done) await offerAllSoon(needs, freed);
  return came;
}

/** Not agreed to: it is prepared anew. What was decided before stands. */
export const sendBack = (needs: Needs, actor: Staff, it: Deciding): Promise<Result<Decided, Refusal>> =>
  untilCommitted<Decided>(async () => {
    const found = await waiting(needs, actor, it);
    if (!found.ok) return found;
    const { matter, person, proposal } = found.value;
    const { lift, decision, ...rest } = matter;
    const value: Matter = lift && decision ? { ...rest, decision } : rest;
    const conflict = await needs.ledger.commit([{ op: "update", kind: "matter", value }], {
      act: "request-returned",
      actor: { kind: "staff", id: actor.id },
      on: [person.id, matter.id, proposal.by],
    });
    return conflict ?? ok({ version: matter.version + 1 });
  });

type Waiting = Found & { readonly proposal: Decision };

async function waiting(
  needs: Needs,
  actor: Staff,
  { id, version }: Deciding,
): Promise<Result<Waiting, Refusal>> {
  const found = await findRequest(needs, id);
  const seen = found.ok ? asSeen(found.value, version) : found;
  if (!seen.ok) return seen;
  const proposal = proposalOf(seen.value.matter);
  if (!proposal) return no(refusal("ask-over"));
  if (proposal.by === actor.id) return no(refusal("second-person"));
  // A proposal made before the key ended promises what nobody can hand over any more.
  if (seen.value.person.shredded !== undefined) return no(refusal("shredded"));
  return ok({ ...seen.value, proposal });
}

/** What is carried out by being decided is done with it; a correction waits for the hand that makes it. */
export function afterWord(matter: Matter, decided: Decision): Matter {
  const word = decided.decided;
  if (!word) return matter;
  if (matter.lift) return { ...matter, lift: decided, closed: word };
  const { about } = matter;
  const refusedAll = decided.outcome === "none";
  const told = [1, 2].reduce((done, place) => withStep({ about, done }, place, word), matter.done);
  const carriedOut = !refusedAll && (about === "disclosure" || about === "stop");
  const over = refusedAll || about === "disclosure";
  return {
    ...matter,
    decision: decided,
    done: carriedOut ? withStep({ about, done: told }, 3, word) : told,
    answers: {
      ...matter.answers,
      what: `ご本人のページからの${matterKinds[about]}`,
      decision: requestOutcomes[decided.outcome],
      reason: decided.says,
    },
    ...(over ? { closed: word } : {}),
  };
}

function personAfter(person: Person, { about, decision, closed }: Matter, at: Instant): Person {
  const { stopped: _s, ...going } = person;
  const { deletion: _d, ...kept } = person;
  if (about === "stop") return closed ? going : { ...person, stopped: at };
  // Refused, it is asked for no longer.
  return about === "deletion" && decision?.outcome === "none" ? kept : person;
}
