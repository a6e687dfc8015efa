// Cuts a text where the check objected, so that each place can be shown inside the person's own words.
import type { Objection } from "../../rpc.ts";

export type Run = {
  /** Where it begins in the text. */
  readonly at: number;
  readonly text: string;
  /** What was seen here, by the names people read; none: nothing. */
  readonly seen: readonly string[];
};

type Place = Pick<Objection, "from" | "to" | "says">;

/** Joined together, the runs are the text; places may overlap or reach beyond its end. */
export function runsOf(text: string, places: readonly Place[]): readonly Run[] {
  const cuts = new Set([0, text.length]);
  for (const { from, to } of places) {
    cuts.add(within(text, from));
    cuts.add(within(text, to));
  }
  const edges = [...cuts].toSorted((a, b) => a - b);
  const runs: Run[] = [];
  for (const [n, at] of edges.entries()) {
    const end = edges[n + 1];
    if (end === undefined) break;
    const seen = places.filter((it) => it.from < end && it.to > at).map((it) => it.says);
    runs.push({ at, text: text.slice(at, end), seen: [...new Set(seen)] });
  }
  return runs;
}

const within = (text: string, place: number): number => Math.min(Math.max(place, 0), text.length);
