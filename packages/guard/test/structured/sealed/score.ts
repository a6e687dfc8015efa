// The sealed set as a number: how much of what is personal is found, and how much of what is found is so.
import { recognise } from "../../../src/index.ts";
import { sealedCases } from "./cases.ts";

export type SealedScore = {
  readonly recall: number;
  readonly precision: number;
  readonly harmless: number;
  readonly texts: number;
};

export function sealedScore(each: number, seed: number): SealedScore {
  let [right, missed, wrong, blocked, free, texts] = [0, 0, 0, 0, 0, 0];
  for (const { text, kinds } of sealedCases(each, seed)) {
    const found = new Set(recognise(text).map((finding) => finding.class));
    texts += 1;
    for (const kind of kinds) {
      if (found.delete(kind)) right += 1;
      else missed += 1;
    }
    wrong += found.size;
    if (kinds.length > 0) continue;
    free += 1;
    if (found.size > 0) blocked += 1;
  }
  return {
    recall: right / (right + missed),
    precision: right / (right + wrong),
    harmless: blocked / free,
    texts,
  };
}
