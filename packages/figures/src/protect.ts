// Which counts are not shown: the small ones, and as few others as it takes so that no sum gives a small one away (TTL-3).
import { Network, type State } from "./network.ts";
import type { Span } from "./span.ts";

/** How many of each group there were in each span. The sheets that are protected together count the same things. */
export type Sheet = {
  readonly groups: readonly string[];
  /** `counts[group][span]`, of longer spans the sums; null where everybody knows that the group was not there yet. */
  readonly counts: readonly (readonly (number | null)[])[];
  /** Groups whose sums are shown too, month by month; each group is in one of them. */
  readonly sums?: readonly (readonly number[])[];
};

/** True where a count is hidden; `total[span]` is the same in all sheets that are protected together. */
export type Marks = {
  readonly total: readonly boolean[];
  readonly groups: readonly (readonly boolean[])[];
  /** `sums[sum][span]`, of months. */
  readonly sums?: readonly (readonly boolean[])[];
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
  // By place of the sheet and arc: what was published under an older rule gives it away, and nothing can hide it again.
  const lost = new Set<string>();
  for (;;) {
    const total = totalsOf(spans, sheets[0], blank, before[0]);
    const marks: Marks[] = [];
    let found: (Found & { readonly place: number }) | undefined;
    for (const [place, sheet] of sheets.entries()) {
      const done = inSheet(
        spans,
        sheet,
        { total, isLost: (arc) => lost.has(`${place} ${arc}`) },
        before[place],
      );
      if ("narrow" in done) found ??= { ...done, place };
      else marks.push({ total, ...done });
    }
    if (found === undefined) return marks;
    const { narrow, arc, place } = found;
    // Too little in this span to hide anything behind: it shows nothing. Where it was shown before, nothing more is.
    const shown = before[0]?.total.length ?? 0;
    if (narrow < shown && blank.size === spans.length - shown) {
      lost.add(`${place} ${arc}`);
      blank.clear();
      continue;
    }
    const more = narrow < shown ? spans.map((_, span) => span).slice(shown) : [narrow];
    const size = blank.size;
    for (const span of more) blank.add(span);
    if (blank.size === size) throw new Exposed(spans[narrow]?.id);
  }
}

/** A small count could be found out though nothing of its span is shown. */
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
  const arcs = spans.map(({ early }, span) => {
    const { above, below } = nodesOf(spans, span);
    const must = blank.has(span) || (sums[span] ?? 0) < least;
    const state = early ? "open" : stateOf(before?.total[span], must);
    return network.add(above, below, sums[span] ?? 0, state);
  });
  for (const [span, arc] of arcs.entries())
    if (!spans[span]?.early && ((sums[span] ?? 0) < least || blank.has(span))) network.loosen(arc, least);
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

/** The hidden counts of a sheet, or a small one that could not be hidden. */
function inSheet(
  spans: readonly Span[],
  sheet: Sheet,
  { total, isLost }: { readonly total: readonly boolean[]; readonly isLost: (arc: number) => boolean },
  before: Marks | undefined,
): Omit<Marks, "total"> | Found {
  const network = new Network();
  const width = spans.length;
  const rowNode = (row: number, node: number) => (node === ground ? ground : width * (row + 1) + node);
  const columnNode = (span: number) => span + 1;
  const sumNode = (sum: number, span: number) => width * (sheet.counts.length + 2 + sum) + columnNode(span);
  const sumAt = (group: number) => sheet.sums?.findIndex((rows) => rows.includes(group)) ?? -1;
  const add = (ends: readonly [number, number], at: Place) => {
    const must = total[at.span] === true || at.count < least;
    const state = at.gone ? "open" : stateOf(at.before, must);
    return { ...at, arc: network.add(...ends, at.count, state) };
  };
  const groups = sheet.counts.map((counts, group) => {
    const sum = sumAt(group);
    return spans.map(({ kind }, span) => {
      const { above, below } = nodesOf(spans, span);
      const month = sum < 0 ? columnNode(span) : sumNode(sum, span);
      return add([rowNode(group, above), kind === "month" ? month : rowNode(group, below)], {
        span,
        count: counts[span] ?? 0,
        gone: counts[span] === null,
        before: before?.groups[group]?.[span],
      });
    });
  });
  const sums = (sheet.sums ?? []).map((rows, sum) =>
    spans.flatMap(({ kind }, span) => {
      if (kind !== "month") return [];
      const parts = rows.map((row) => sheet.counts[row]?.[span] ?? null);
      return add([sumNode(sum, span), columnNode(span)], {
        span,
        count: parts.reduce<number>((all, count) => all + (count ?? 0), 0),
        gone: parts.every((count) => count === null),
        before: before?.sums?.[sum]?.[span],
      });
    }),
  );
  // The totals run the other way: months into quarters, quarters into the year.
  const last = sheet.counts.length;
  for (const [span, { kind }] of spans.entries()) {
    const { above, below } = nodesOf(spans, span);
    network.add(
      kind === "month" ? columnNode(span) : rowNode(last, below),
      rowNode(last, above),
      sumOf(sheet, span),
      total[span] === true ? "hidden" : "open",
    );
  }
  // The smallest first: the others may lie on the same rings.
  const all = [...groups, ...sums].flat();
  const small = all
    .filter(({ arc, count, gone }) => count < least && !gone && !isLost(arc))
    .toSorted((a, b) => a.count - b.count);
  for (const { arc, span } of small) {
    if (network.loosen(arc, least) >= least) continue;
    for (const beside of all)
      if (beside.span === span && network.state(beside.arc) === "free") network.hide(beside.arc);
    if (network.loosen(arc, least) < least) return { narrow: span, arc };
  }
  const hidden = (row: readonly Arc[]) => {
    const marks = spans.map(() => true);
    for (const { arc, span } of row) marks[span] = network.state(arc) === "hidden";
    return marks;
  };
  return { groups: groups.map(hidden), sums: sums.map(hidden) };
}

type Found = { readonly narrow: number; readonly arc: number };
type Place = {
  readonly span: number;
  readonly count: number;
  readonly gone: boolean;
  readonly before: boolean | undefined;
};
type Arc = Place & { readonly arc: number };

function stateOf(before: boolean | undefined, mustHide: boolean): State {
  if (before !== undefined) return before ? "hidden" : "open";
  return mustHide ? "hidden" : "free";
}

const sumOf = (sheet: Sheet | undefined, span: number): number =>
  (sheet?.counts ?? []).reduce((sum, counts) => sum + (counts[span] ?? 0), 0);
