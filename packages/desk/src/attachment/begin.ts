// Somebody begins to send a file: its name and size are said, and a key of its own is made for its bytes.
import {
  type AttachmentId,
  attachmentLimits,
  hours,
  no,
  type OnceKey,
  ok,
  personal,
  plus,
  type Refusal,
  type Result,
  readAttachmentName,
  refusal,
} from "@kumacari/domain";
import { idFrom } from "../id-from.ts";
import { refuseMyNumber } from "../known/my-number.ts";
import type { OwnNeeds } from "../needs.ts";
import { untilCommitted } from "../until-committed.ts";
import { arrived } from "./bytes.ts";
import type { Grounds } from "./ground.ts";

/** `have`: numbers of the parts that are here already, so that sending goes on where it broke off. */
export type Begun = { readonly id: AttachmentId; readonly part: number; readonly have: readonly number[] };

/** The same `once` is the same file: after a lost connection it is asked again, and answers what has arrived. */
export async function beginAttachment(
  needs: OwnNeeds,
  grounds: Grounds,
  sent: { readonly name: string; readonly size: number; readonly once: OnceKey },
): Promise<Result<Begun, Refusal>> {
  const name = readAttachmentName(sent.name);
  if (name === undefined) return no(refusal("attachment-name"));
  if (sent.size > attachmentLimits.bytes) return no(refusal("attachment-big"));
  if (sent.size < 1) return no(refusal("attachment-broken"));
  return untilCommitted(async () => {
    const ground = await grounds.write();
    if (!ground.ok) return ground;
    const { it, person, from, actor } = ground.value;
    const id = idFrom(needs, "attachment", from === "citizen" ? person.id : from, sent.once);
    const begun = async () => ok({ id, part: attachmentLimits.part, have: await arrived(needs, { id }) });
    const attachments = await needs.ledger.attachmentsOf(it.id);
    const before = attachments.find((one) => one.id === id);
    if (before) return before.stage === "discarded" ? no(refusal("not-found")) : begun();
    const underWay = attachments.filter((one) => one.stage === "sending" && one.from === from).length;
    if (attachments.length >= attachmentLimits.ofCase || underWay >= attachmentLimits.underWay)
      return no(refusal("too-many-attachments"));
    const because = { act: "attachment-begun", actor, on: [it.id, id] } as const;
    const clean = await refuseMyNumber(needs, [name], because);
    if (!clean.ok) return clean;
    const at = needs.clock.now();
    const value = {
      id,
      caseId: it.id,
      owner: it.owner,
      from,
      at,
      stage: "sending",
      size: sent.size,
      name: personal(name),
      key: personal<string>(needs.chance.token()),
      due: plus(at, hours(attachmentLimits.hoursUnderWay)),
      version: 1,
    } as const;
    const conflict = await needs.ledger.commit(
      [
        { op: "create", kind: "attachment", value },
        // Written as it is, for nothing is to be seen yet: of two at once, one comes too late and counts again.
        { op: "update", kind: "case", value: it },
        // The consent this rests on must still stand when the name is written.
        { op: "hold", kind: "person", key: { id: person.id }, version: person.version },
      ],
      because,
    );
    return conflict ?? begun();
  });
}
