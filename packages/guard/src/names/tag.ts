// The trained tagger: which signs stand inside a person's name.
import { lender } from "../lent.ts";
import { marksOf, sharedSlots, slots } from "./features.ts";
import type { Place } from "./find.ts";
import { kinds, type Runs } from "./signs.ts";
import { bits, leaning, rice, steps } from "./weights.gen.ts";
import { weightsOf } from "./weights.ts";

const weights = weightsOf(bits, rice);
const mask = (1 << bits) - 1;
/** In tenths of a weight, so that all sums are whole. */
const tenths = (it: number) => Math.round(it * 10);
const [stay, enter, leave, go] = [tenths(steps[0]), tenths(steps[1]), tenths(steps[2]), tenths(steps[3])];
const lean = tenths(leaning);

const marks = new Int32Array(slots);
const lendFrom = lender(Uint8Array);

/** The likeliest sequence of outside and inside. */
export function taggedNames(text: string, runs: Runs): readonly Place[] {
  const size = text.length;
  if (!runs.kind.some((_, i) => isPossible(runs, i))) return [];
  const marksAt = marksOf(text, runs);
  const from = lendFrom(size * 2);
  let common = 0;
  let outside = 0;
  let inside = 0;
  for (let i = 0; i < size; i++) {
    let score: number = isPossible(runs, i) ? lean : never;
    if (score !== never) {
      if (marksAt(i, marks)) common = sumOf(marks, 0, sharedSlots);
      score += 10 * (common + sumOf(marks, sharedSlots, slots));
    }
    if (i === 0) {
      inside = score;
      continue;
    }
    const rest = inside + leave;
    const on = inside + go;
    if (rest > outside + stay) from[i * 2] = 1;
    if (on > outside + enter) from[i * 2 + 1] = 1;
    inside = Math.max(on, outside + enter) + score;
    outside = Math.max(rest, outside + stay);
  }
  return traced(from, size, inside > outside ? 1 : 0);
}

function sumOf(marks: Int32Array, from: number, to: number): number {
  let sum = 0;
  for (let slot = from; slot < to; slot++) sum += weights[(marks[slot] ?? 0) & mask] ?? 0;
  return sum;
}

const never = -1e7;

/** Most signs cannot stand in a name; they are not looked at any further, which is most of the time saved. */
function isPossible({ kind, begin, end }: Runs, i: number): boolean {
  const sort = kind[i];
  if (sort === kinds.kanji || sort === kinds.katakana) return true;
  if (sort !== kinds.space && sort !== kinds.other) return false;
  return (end[i] ?? i) - (begin[i] ?? i) === 1 && kind[i - 1] === kind[i + 1];
}

function traced(from: Uint8Array, size: number, last: number): readonly Place[] {
  const places: Place[] = [];
  let state = last;
  let to = 0;
  for (let i = size - 1; i >= 0; i--) {
    const before = i === 0 ? 0 : (from[i * 2 + state] ?? 0);
    if (state === 1 && to === 0) to = i + 1;
    if (state === 1 && before === 0) {
      places.push([i, to]);
      to = 0;
    }
    state = before;
  }
  return places;
}
