// Hands out proofs: that an entry stands in a signed checkpoint, and that one checkpoint grew into another.
import {
  growthText,
  lineOf,
  no,
  ok,
  proofText,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import type { AuditProof } from "./views.ts";

/** `size`: of the checkpoint the visitor holds; without it, the first that covers the entry. */
export type Proving = { readonly number: number; readonly size?: number | undefined };

export async function proveEntry(
  { ledger, audit }: Needs,
  viewer: Staff,
  { number, size }: Proving,
): Promise<Result<AuditProof, Refusal>> {
  const witness = await audit.witnessOf(size ?? number + 1);
  if (!witness || witness.size <= number || (size !== undefined && witness.size !== size)) {
    return no(refusal("no-checkpoint"));
  }
  const [[entry], hashes] = await Promise.all([
    audit.entries(number, number + 1),
    audit.inclusion(number, witness.size),
  ]);
  if (!entry) return no(refusal("not-found"));
  await ledger.note({ act: "audit-proved", actor: { kind: "staff", id: viewer.id }, on: [entry.id] });
  const proof = proofText({ index: number, hashes, note: witness.note });
  return ok({ size: witness.size, line: lineOf(entry), proof, vkey: witness.vkey });
}

export type Growing = { readonly old: number; readonly now: number };
export type GrowthProof = { readonly proof: string; readonly old: string; readonly now: string };

export async function proveGrowth(
  { ledger, audit }: Needs,
  viewer: Staff,
  { old, now }: Growing,
): Promise<Result<GrowthProof, Refusal>> {
  const [before, after] = await Promise.all([audit.witnessOf(old), audit.witnessOf(now)]);
  if (old > now || before?.size !== old || after?.size !== now) return no(refusal("no-checkpoint"));
  const hashes = await audit.growth(old, now);
  const on = [`entries:${old}-${now}`];
  await ledger.note({ act: "audit-growth-proved", actor: { kind: "staff", id: viewer.id }, on });
  return ok({ proof: growthText(old, now, hashes), old: before.note, now: after.note });
}
