// A remark is marked as done, or as open again; by either side, and answers have no such mark.
import {
  type AttachmentId,
  no,
  ok,
  type Refusal,
  type RemarkId,
  type Result,
  refusal,
} from "@kumacari/domain";
import type { OwnNeeds } from "../needs.ts";
import { untilCommitted } from "../until-committed.ts";
import { type Grounds, moved } from "./ground.ts";

export async function settleRemark(
  needs: OwnNeeds,
  grounds: Grounds,
  asked: { readonly attachment: AttachmentId; readonly remark: RemarkId; readonly done: boolean },
): Promise<Result<void, Refusal>> {
  return untilCommitted(async () => {
    const ground = await grounds.write();
    if (!ground.ok) return ground;
    const { it, person, actor } = ground.value;
    const key = { caseId: it.id, attachment: asked.attachment, id: asked.remark };
    const sealed = await needs.ledger.get("remark", key);
    if (sealed?.owner !== it.owner || sealed.under) return no(refusal("not-found"));
    if ((sealed.done !== undefined) === asked.done) return ok(undefined);
    const because = { act: "remark-settled", actor, on: [it.id, asked.attachment, asked.remark] } as const;
    const [remark] = await needs.vault.open("remark", [sealed], because);
    if (!remark) return no(refusal("not-found"));
    const { done: _before, ...rest } = remark;
    const value = asked.done ? { ...rest, done: needs.clock.now() } : rest;
    const conflict = await needs.ledger.commit(
      [
        { op: "update", kind: "remark", value },
        { op: "update", kind: "case", value: moved(it) },
        { op: "hold", kind: "person", key: { id: person.id }, version: person.version },
      ],
      because,
    );
    return conflict ?? ok(undefined);
  });
}
