// The files of a case with their remarks, as one side sees them; what is still on its way is nobody's to see.
import { type Attachment, ok, type Refusal, type Remark, type Result } from "@kumacari/domain";
import type { OwnNeeds } from "../needs.ts";
import type { Ground, Grounds } from "./ground.ts";
import { remarksShown } from "./shown.ts";
import type { AttachmentsView, AttachmentView, RemarkView } from "./views.ts";

export async function seeAttachments(
  needs: OwnNeeds,
  grounds: Grounds,
): Promise<Result<AttachmentsView, Refusal>> {
  const ground = await grounds.look();
  if (!ground.ok) return ground;
  const { it, actor, from } = ground.value;
  // Read before its files: a page that is a little behind looks once more, and never once too little.
  const attachments = it.attachments ?? 0;
  const found = await needs.ledger.attachmentsOf(it.id);
  const here = found.filter((one) => one.owner === it.owner && one.form);
  if (here.length === 0) return ok({ attachments, list: [] });
  const because = {
    act: from === "citizen" ? "own-data-read" : "case-read",
    actor,
    on: [it.id],
  } as const;
  const all = (await needs.ledger.remarksOf(it.id)).filter((one) => one.owner === it.owner);
  const { shown: sealed, left } = remarksShown(here, all);
  const [opened, remarks, staff] = await Promise.all([
    needs.vault.open("attachment", here, because),
    sealed.length > 0 ? needs.vault.open("remark", sealed, because) : [],
    sealed.length > 0 ? needs.ledger.staff() : [],
  ]);
  const names = new Map<string, string>(staff.map((one) => [one.id, one.displayName]));
  const on = Map.groupBy(remarks, (one) => one.attachment);
  return ok({
    attachments,
    list: opened
      .flatMap(
        (one) =>
          viewOf(ground.value, one, { remarks: on.get(one.id) ?? [], left: left.get(one.id) }, names) ?? [],
      )
      .toSorted((a, b) => a.at - b.at),
  });
}

function viewOf(
  { from }: Ground,
  { id, at, from: sender, name, form, size, stage }: Attachment,
  { remarks, left }: { readonly remarks: readonly Remark[]; readonly left: number | undefined },
  names: ReadonlyMap<string, string>,
): AttachmentView | undefined {
  if (form === undefined || stage === "sending" || stage === "discarded") return undefined;
  const purpose = from === "citizen" ? "show-to-owner" : "show-to-staff";
  return {
    id,
    at,
    mine: sender === from,
    name: name.reveal(purpose),
    form,
    size,
    stage,
    ...(left ? { left } : {}),
    remarks: remarks
      .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
      .map(
        (one): RemarkView => ({
          id: one.id,
          at: one.at,
          mine: one.from === from,
          byStaff: one.from !== "citizen",
          by: one.from === "citizen" ? "相談者" : (names.get(one.from) ?? "相談員"),
          page: one.page,
          ...(one.spot ? { spot: one.spot } : {}),
          ...(one.under ? { under: one.under } : {}),
          text: one.text.reveal(purpose),
          ...(one.done ? { done: one.done } : {}),
        }),
      ),
  };
}
