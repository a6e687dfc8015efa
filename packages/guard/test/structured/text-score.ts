// How well whole texts are read: how much of what is personal is found, and how much of what is found is so.
import { type PersonalClass, recognise } from "../../src/index.ts";

export type TextCase = {
  readonly text: string;
  readonly kinds: readonly PersonalClass[];
  readonly how: string;
};
export type TextScore = {
  readonly texts: number;
  readonly recall: number;
  readonly precision: number;
  /** The share of harmless texts in which anything is found. */
  readonly blocked: number;
  /** There to be looked at, but never those of a sealed set. */
  readonly missed: readonly TextCase[];
  readonly wrong: readonly (TextCase & { readonly found: readonly PersonalClass[] })[];
};

export function scoreTexts(cases: readonly TextCase[]): TextScore {
  let [right, lost, falsely, free, blocked] = [0, 0, 0, 0, 0];
  const missed: TextCase[] = [];
  const wrong: TextScore["wrong"][number][] = [];
  for (const one of cases) {
    const found = new Set(recognise(one.text).map((finding) => finding.class));
    const absent = one.kinds.filter((kind) => !found.delete(kind)).length;
    right += one.kinds.length - absent;
    lost += absent;
    falsely += found.size;
    if (absent > 0) missed.push(one);
    if (found.size > 0) wrong.push({ ...one, found: [...found] });
    if (one.kinds.length > 0) continue;
    free += 1;
    if (found.size > 0) blocked += 1;
  }
  return {
    texts: cases.length,
    recall: right / (right + lost),
    precision: right / (right + falsely),
    blocked: blocked / free,
    missed,
    wrong,
  };
}
