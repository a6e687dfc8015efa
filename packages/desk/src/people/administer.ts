// The frame of every administrative act: read everybody, decide, say the effect, and only then write it with its reason.
import {
  type Act as ActName,
  hours,
  no,
  ok,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import type { Act, Effect } from "../effect.ts";
import type { Needs } from "../needs.ts";
import type { Change } from "../ports.ts";
import { untilCommitted } from "../until-committed.ts";
import type { Oversight } from "./kept.ts";
import { afterChange, losesPower, powerOf } from "./power.ts";
import { words } from "./words.ts";

export type Roster = { readonly all: readonly Staff[]; readonly self: Staff };

export type Decision<T> = {
  readonly effect: Effect;
  readonly changes: readonly Change[];
  readonly on: readonly string[];
  readonly value: T;
  readonly act: ActName;
  readonly why?: string;
};

/**
 * `decide` is asked again after a conflict. Whoever acts is held, and so are two who are left to manage and approve
 * when somebody who did is taken away: two who take each other away at once cannot both succeed.
 */
export function administer<T>(
  needs: Needs,
  actor: Staff,
  dry: boolean,
  decide: (roster: Roster) => Promise<Result<Decision<T>, Refusal>>,
): Promise<Result<Act<T>, Refusal>> {
  return untilCommitted<Act<T>>(async () => {
    const all = await needs.ledger.staff();
    const self = all.find((it) => it.id === actor.id);
    if (self?.state !== "active" || self.role !== actor.role) return no(refusal("not-permitted"));
    const decided = await decide({ all, self });
    if (!decided.ok) return decided;
    const { effect, changes, on, value, act, why } = decided.value;
    const kept = keepPower(all, changes);
    if (!kept.ok) return kept;
    const warned = { ...effect, warns: [...effect.warns, ...kept.value.warns] };
    if (dry) return ok({ done: false, effect: warned });
    const written = new Set(
      changes.flatMap((it) => (it.kind === "staff" && "value" in it ? [it.value.id] : [])),
    );
    const held = [...new Map([self, ...kept.value.pair].map((it) => [it.id, it])).values()]
      .filter((it) => !written.has(it.id))
      .map((it): Change => ({ op: "hold", kind: "staff", key: { id: it.id }, version: it.version }));
    const conflict = await needs.ledger.commit([await noticed(needs, actor, act), ...changes, ...held], {
      act,
      actor: { kind: "staff", id: actor.id },
      on,
      ...(why === undefined ? {} : { why }),
    });
    return conflict ?? ok({ done: true, effect: warned, ...value });
  });
}

/** The effect alone, of an act whose writing needs more than the ledger. */
export async function preview(
  { ledger }: Pick<Needs, "ledger">,
  actor: Staff,
  decide: (roster: Roster) => Promise<Result<{ readonly effect: Effect }, Refusal>>,
): Promise<Result<Extract<Act<unknown>, { readonly done: false }>, Refusal>> {
  const all = await ledger.staff();
  const self = all.find((it) => it.id === actor.id);
  if (!self) return no(refusal("not-permitted"));
  const decided = await decide({ all, self });
  return decided.ok ? ok({ done: false, effect: decided.value.effect }) : decided;
}

type Kept = { readonly pair: readonly Staff[]; readonly warns: readonly string[] };

/** Who must be held so that the change cannot leave nobody, or why it may not happen. */
function keepPower(all: readonly Staff[], changes: readonly Change[]): Result<Kept, Refusal> {
  const changed = changes.flatMap((it) => (it.kind === "staff" && it.op === "update" ? [it.value] : []));
  if (!losesPower(all, changed)) return ok({ pair: [], warns: [] });
  const { pair, managers, approvers } = powerOf(afterChange(all, changed));
  if (!pair) return no(refusal("last-one"));
  const warns = [
    ...(managers < 2 ? [words.fewManagers(managers)] : []),
    ...(approvers < 2 ? [words.fewApprovers(approvers)] : []),
  ];
  return ok({ pair, warns });
}

/** The act beside those of the last day: too many, or at night, and the clock marks them. */
async function noticed({ ledger, clock }: Needs, actor: Staff, act: ActName): Promise<Change> {
  const now = clock.now();
  const found = await ledger.get("oversight", { id: "people" });
  const recent = (found?.acts ?? []).filter(({ at }) => now - at < hours(24)).slice(-199);
  const value: Oversight = {
    strays: [],
    version: 1,
    ...found,
    id: "people",
    acts: [...recent, { at: now, by: actor.id, act }],
  };
  return { op: found ? "update" : "create", kind: "oversight", value };
}
