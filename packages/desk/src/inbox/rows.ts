// The inbox: every open case, the longest waiting first.
import type { Staff } from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import type { CaseRow } from "../views.ts";
import { namesOfStaff, rowOf } from "./row.ts";

export async function seeRows({ ledger }: Pick<Needs, "ledger">, viewer: Staff): Promise<readonly CaseRow[]> {
  const [cases, staff] = await Promise.all([ledger.openCases(), ledger.staff()]);
  const names = namesOfStaff(staff);
  return cases.map((it) => rowOf(it, viewer, names));
}
