// One list out of answers that came at different moments, each the rows after the one before.
import type { CaseRow } from "../../rpc.ts";

/** `undefined` has not come yet: what lies beyond it is not told, so that nobody takes it for the next in turn. */
export type Answers = readonly (readonly CaseRow[] | undefined)[];

/** A case that has moved up between two answers stands once, where it has moved to. */
export function oneList(answers: Answers): readonly CaseRow[] {
  const gap = answers.indexOf(undefined);
  const seen = new Set<string>();
  return answers
    .slice(0, gap < 0 ? answers.length : gap)
    .flatMap((rows) => rows ?? [])
    .filter(({ id }) => !seen.has(id) && seen.add(id));
}
