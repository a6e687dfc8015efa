// Whoever began to send a file wants to no more: what has come of it goes at once, and its place is free again.
import { no, type OnceKey, ok, type Refusal, type Result, refusal } from "@kumacari/domain";
import { idFrom } from "../id-from.ts";
import type { OwnNeeds } from "../needs.ts";
import { untilCommitted } from "../until-committed.ts";
import { under } from "./bytes.ts";
import type { Grounds } from "./ground.ts";
import { findAttachment } from "./opened.ts";
import { discarded } from "./sweep.ts";

/** Twice is once. What has arrived whole stands in the talk, and stays. */
export async function discardAttachment(
  needs: OwnNeeds,
  grounds: Grounds,
  { once }: { readonly once: OnceKey },
): Promise<Result<void, Refusal>> {
  return untilCommitted(async () => {
    const ground = await grounds.write();
    if (!ground.ok) return ground;
    const { it, person, from, actor } = ground.value;
    const id = idFrom(needs, "attachment", from === "citizen" ? person.id : from, once);
    const sealed = await findAttachment(needs, ground.value, id);
    if (!sealed) return ok(undefined);
    if (sealed.from !== from) return no(refusal("not-found"));
    if (sealed.stage !== "sending") return ok(undefined);
    const conflict = await needs.ledger.commit([discarded(sealed, needs.clock.now())], {
      act: "attachment-discarded",
      actor,
      on: [it.id, id],
    });
    if (conflict) return conflict;
    // Whatever becomes of it, the clock does it again: also for a part that was on its way.
    await needs.blobs.remove(under({ id })).catch(() => undefined);
    return ok(undefined);
  });
}
