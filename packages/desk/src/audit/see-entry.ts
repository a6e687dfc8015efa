// One entry with its number, its line, and the checkpoint that covers it.
import { lineOf, no, ok, type Refusal, type Result, refusal, type Staff } from "@kumacari/domain";
import { namesOfStaff } from "../inbox/row.ts";
import type { Needs } from "../needs.ts";
import { rowOf } from "./row.ts";
import type { AuditEntryView } from "./views.ts";

export async function seeEntry(
  { ledger, audit }: Needs,
  viewer: Staff,
  { number }: { readonly number: number },
): Promise<Result<AuditEntryView, Refusal>> {
  const { size } = await audit.head();
  if (number >= size) return no(refusal("not-found"));
  const [[entry], covered, staff] = await Promise.all([
    audit.entries(number, number + 1),
    audit.witnessOf(number + 1),
    ledger.staff(),
  ]);
  if (!entry) return no(refusal("not-found"));
  const actor = { kind: "staff", id: viewer.id } as const;
  await ledger.note({ act: "audit-entry-read", actor, on: [entry.id] });
  return ok({
    ...rowOf({ entry }, namesOfStaff(staff)),
    number,
    line: lineOf(entry),
    size,
    ...(covered ? { covered: { size: covered.size, at: covered.at } } : {}),
  });
}
