// A file that came whole is looked through; what was found decides whether anybody ever opens it.
import { ok } from "@kumacari/domain";
import type { OwnNeeds } from "../needs.ts";
import type { Keys, Verdict } from "../ports.ts";
import { untilWritten } from "../until-committed.ts";
import { sentUnder, wholeOf } from "./bytes.ts";
import { moved } from "./ground.ts";
import { type Opened, openRecord } from "./opened.ts";
import { sweep } from "./sweep.ts";

export type ScanNeeds = Pick<OwnNeeds, "ledger" | "vault" | "blobs" | "seals" | "scanner" | "clock">;

const actor = { kind: "system", part: "clock" } as const;

/** Throws when the scanner does: it is asked again. Nothing happens to a file that does not wait. */
export async function scanAttachment(needs: ScanNeeds, key: Keys["attachment"]): Promise<void> {
  const sealed = await needs.ledger.get("attachment", key);
  if (sealed?.stage !== "waiting") return;
  const opened = await openRecord(needs, sealed, { act: "attachment-scanned", actor });
  const verdict = await needs.scanner.scan(key.id, async () => {
    const bytes = await wholeOf(needs, { ...opened, of: "kept" });
    if (!bytes) throw new Error("a file's bytes are not where they should lie");
    return bytes;
  });
  if (verdict === "pending") return;
  // While it waits this is done again: nothing that was sent outlives what is kept of it.
  await needs.blobs.remove(sentUnder(key));
  await settle(needs, opened, verdict);
}

async function settle(
  needs: ScanNeeds,
  { attachment }: Opened,
  stage: Exclude<Verdict, "pending">,
): Promise<void> {
  const { due: _done, ...rest } = attachment;
  await untilWritten(async () => {
    const it = await needs.ledger.get("case", { id: attachment.caseId });
    if (!it) return ok(undefined);
    const value = stage === "clean" ? { ...rest, stage } : { ...rest, stage, due: needs.clock.now() };
    const conflict = await needs.ledger.commit(
      [
        { op: "update", kind: "attachment", value },
        { op: "update", kind: "case", value: moved(it) },
      ],
      { act: "attachment-judged", actor, on: [attachment.caseId, attachment.id], why: stage },
    );
    if (conflict?.on === "case") return conflict;
    // Another turn was faster, or everything of this person was destroyed.
    if (conflict) return ok(undefined);
    if (stage !== "clean") await sweep(needs, { caseId: attachment.caseId, id: attachment.id });
    return ok(undefined);
  });
}
