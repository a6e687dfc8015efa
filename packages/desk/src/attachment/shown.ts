// Which files' remarks a page is shown: all of a file or none, those of the newest files first. Pure.
import type { Attachment, AttachmentId, Remark } from "@kumacari/domain";

/** As many as one answer holds; a case may have fifteen times as many. */
const most = 2_000;

type Of = Pick<Remark, "attachment">;

export function remarksShown<R extends Of>(
  files: readonly Pick<Attachment, "id" | "at">[],
  remarks: readonly R[],
): { readonly shown: readonly R[]; readonly left: ReadonlyMap<AttachmentId, number> } {
  const on = Map.groupBy(remarks, (it) => it.attachment);
  const shown: R[] = [];
  const left = new Map<AttachmentId, number>();
  for (const { id } of files.toSorted((a, b) => b.at - a.at)) {
    const its = on.get(id) ?? [];
    if (shown.length + its.length <= most) shown.push(...its);
    else left.set(id, its.length);
  }
  return { shown, left };
}
