// All parts are here: the file is judged by its content, cleaned, sealed anew, and stands in the talk.

import { type Judged, judge } from "@kumacari/attachment";
import {
  type AttachmentId,
  type AttachmentStage,
  attachmentNameOf,
  no,
  ok,
  personal,
  type Refusal,
  type Result,
  refusal,
} from "@kumacari/domain";
import { whyOf } from "../case/find.ts";
import { holdTaker } from "../case/taker.ts";
import { notify } from "../link/notify.ts";
import type { OwnNeeds } from "../needs.ts";
import type { Change } from "../ports.ts";
import { append } from "../talk/append.ts";
import { untilCommitted } from "../until-committed.ts";
import { putWhole, under, wholeOf } from "./bytes.ts";
import { type Ground, type Grounds, moved } from "./ground.ts";
import { findAttachment, type Opened, openRecord } from "./opened.ts";
import { scanAttachment } from "./scan.ts";

export type Finished = { readonly count: number; readonly stage: AttachmentStage };

/** Twice is once. What is refused leaves nothing behind; what waits for the scanner is looked at again by the clock. */
export async function finishAttachment(
  needs: OwnNeeds,
  grounds: Grounds,
  id: AttachmentId,
): Promise<Result<Finished, Refusal>> {
  const taken = await untilCommitted(() => take(needs, grounds, id));
  if (!taken.ok || taken.value.stage !== "waiting") return taken;
  // Whatever becomes of it, the clock does it again: a scanner that is away makes nobody's sending fail.
  await scanAttachment(needs, taken.value.key).catch(() => undefined);
  const now = await needs.ledger.get("attachment", taken.value.key);
  return ok({ count: taken.value.count, stage: now?.stage ?? "waiting" });
}

async function take(needs: OwnNeeds, grounds: Grounds, id: AttachmentId) {
  const ground = await grounds.write();
  if (!ground.ok) return ground;
  const { it, person, from, actor, covers } = ground.value;
  const key = { caseId: it.id, id };
  const sealed = await findAttachment(needs, ground.value, id);
  if (sealed?.from !== from) return no(refusal("not-found"));
  if (sealed.stage !== "sending") return ok({ count: it.messages, stage: sealed.stage, key });
  const opened = await openRecord(needs, sealed, { act: "attachment-checked", actor });
  const bytes = await wholeOf(needs, { ...opened, of: "sent" });
  if (!bytes) return no(refusal("attachment-parts"));
  const judged = judge(bytes);
  if (!judged.ok) return refuse(needs, ground.value, opened, judged.error);
  const held =
    from === "citizen"
      ? ok([])
      : await holdTaker(needs, { id: from }, { takes: !covers && it.assignee !== from });
  if (!held.ok) return held;
  const kept = { ...opened.attachment, size: judged.value.bytes.length };
  await putWhole(needs, { attachment: kept, of: "kept", key: opened.key }, judged.value.bytes);
  const conflict = await needs.ledger.commit(
    [
      // The consent this rests on must still stand when the file is written.
      { op: "hold", kind: "person", key: { id: person.id }, version: person.version },
      ...held.value,
      ...(await standing(needs, ground.value, opened, judged.value)),
    ],
    { act: "attachment-sent", actor, on: [it.id, id], ...whyOf(ground.value) },
  );
  return conflict ?? ok({ count: it.messages + 1, stage: "waiting" as const, key });
}

/** A message of the talk stands for it; the citizen hears of a counsellor's as of any answer, and an untaken case becomes theirs. */
async function standing(
  needs: OwnNeeds,
  { it, person, from, covers }: Ground,
  { attachment }: Opened,
  { kind, bytes }: Judged,
): Promise<readonly Change[]> {
  const at = needs.clock.now();
  const name = attachmentNameOf(attachment.name.reveal("seal"), kind);
  const value = {
    ...attachment,
    at,
    stage: "waiting",
    size: bytes.length,
    form: kind,
    name: personal(name),
    due: at,
  } as const;
  const head = from === "citizen" || covers ? moved(it) : { ...moved(it), assignee: from };
  return [
    { op: "update", kind: "attachment", value },
    ...(await append(needs, head, { from, words: name, at, attachment: attachment.id })),
    ...(from === "citizen" ? [] : notify(needs, person, { say: "reply-waiting", caseId: it.id })),
  ];
}

/** The bytes go first: whoever is killed in between has left a file that never came whole, and the clock ends that. */
async function refuse(needs: OwnNeeds, { it, actor }: Ground, { attachment }: Opened, why: Refusal) {
  await needs.blobs.remove(under(attachment));
  const conflict = await needs.ledger.commit(
    [
      {
        op: "remove",
        kind: "attachment",
        key: { caseId: it.id, id: attachment.id },
        version: attachment.version,
      },
    ],
    { act: "attachment-refused", actor, on: [it.id, attachment.id], why: why.kind },
  );
  return conflict ?? no(why);
}
