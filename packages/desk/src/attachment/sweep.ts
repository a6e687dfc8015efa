// Bytes that nobody may or will open are removed: of what is not safe, and of what never came whole.
import type { OwnNeeds } from "../needs.ts";
import type { Keys } from "../ports.ts";
import { under } from "./bytes.ts";
import { openRecord } from "./opened.ts";

type Needs = Pick<OwnNeeds, "ledger" | "vault" | "blobs" | "clock">;

const actor = { kind: "system", part: "clock" } as const;

/** The bytes first, then the note of it: killed in between, it is done again. */
export async function sweep(needs: Needs, key: Keys["attachment"]): Promise<void> {
  const sealed = await needs.ledger.get("attachment", key);
  if (sealed?.due === undefined || sealed.due > needs.clock.now() || sealed.stage === "waiting") return;
  await needs.blobs.remove(under(key));
  const because = { act: "attachment-swept", actor, on: [key.caseId, key.id], why: sealed.stage } as const;
  if (sealed.stage === "sending") {
    await needs.ledger.commit([{ op: "remove", kind: "attachment", key, version: sealed.version }], because);
    return;
  }
  const { attachment } = await openRecord(needs, sealed, { act: "attachment-scanned", actor });
  const { due: _done, ...value } = attachment;
  // A conflict means that somebody else has noted it.
  await needs.ledger.commit([{ op: "update", kind: "attachment", value }], because);
}
