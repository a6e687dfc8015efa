// Which counts are not shown: the small ones, and as few others as it takes so that no sum gives a small one away (TTL-3).
import { Network, type State } from "./network.ts";
import type { Span } from "./span.ts";

/** How many of each group there were in each span. The sheets that are protected together count the same things. */
export type Sheet = {
  readonly groups: readonly string[];
  /** `counts[group][span]`, of longer spans the sums; null where everybody knows that the group was not there yet. */
  readonly counts: readonly (readonly (number | null)[])[];
};

/** True where a count is hidden; `total[span]` is the same in all sheets that are protected together. */
export type Marks = {
  readonly total: readonly boolean[];
  readonly groups: readonly (readonly boolean[])[];
};

/** What was shown and hidden before, of the spans that were there: it stays as it is. */
export type Published = readonly Marks[];

/** Nothing below is shown, and of nothing hidden is known more than an interval of this width. */
export const least = 10;

/**
 * Small counts, noughts among them, are hidden; then others, until every small one may be at least ten more or, where that
 * cannot be, lies in an interval of ten. A span whose total is small shows nothing at all.
 */
export function protect(spans: readonly Span[], sheets: readonly Sheet[], before: Published = []): Marks[] {
  const blank = new Set<number>();
  for (;;) {
    const total = totalsOf(spans, sheets[0], blank, before[0]);
    const marks: Marks[] = [];
    let narrow: number | undefined;
    for (const [place, sheet] of sheets.entries()) {
      const done = inSheet(spans, sheet, total, before[place]);
      if (typeof done === "number") narrow ??= done;
      else marks.push({ total, groups: done });
    }
    if (narrow === undefined) return marks;
    // Too little in this span to hide anything behind: it shows nothing. Where it was shown before, nothing more is.
    const shown = before[0]?.total.length ?? 0;
    const more = narrow < shown ? spans.map((_, span) => span).slice(shown) : [narrow];
    const size = blank.size;
    for (const span of more) blank.add(span);
    if (blank.size === size) throw new Exposed(spans[narrow]?.id);
  }
}

/** A small count could be found out though nothing more is shown: what was published before gives it away. */
export class Exposed extends Error {
  override name = "Exposed";
  constructor(span: string | undefined) {
    super(`a small count of ${span} can be found out`);
  }
}

const ground = 0;

/** The totals by themselves: where one is hidden, nothing of its span is shown in any sheet. */
function totalsOf(
  spans: readonly Span[],
  sheet: Sheet | undefined,
  blank: ReadonlySet<number>,
  before: Marks | undefined,
): readonly boolean[] {
  const sums = spans.map((_, span) => sumOf(sheet, span));
  const network = new Network();
  const arcs = spans.map((_, span) => {
    const { above, below } = nodesOf(spans, span);
    const state = stateOf(before?.total[span], blank.has(span) || (sums[span] ?? 0) < least);
    return network.add(above, below, sums[span] ?? 0, state);
  });
  for (const [span, arc] of arcs.entries())
    if ((sums[span] ?? 0) < least || blank.has(span)) network.loosen(arc, least);
  return arcs.map((arc) => network.state(arc) === "hidden");
}

/** The node a span's count comes from and the one it goes to, in a row by itself: the sum it is part of, its own sum. */
function nodesOf(spans: readonly Span[], span: number): { readonly above: number; readonly below: number } {
  const whole = spans.findIndex(({ parts }) => parts.includes(span));
  return {
    above: whole < 0 ? ground : whole + 1,
    below: spans[span]?.kind === "month" ? ground : span + 1,
  };
}

/** The hidden counts of a sheet, or the span in which a small one could not be hidden. */
function inSheet(
  spans: readonly Span[],
  sheet: Sheet,
  total: readonly boolean[],
  before: Marks | undefined,
): readonly (readonly boolean[])[] | number {
  const network = new Network();
  const width = spans.length;
  const rowNode = (row: number, node: number) => (node === ground ? ground : width * (row + 1) + node);
  const columnNode = (span: number) => span + 1;
  const arcs = sheet.counts.map((counts, group) =>
    spans.map(({ kind }, span) => {
      const { above, below } = nodesOf(spans, span);
      const count = counts[span] ?? 0;
      const gone = counts[span] === null;
      return network.add(
        rowNode(group, above),
        kind === "month" ? columnNode(span) : rowNode(group, below),
        count,
        gone ? "open" : stateOf(before?.groups[group]?.[span], total[span] === true || count < least),
      );
    }),
  );
  // The totals run the other way: months into quarters, quarters into the year.
  const sums = sheet.counts.length;
  for (const [span, { kind }] of spans.entries()) {
    const { above, below } = nodesOf(spans, span);
    network.add(
      kind === "month" ? columnNode(span) : rowNode(sums, below),
      rowNode(sums, above),
      sumOf(sheet, span),
      total[span] === true ? "hidden" : "open",
    );
  }
  // The smallest first: the others may lie on the same rings.
  const small = arcs
    .flatMap((row, group) =>
      row.map((arc, span) => ({ arc, span, count: sheet.counts[group]?.[span] ?? least })),
    )
    .filter(({ count }) => count < least)
    .toSorted((a, b) => a.count - b.count);
  for (const { arc, span } of small) {
    if (network.loosen(arc, least) >= least) continue;
    for (const row of arcs) {
      const beside = row[span];
      if (beside !== undefined && network.state(beside) === "free") network.hide(beside);
    }
    if (network.loosen(arc, least) < least) return span;
  }
  return arcs.map((row) => row.map((arc) => network.state(arc) === "hidden"));
}

function stateOf(before: boolean | undefined, mustHide: boolean): State {
  if (before !== undefined) return before ? "hidden" : "open";
  return mustHide ? "hidden" : "free";
}

const sumOf = (sheet: Sheet | undefined, span: number): number =>
  (sheet?.counts ?? []).reduce((sum, counts) => sum + (counts[span] ?? 0), 0);
