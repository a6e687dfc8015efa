// Which units of a text findings stand on, so that others can be told from them in time that grows with the length alone.
import { lender } from "../lent.ts";
import type { Span } from "../recogniser.ts";

type Cover = (size: number, spans: readonly Span[]) => Uint32Array;

/** For each unit 0, or the number of the last of the spans that stand on it; each place has a cover of its own, lent until it asks anew. */
export function coverer(): Cover {
  const lend = lender(Uint32Array);
  return (size, spans) => {
    if (spans.length === 0) return nothing;
    const cover = lend(size);
    for (let place = 0; place < spans.length; place += 1) {
      const span = spans[place];
      if (span !== undefined) cover.fill(place + 1, span.from, span.to);
    }
    return cover;
  };
}

const nothing = new Uint32Array(0);

export function touches(cover: Uint32Array, { from, to }: Span): boolean {
  if (cover.length === 0) return false;
  for (let at = from; at < to; at += 1) if (cover[at] !== 0) return true;
  return false;
}
