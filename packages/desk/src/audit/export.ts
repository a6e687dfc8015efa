// Writes the audit out, line by line in its order, up to a checkpoint: a part at a time, each part written down first.
import { lineOf, no, ok, type Refusal, type Result, refusal, type Staff } from "@kumacari/domain";
import type { Needs } from "../needs.ts";

/** Lines in one part. */
export const exportPart = 2_000;

export type Exporting = { readonly from: number; readonly size: number };

export async function exportAudit(
  { ledger, audit }: Needs,
  viewer: Staff,
  { from, size }: Exporting,
): Promise<Result<{ readonly lines: string; readonly to: number }, Refusal>> {
  const witness = await audit.witnessOf(size);
  if (witness?.size !== size || from >= size) return no(refusal("no-checkpoint"));
  const to = Math.min(size, from + exportPart);
  const on = [`entries:${from}-${to}`];
  await ledger.note({ act: "audit-exported", actor: { kind: "staff", id: viewer.id }, on });
  const lines = (await audit.entries(from, to)).map((it) => `${lineOf(it)}\n`).join("");
  return ok({ lines, to });
}
