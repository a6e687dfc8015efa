// The names beside the rows: a read of personal data, so it is asked for by case and written down.
import type { Case, CaseId, Staff } from "@kumacari/domain";
import { mayBeOpened } from "../consent/check.ts";
import { whoCovers } from "../cover/who-covers.ts";
import type { Needs } from "../needs.ts";
import { mayOpen } from "../permit.ts";

export const unnamed = "お名前なし";
const most = 200;

/** Names of those asked for that the viewer may open and whose consent stands; the others are left out. */
export async function seeNames(
  needs: Needs,
  viewer: Staff,
  ids: readonly CaseId[],
): Promise<readonly { readonly id: CaseId; readonly name: string }[]> {
  const found = await Promise.all(ids.slice(0, most).map((id) => needs.ledger.get("case", { id })));
  const heads = found.filter((it): it is Case => it !== undefined);
  const covers = await whoCovers(needs, viewer.id, heads);
  const open = heads.filter((it) => mayOpen(viewer, it, covers(it)));
  const consented = await Promise.all(open.map(async (it) => ((await consents(needs, it)) ? it : undefined)));
  const shown = consented.filter((it) => it !== undefined);
  const sealed = await Promise.all(shown.map(({ id }) => needs.ledger.get("intake", { caseId: id })));
  const intakes = sealed.filter((it) => it !== undefined);
  if (intakes.length === 0) return [];
  const opened = await needs.vault.open("intake", intakes, {
    act: "names-read",
    actor: { kind: "staff", id: viewer.id },
    on: intakes.map((it) => it.caseId),
  });
  return opened.map((it) => ({ id: it.caseId, name: it.name.reveal("show-to-staff") || unnamed }));
}

async function consents({ ledger }: Needs, it: Case): Promise<boolean> {
  return mayBeOpened(await ledger.get("person", { id: it.owner }));
}
