// Every five minutes: nothing left out, nothing changed since the last checkpoint, and a new one signed and put where it stays.
import type { Entry } from "@kumacari/domain";
import type { Clock, Ledger } from "../ports.ts";
import type { Archive, AuditTrail, CheckpointSigner, Sweeper } from "./ports.ts";
import { utf8 } from "./utf8.ts";

export type SignNeeds = {
  readonly ledger: Ledger;
  readonly audit: AuditTrail;
  readonly sweeper: Sweeper;
  readonly signer: CheckpointSigner;
  readonly archive: Archive;
  readonly clock: Clock;
};

const actor = { kind: "system", part: "clock" } as const;

/** Entries of ten minutes ago or earlier without a number get one; that there were any is written down. */
export async function catchUp({ ledger, sweeper, clock }: SignNeeds): Promise<number> {
  const missed = await sweeper.sweep(clock.now());
  if (missed > 0) await ledger.note({ act: "audit-caught-up", actor, on: [`entries:${missed}`] });
  return missed;
}

/**
 * Signs only what it has checked itself: the entries since the last checkpoint are what the tree was grown of, and the
 * tree grew from there. Throws when they are not. The same state gives the same bytes: killed anywhere, or two at once,
 * it is done again without harm.
 */
export async function signCheckpoint({ ledger, audit, signer, archive, clock }: SignNeeds): Promise<void> {
  const [last, head] = await Promise.all([audit.newestWitness(), audit.head()]);
  if (last && head.size < last.size) throw new Error("the tree is smaller than what was signed");
  if (head.size === (last?.size ?? 0)) return;
  if (!(await audit.holds(last, head))) throw new Error("the audit is not what was signed");
  if (last && (await onlyOurs(audit, last.size, head.size))) return;
  const note = await signer.sign(head);
  const bytes = utf8(note);
  await archive.keep(`checkpoint-${String(head.size).padStart(12, "0")}.txt`, bytes);
  const value = { ...head, note, vkey: signer.vkey, at: clock.now(), version: 1 };
  // A conflict: somebody signed the very same.
  await ledger.commit([{ op: "create", kind: "witness", value }], {
    act: "checkpoint-signed",
    actor,
    on: [`entries:0-${head.size}`],
  });
}

/** What the signing itself wrote asks for no new signing. */
const ours: readonly Entry["act"][] = ["checkpoint-signed", "checkpoint-letter-begun", "checkpoint-mailed"];

async function onlyOurs(audit: AuditTrail, from: number, to: number): Promise<boolean> {
  if (to - from > 10) return false;
  return (await audit.entries(from, to)).every(({ act }) => ours.includes(act));
}
