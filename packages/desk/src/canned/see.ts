// The office's library of replies, by their reading.
import { type Canned, searchCanned } from "@kumacari/domain";
import { namesOfStaff } from "../inbox/row.ts";
import type { Needs } from "../needs.ts";

export type CannedView = Omit<Canned, "by"> & { readonly by: string };

export async function seeCanned({ ledger }: Pick<Needs, "ledger">): Promise<readonly CannedView[]> {
  const [all, { staff }] = await Promise.all([ledger.shelf("canned"), ledger.officeLately()]);
  const names = namesOfStaff(staff);
  return searchCanned(all, "").map((it) => ({ ...it, by: names.get(it.by) ?? "相談員" }));
}
