// Which note was the last: of the case itself, and of a day that has come.
import type { PaperRow, RecordView } from "../../rpc.ts";

type Read = {
  readonly papers: readonly Pick<PaperRow, "what" | "day" | "from">[];
} & Pick<RecordView, "today">;

/** One dated ahead, as could once be written, is the last only where there is no other. */
export function lastNoteOf<T extends Read>({ papers, today }: T): T["papers"][number] | undefined {
  const notes: T["papers"] = papers.filter((it) => it.what === "note" && !it.from);
  return notes.find((it) => it.day <= today) ?? notes[0];
}
