// Runs of words: of seven neighbouring grams one is kept, so that no shared run of twenty goes unseen (winnowing).
import { run } from "./form.ts";

export const gramLength = 14;
const neighbours = 7;
/** Any run of so many folded characters holds a kept gram: `gramLength + neighbours - 1`. */
export const sureRun = 20;

/** The kept grams of a folded text. Shorter words than `sureRun` say too little of anybody. */
export function winnow(folded: string): readonly string[] {
  if (folded.length < sureRun) return [];
  const weights = Array.from({ length: folded.length - gramLength + 1 }, (_, at) => weigh(folded, at));
  const kept = new Set<number>();
  for (let first = 0; first + neighbours <= weights.length; first += 1) {
    let lightest = first;
    for (let at = first + 1; at < first + neighbours; at += 1) {
      if ((weights[at] ?? 0) <= (weights[lightest] ?? 0)) lightest = at;
    }
    kept.add(lightest);
  }
  return [...kept].map((at) => run(folded.slice(at, at + gramLength)));
}

/** FNV-1a: only chooses which grams are kept, the same in every text. */
function weigh(folded: string, from: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < from + gramLength; at += 1) {
    hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
