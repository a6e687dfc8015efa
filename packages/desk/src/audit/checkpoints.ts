// The checkpoints there are, and one of them as the city receives it.
import { no, ok, type Refusal, type Result, refusal, type Staff } from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import type { CheckpointRow } from "./views.ts";

export type Checkpoints = {
  readonly rows: readonly CheckpointRow[];
  /** Entries that have a number now. */
  readonly size: number;
};

export async function seeCheckpoints(
  { audit }: Needs,
  { below }: { readonly below?: number | undefined },
): Promise<Checkpoints> {
  const [{ size }, found] = await Promise.all([audit.head(), audit.witnesses(below)]);
  return { rows: found.map((it) => ({ size: it.size, at: it.at })), size };
}

export async function takeCheckpoint(
  { ledger, audit }: Needs,
  viewer: Staff,
  { size }: { readonly size: number },
): Promise<Result<{ readonly note: string; readonly vkey: string }, Refusal>> {
  const found = await audit.witnessOf(size);
  if (found?.size !== size) return no(refusal("no-checkpoint"));
  const actor = { kind: "staff", id: viewer.id } as const;
  await ledger.note({ act: "audit-checkpoint-taken", actor, on: [`entries:0-${size}`] });
  return ok({ note: found.note, vkey: found.vkey });
}
