// Bytes that nobody may or will open are removed: of what is not safe, of what never came whole, and of what was given up.
import { type Instant, minutes, personal, plus } from "@kumacari/domain";
import type { OwnNeeds } from "../needs.ts";
import type { Change, Keys, Records, Stored } from "../ports.ts";
import { under } from "./bytes.ts";
import { openRecord } from "./opened.ts";

type Needs = Pick<OwnNeeds, "ledger" | "vault" | "blobs" | "clock">;

const actor = { kind: "system", part: "clock" } as const;

/**
 * A file is given up: a commit that a file which arrived meanwhile does not let through. Its name and key go in it, so that
 * nobody opens its bytes; the record stays as the order to remove them, until no part of it can be on its way.
 */
export const discarded = (sealed: Stored<Records["attachment"]>, now: Instant): Change => ({
  op: "update",
  kind: "attachment",
  value: {
    ...sealed,
    name: personal(""),
    key: personal(""),
    stage: "discarded",
    due: plus(now, minutes(longestCall)),
  },
});
/** Minutes; no call of ours lives as long. */
const longestCall = 5;

/** The bytes first, then the note of it: killed in between, it is done again. */
export async function sweep(needs: Needs, key: Keys["attachment"]): Promise<void> {
  const sealed = await needs.ledger.get("attachment", key);
  const now = needs.clock.now();
  if (sealed?.due === undefined || sealed.due > now || sealed.stage === "waiting") return;
  const because = { act: "attachment-swept", actor, on: [key.caseId, key.id], why: sealed.stage } as const;
  if (sealed.stage === "sending") {
    // It goes at its time; a conflict means that it has arrived meanwhile, or that its owner's key is gone.
    await needs.ledger.commit([discarded(sealed, now)], because);
    return;
  }
  await needs.blobs.remove(under(key));
  if (sealed.stage === "discarded") {
    await needs.ledger.commit([{ op: "remove", kind: "attachment", key, version: sealed.version }], because);
    return;
  }
  const { attachment } = await openRecord(needs, sealed, { act: "attachment-scanned", actor });
  const { due: _done, ...value } = attachment;
  // A conflict means that somebody else has noted it.
  await needs.ledger.commit([{ op: "update", kind: "attachment", value }], because);
}
