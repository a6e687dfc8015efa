// The spans of a fiscal year that are counted: its closed months, each quarter and the year once all their months are closed.

export type Span = {
  /** "2026-04", "2026-Q1" (April to June), "2026" (April to March). */
  readonly id: string;
  readonly kind: "month" | "quarter" | "year";
  /** Places among the spans of those it is the sum of; none for a month. */
  readonly parts: readonly number[];
  /** All of it was over before the office opened: everybody knows that nothing was counted in it. */
  readonly early?: true;
};

/**
 * The first `closed` months of the fiscal year that begins in April of `year`; a longer span stands behind its parts. `opens`: so
 * many of them were over before the office opened.
 */
export function spansOf(year: number, closed: number, opens = 0): readonly Span[] {
  const early = (last: number) => (last < opens ? ({ early: true } as const) : {});
  const spans: Span[] = [];
  const quarters: number[] = [];
  for (let month = 0; month < Math.min(closed, 12); month += 1) {
    spans.push({ id: monthId(year, month), kind: "month", parts: [], ...early(month) });
    if (month % 3 !== 2) continue;
    const last = spans.length - 1;
    quarters.push(spans.length);
    spans.push({
      id: `${year}-Q${quarters.length}`,
      kind: "quarter",
      parts: [last - 2, last - 1, last],
      ...early(month),
    });
  }
  if (quarters.length === 4) spans.push({ id: String(year), kind: "year", parts: quarters });
  return spans;
}

/** "2026-04"; `month` counts from April. */
export function monthId(year: number, month: number): string {
  const calendar = ((month + 3) % 12) + 1;
  return `${calendar < 4 ? year + 1 : year}-${String(calendar).padStart(2, "0")}`;
}
