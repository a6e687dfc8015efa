// Which units of a text findings stand on, so that others can be told from them in time that grows with the length alone.
import type { Span } from "../recogniser.ts";

/** For each unit 0, or the number of the last of the spans that stand on it. */
export function coverOf(size: number, spans: readonly Span[]): Uint32Array {
  if (spans.length === 0) return nothing;
  const cover = new Uint32Array(size);
  for (const [place, { from, to }] of spans.entries()) cover.fill(place + 1, from, to);
  return cover;
}

const nothing = new Uint32Array(0);

export function touches(cover: Uint32Array, { from, to }: Span): boolean {
  if (cover.length === 0) return false;
  for (let at = from; at < to; at += 1) if (cover[at] !== 0) return true;
  return false;
}
