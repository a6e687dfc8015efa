// A matter with a date set by law is opened; from this moment its clocks are shown until they are met.
import {
  type CitizenId,
  type Instant,
  instant,
  type MatterId,
  no,
  type OnceKey,
  ok,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import type { LeakFacts, Matter, MatterKind, RightKind } from "@kumacari/domain/law";
import { idFrom } from "../id-from.ts";
import type { Needs } from "../needs.ts";
import { untilCommitted } from "../until-committed.ts";

export type Opening = {
  readonly about: MatterKind;
  /** When it became known, or the request came in; not in the future. */
  readonly knownAt: number;
  readonly facts?: LeakFacts | undefined;
  readonly once: OnceKey;
};

/** Sent twice, it is opened once. */
export async function openMatter(
  needs: Needs,
  actor: Staff,
  { about, knownAt, facts, once }: Opening,
): Promise<Result<MatterId, Refusal>> {
  const id = idFrom(needs, "matter", actor.id, once);
  return untilCommitted<MatterId>(async () => {
    if (await needs.ledger.get("matter", { id })) return ok(id);
    const now = needs.clock.now();
    const known = momentOf(knownAt, now);
    if (known === undefined) return no(refusal("invalid"));
    const value: Matter = {
      ...fresh(id, about, known, now),
      openedBy: actor.id,
      ...(about === "leak" && facts ? { facts } : {}),
    };
    const conflict = await needs.ledger.commit([{ op: "create", kind: "matter", value }], {
      act: "matter-opened",
      actor: { kind: "staff", id: actor.id },
      on: [id],
    });
    return conflict ?? ok(id);
  });
}

/** A citizen's own asking opens one as well, in the same commit. */
export const askedBy = (citizen: CitizenId, id: MatterId, about: RightKind, now: Instant): Matter => ({
  ...fresh(id, about, now, now),
  citizen,
});

const fresh = (id: MatterId, about: MatterKind, knownAt: Instant, openedAt: Instant) => ({
  id,
  about,
  knownAt,
  openedAt,
  done: [],
  answers: {},
  version: 1,
});

/** Up to a minute ahead is a clock that runs fast, not a lie. */
function momentOf(asked: number, now: Instant): Instant | undefined {
  if (!Number.isSafeInteger(asked) || asked > now + 60_000 || asked < now - 366 * 86_400_000)
    return undefined;
  return instant(asked);
}
