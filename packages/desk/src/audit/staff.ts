// Whose acts one may follow: everybody who ever worked here, by name.
import type { StaffId } from "@kumacari/domain";
import type { Needs } from "../needs.ts";

export type AuditStaff = { readonly id: StaffId; readonly name: string };

export async function seeAuditStaff({ ledger }: Needs): Promise<readonly AuditStaff[]> {
  const all = await ledger.staff();
  return all
    .map(({ id, displayName }) => ({ id, name: displayName }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "ja"));
}
