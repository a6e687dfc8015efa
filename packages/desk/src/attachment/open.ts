// A file is opened: written down first, only when it was found clean, and piece by piece.
import {
  type AttachmentId,
  type AttachmentKind,
  attachmentLimits,
  no,
  ok,
  type Refusal,
  type Result,
  refusal,
} from "@kumacari/domain";
import { whyOf } from "../case/find.ts";
import type { OwnNeeds } from "../needs.ts";
import { getPart } from "./bytes.ts";
import type { Grounds } from "./ground.ts";
import { findAttachment, openRecord } from "./opened.ts";

export type OpenedAttachment = {
  readonly name: string;
  readonly form: AttachmentKind;
  readonly size: number;
  /** Bytes from `from` up to `to`, which is not among them. */
  readonly from: number;
  readonly to: number;
  readonly bytes: () => AsyncGenerator<Uint8Array>;
};

/** `most`: how many bytes one answer may hold. */
export async function openAttachment(
  needs: OwnNeeds,
  grounds: Grounds,
  asked: { readonly attachment: AttachmentId; readonly from: number; readonly most?: number | undefined },
): Promise<Result<OpenedAttachment, Refusal>> {
  const ground = await grounds.look();
  if (!ground.ok) return ground;
  const sealed = await findAttachment(needs, ground.value, asked.attachment);
  if (!sealed?.form || sealed.stage === "sending") return no(refusal("not-found"));
  if (sealed.stage === "waiting") return no(refusal("attachment-waiting"));
  if (sealed.stage !== "clean") return no(refusal("attachment-unsafe"));
  const { form, size } = sealed;
  if (asked.from >= size) return no(refusal("invalid"));
  const { actor, from: who } = ground.value;
  const act = who === "citizen" ? "own-attachment-opened" : "attachment-opened";
  const opened = await openRecord(needs, sealed, { act, actor, ...whyOf(ground.value) });
  const to = Math.min(size, asked.from + (asked.most ?? size));
  return ok({
    name: opened.attachment.name.reveal(who === "citizen" ? "show-to-owner" : "show-to-staff"),
    form,
    size,
    from: asked.from,
    to,
    async *bytes() {
      for (let at = asked.from; at < to; ) {
        const number = Math.floor(at / attachmentLimits.part);
        const part = await getPart(needs, { ...opened, of: "kept" }, number);
        if (!part) throw new Error("a file's bytes are not where they should lie");
        const begin = number * attachmentLimits.part;
        yield part.subarray(at - begin, to - begin);
        at = begin + part.length;
      }
    },
  });
}
