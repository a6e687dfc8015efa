// Whoever began to send a file wants to no more: what has come of it goes at once, and its place is free again.
import { no, type OnceKey, ok, type Refusal, type Result, refusal } from "@kumacari/domain";
import { idFrom } from "../id-from.ts";
import type { OwnNeeds } from "../needs.ts";
import { untilCommitted } from "../until-committed.ts";
import { under } from "./bytes.ts";
import type { Grounds } from "./ground.ts";
import { findAttachment } from "./opened.ts";

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
    const key = { caseId: it.id, id };
    const conflict = await needs.ledger.commit(
      [{ op: "remove", kind: "attachment", key, version: sealed.version }],
      { act: "attachment-discarded", actor, on: [it.id, id] },
    );
    if (conflict) return conflict;
    // Only then: a file that arrived meanwhile keeps its bytes, and without the record nobody opens these.
    await needs.blobs.remove(under({ id }));
    return ok(undefined);
  });
}
