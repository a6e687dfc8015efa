// Words for everybody, written down for a second person to approve; nobody outside sees them yet.
import {
  type Content,
  type ContentId,
  no,
  type OnceKey,
  ok,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import { idFrom } from "../id-from.ts";
import { checkPublicWords, type PublicWords } from "../known/check.ts";
import type { Needs } from "../needs.ts";
import type { Change } from "../ports.ts";
import { untilCommitted } from "../until-committed.ts";
import { block } from "./block.ts";
import { readPublicWords } from "./read-words.ts";
import { movedOn, stateOf } from "./standing.ts";
import type { Blocked } from "./views.ts";

export type Proposal = PublicWords & {
  readonly once: OnceKey;
  /** The proposal these words take the place of, as it was read. Absent: a new one, also for a change of approved words. */
  readonly insteadOf?: { readonly id: ContentId; readonly version: number } | undefined;
};

export type Proposed = { readonly state: "proposed"; readonly id: ContentId } | Blocked;

/** Whoever wrote last is the writer, and cannot approve. Sent twice is proposed once. */
export async function propose(
  needs: Needs,
  actor: Staff,
  sent: Proposal,
): Promise<Result<Proposed, Refusal>> {
  const read = readPublicWords(sent);
  if (!read.ok) return read;
  const words = read.value;
  const id = sent.insteadOf?.id ?? idFrom(needs, "content", actor.id, sent.once);
  const objections = await checkPublicWords(needs, words);
  return untilCommitted<Proposed>(async () => {
    const found = await needs.ledger.get("content", { id });
    const decided = decide({ found, actor, sent, words });
    if (!decided.ok) return decided;
    if (decided.value === "already") return ok({ state: "proposed", id });
    if (objections.length > 0) {
      return block(needs, actor, objections, {
        held: found
          ? { op: "hold", kind: "content", key: { id }, version: found.version }
          : { op: "hold", kind: "staff", key: { id: actor.id }, version: actor.version },
        on: found ? [id] : [],
      });
    }
    const value: Content = {
      id,
      ...words,
      by: actor.id,
      at: needs.clock.now(),
      version: found?.version ?? 1,
    };
    const change: Change = { op: decided.value, kind: "content", value };
    const conflict = await needs.ledger.commit([change], {
      act: "content-proposed",
      actor: { kind: "staff", id: actor.id },
      on: [id],
    });
    return conflict ?? ok({ state: "proposed", id });
  });
}

type Situation = {
  readonly found: Content | undefined;
  readonly actor: Staff;
  readonly sent: Proposal;
  readonly words: PublicWords;
};

function decide({ found, actor, sent, words }: Situation): Result<"create" | "update" | "already", Refusal> {
  const { insteadOf } = sent;
  // A new proposal's id comes from its key: one that is there came from this very sending.
  if (!insteadOf) return ok(found ? "already" : "create");
  if (!found) return no(refusal("not-found"));
  const same = found.title === words.title && found.text === words.text && found.by === actor.id;
  if (same && stateOf(found) !== "withdrawn") return ok("already");
  if (found.version !== insteadOf.version || stateOf(found) !== "proposed") return no(movedOn);
  return ok("update");
}
