// Whoever makes a case theirs is still with us in that very commit: one who leaves at the same moment is given nothing more.
import { counsels, no, ok, type Refusal, type Result, refusal, type Staff } from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import type { Change } from "../ports.ts";

/** What holds them; nothing where the case is theirs already, or stays with another. */
export async function holdTaker(
  { ledger }: Pick<Needs, "ledger">,
  { id }: Pick<Staff, "id">,
  { takes }: { readonly takes: boolean },
): Promise<Result<readonly Change[], Refusal>> {
  if (!takes) return ok([]);
  const it = await ledger.get("staff", { id });
  if (it?.state !== "active" || !counsels(it)) return no(refusal("not-permitted"));
  return ok([{ op: "hold", kind: "staff", key: { id }, version: it.version }]);
}
