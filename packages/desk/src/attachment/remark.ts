// A remark is written onto a page of a file, or an answer under one (添削); words are held to what the talk holds them to.
import {
  type AttachmentId,
  type AttachmentKind,
  attachmentLimits,
  minutes,
  no,
  type OnceKey,
  ok,
  personal,
  type Refusal,
  type RemarkId,
  type Result,
  readWords,
  refusal,
  type Spot,
} from "@kumacari/domain";
import { idFrom } from "../id-from.ts";
import { refuseMyNumber } from "../known/my-number.ts";
import { remember } from "../known/remember.ts";
import { notify } from "../link/notify.ts";
import type { OwnNeeds } from "../needs.ts";
import { untilCommitted } from "../until-committed.ts";
import { type Grounds, moved } from "./ground.ts";
import { findAttachment } from "./opened.ts";

export type Remarking = {
  readonly attachment: AttachmentId;
  /** From 1; 0 = the whole file. */
  readonly page: number;
  readonly spot?: Spot | undefined;
  /** The remark that is answered; its page is the answer's. */
  readonly under?: RemarkId | undefined;
  readonly text: string;
  readonly once: OnceKey;
};

/** A counsellor remarks and answers, a citizen answers. Twice with the same `once` is once. */
export async function writeRemark(
  needs: OwnNeeds,
  grounds: Grounds,
  sent: Remarking,
): Promise<Result<{ readonly id: RemarkId }, Refusal>> {
  const words = readWords(sent.text);
  if (!words.ok) return words;
  return untilCommitted(async () => {
    const ground = await grounds.write();
    if (!ground.ok) return ground;
    const { it, person, from, actor } = ground.value;
    const id = idFrom(needs, "remark", from === "citizen" ? person.id : from, sent.once);
    const attachment = await findAttachment(needs, ground.value, sent.attachment);
    if (!attachment?.form || attachment.stage === "sending") return no(refusal("not-found"));
    if (attachment.stage !== "clean")
      return no(refusal(attachment.stage === "waiting" ? "attachment-waiting" : "attachment-unsafe"));
    const others = await needs.ledger.remarksOf(it.id, attachment.id);
    if (others.some((one) => one.id === id)) return ok({ id });
    if (others.length >= attachmentLimits.remarks) return no(refusal("too-many-remarks"));
    const answered = others.find((one) => one.id === sent.under);
    if (sent.under ? !answered || answered.under : from === "citizen") return no(refusal("not-found"));
    if (!hasPage(attachment.form, sent.page)) return no(refusal("invalid"));
    const because = { act: "remark-written", actor, on: [it.id, attachment.id, id] } as const;
    const clean = await refuseMyNumber(needs, [words.value], because);
    if (!clean.ok) return clean;
    const at = needs.clock.now();
    const value = {
      id,
      caseId: it.id,
      owner: it.owner,
      attachment: attachment.id,
      from,
      at,
      page: answered?.page ?? sent.page,
      ...(sent.spot && sent.page > 0 && !answered ? { spot: sent.spot } : {}),
      ...(answered ? { under: answered.id } : {}),
      text: personal(words.value),
      version: 1,
    };
    const told = others.some((one) => one.from !== "citizen" && at - one.at < quiet);
    const known = { owner: it.owner, caseId: it.id, number: it.messages };
    const conflict = await needs.ledger.commit(
      [
        { op: "create", kind: "remark", value },
        { op: "update", kind: "case", value: moved(it) },
        { op: "hold", kind: "person", key: { id: person.id }, version: person.version },
        ...(await remember(needs, known, [{ kind: "words", value: words.value }])),
        ...(from === "citizen" || told ? [] : notify(needs, person, { say: "reply-waiting", caseId: it.id })),
      ],
      because,
    );
    return conflict ?? ok({ id });
  });
}

/** Whoever corrects a page writes many remarks: LINE says so once. */
const quiet = minutes(30);

/** A Word document is not laid out here, so it has no pages that everybody sees alike. */
function hasPage(form: AttachmentKind, page: number): boolean {
  if (page === 0) return true;
  return form === "pdf" ? page <= attachmentLimits.page : form !== "docx" && page === 1;
}
