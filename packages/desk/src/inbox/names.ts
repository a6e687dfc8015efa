// The names beside the rows: a read of personal data, so it is asked for by case and written down.
import type { CaseId, Staff } from "@kumacari/domain";
import { mayBeOpened } from "../consent/check.ts";
import { whoCovers } from "../cover/who-covers.ts";
import { whoSits } from "../cover/who-sits.ts";
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
  const asked = await needs.ledger.together({ case: ids.slice(0, most).map((id) => ({ id })) });
  const heads = asked.case.filter((it) => it !== undefined);
  const [covers, sits] = await Promise.all([
    whoCovers(needs, viewer.id, heads),
    whoSits(needs, viewer, heads),
  ]);
  const open = heads.filter((it) => mayOpen(viewer, it, covers(it), sits(it.id) !== undefined));
  if (open.length === 0) return [];
  const { person, intake } = await needs.ledger.together({
    person: open.map(({ owner }) => ({ id: owner })),
    intake: open.map(({ id }) => ({ caseId: id })),
  });
  const intakes = intake.flatMap((it, n) => (it && mayBeOpened(person[n]) ? [it] : []));
  if (intakes.length === 0) return [];
  const opened = await needs.vault.open("intake", intakes, {
    act: "names-read",
    actor: { kind: "staff", id: viewer.id },
    on: intakes.map((it) => it.caseId),
  });
  return opened.map((it) => ({ id: it.caseId, name: it.name.reveal("show-to-staff") || unnamed }));
}
