// A paper and its newest writing, as changes: what stood there stays.
import { latestOf, type Paper, type PaperWords, personal } from "@kumacari/domain";
import type { Change } from "../ports.ts";

export function writingChanges(before: Paper | undefined, next: Paper, words: PaperWords): readonly Change[] {
  const { caseId, owner, id } = next;
  const number = latestOf(next);
  return [
    { op: before ? "update" : "create", kind: "paper", value: next },
    {
      op: "create",
      kind: "writing",
      value: { caseId, owner, paper: id, number, words: personal(words), version: 1 },
    },
  ];
}
