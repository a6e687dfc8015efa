// One part of a file on its way is taken and sealed; the same part twice lies there once.
import { type AttachmentId, no, ok, type Refusal, type Result, refusal } from "@kumacari/domain";
import type { OwnNeeds } from "../needs.ts";
import { lengthOf, putPart } from "./bytes.ts";
import type { Grounds } from "./ground.ts";
import { findAttachment, openRecord } from "./opened.ts";

/** `number` from 0. Refused when it is not as long as that part of the announced size has to be. */
export async function takePart(
  needs: OwnNeeds,
  grounds: Grounds,
  sent: { readonly attachment: AttachmentId; readonly number: number; readonly bytes: Uint8Array },
): Promise<Result<void, Refusal>> {
  const ground = await grounds.write();
  if (!ground.ok) return ground;
  const { from, actor } = ground.value;
  const sealed = await findAttachment(needs, ground.value, sent.attachment);
  if (sealed?.from !== from) return no(refusal("not-found"));
  // It arrived whole before: a part that comes late changes nothing.
  if (sealed.stage !== "sending") return ok(undefined);
  if (lengthOf(sealed, sent.number) !== sent.bytes.length) return no(refusal("invalid"));
  const { attachment, key } = await openRecord(needs, sealed, { act: "attachment-begun", actor });
  await putPart(needs, { attachment, of: "sent", key }, sent.number, sent.bytes);
  return ok(undefined);
}
