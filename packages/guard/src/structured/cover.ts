// Which units of a text findings stand on, so that others can be told from them in time that grows with the length alone.
import type { Span } from "../recogniser.ts";

/** For each unit 0, or the number of the last of the spans that stand on it. */
export function coverOf(size: number, spans: readonly Span[]): Uint32Array {
  const cover = new Uint32Array(size);
  for (const [place, { from, to }] of spans.entries()) cover.fill(place + 1, from, to);
  return cover;
}

export function touches(cover: Uint32Array, { from, to }: Span): boolean {
  for (let at = from; at < to; at += 1) if (cover[at] !== 0) return true;
  return false;
}
