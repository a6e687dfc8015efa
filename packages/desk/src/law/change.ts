// One change of one matter: read, decided, written with its reason; a closed matter stays as it is.
import {
  type Act as ActName,
  type MatterId,
  no,
  ok,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import type { Matter } from "@kumacari/domain/law";
import { type Act, type Effect, onlySaid } from "../effect.ts";
import type { Needs } from "../needs.ts";
import type { Change, Conflict } from "../ports.ts";
import { untilCommitted } from "../until-committed.ts";

export type Changing = { readonly id: MatterId; readonly version: number };
type Decide = (matter: Matter) => Result<Matter, Refusal>;
type Written = { readonly version: number };

/**
 * `decide` answers the matter as it shall be, or the same matter when nothing is left to change. What a citizen asked for
 * on their own page goes its own way (`rights/`): nobody ticks it off here.
 */
export const changeMatter = (
  needs: Needs,
  actor: Staff,
  it: Changing,
  act: ActName,
  decide: Decide,
): Promise<Result<Written, Refusal>> =>
  untilCommitted(async () => {
    const seen = await look(needs, it, (matter) =>
      matter.citizen ? no(refusal("invalid")) : decide(matter),
    );
    return seen.ok ? write(needs, actor, { ...seen.value, act }) : seen;
  });

/** The same for an administrative act, whose effect is said first. */
export const actOnMatter = (
  needs: Needs,
  actor: Staff,
  { dry, ...it }: Changing & { readonly dry: boolean },
  act: ActName,
  decide: Decide,
  effectOf: (after: Matter) => Effect,
  besides: (after: Matter) => Promise<readonly Change[]> = async () => [],
): Promise<Result<Act<Written>, Refusal>> =>
  untilCommitted<Act<Written>>(async () => {
    const seen = await look(needs, it, decide);
    if (!seen.ok) return seen;
    const effect = effectOf(seen.value.after);
    if (dry) return ok(onlySaid(effect));
    const changed = seen.value.after !== seen.value.before;
    const more = changed ? await besides(seen.value.after) : [];
    const came = await write(needs, actor, { ...seen.value, act, more });
    return "ok" in came && came.ok ? ok({ done: true, effect, ...came.value }) : came;
  });

type Seen = { readonly before: Matter; readonly after: Matter };
type Writing = Seen & { readonly act: ActName; readonly more?: readonly Change[] };

async function look(
  { ledger }: Needs,
  { id, version }: Changing,
  decide: Decide,
): Promise<Result<Seen, Refusal>> {
  const before = await ledger.get("matter", { id });
  if (!before) return no(refusal("not-found"));
  const decided = decide(before);
  if (!decided.ok) return decided;
  // Asked a second time: done already, whatever version the page had read.
  if (decided.value !== before) {
    if (before.closed) return no(refusal("already-closed"));
    if (before.version !== version) return no(refusal("moved-on"));
  }
  return ok({ before, after: decided.value });
}

async function write(
  { ledger }: Needs,
  actor: Staff,
  { before, after, act, more = [] }: Writing,
): Promise<Result<Written, Refusal> | Conflict> {
  if (after === before) return ok({ version: before.version });
  const conflict = await ledger.commit([{ op: "update", kind: "matter", value: after }, ...more], {
    act,
    actor: { kind: "staff", id: actor.id },
    on: [before.id],
  });
  return conflict ?? ok({ version: before.version + 1 });
}
