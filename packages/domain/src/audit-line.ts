// The one form in which an entry of the audit leaves the ledger: its bytes are the leaf of the tree and the line of the export.
import type { Entry } from "./audit.ts";
import { toJst } from "./instant.ts";

/** Names this log in its checkpoints and proofs (C2SP tlog-checkpoint). */
export const auditOrigin = "kumacari.example/audit";

/**
 * One line of JSON in ASCII, without its newline: names in this order, absent ones left out, the time as RFC 3339 with
 * +09:00 and as epoch milliseconds. Whatever is added one day comes last and only where it is set: no old line changes.
 */
export function lineOf({ id, at, act, actor, on, why, trail }: Entry): string {
  const who = actor.kind === "system" ? actor.part : actor.id;
  const line = { id, at: toJst(at), epochMs: at, act, by: actor.kind, who, on, why, trail };
  // What is not plain ASCII could be drawn in two ways, or lead a terminal astray.
  return JSON.stringify(line).replace(
    /[^\x20-\x7e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
