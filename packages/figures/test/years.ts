// Invented years of an office: busy and quiet ones, with groups that hardly anybody is of.
import type { Sheet } from "../src/protect.ts";
import { type Span, spansOf } from "../src/span.ts";

/** Numbers from 0 to 1 by a seed, the same each time. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

/** Everybody of a month is in one group of each sheet; `shares` says how the groups of a sheet are filled. */
export function yearOf(
  seed: number,
  monthly: number,
  shares: readonly (readonly number[])[],
  months = 12,
): { readonly spans: readonly Span[]; readonly sheets: readonly Sheet[] } {
  const by = chance(seed);
  const spans = spansOf(2026, months);
  const everyMonth = spans
    .filter(({ kind }) => kind === "month")
    .map(() => Math.floor(monthly * (0.5 + by())));
  const sheets = shares.map((weights) => {
    const counts = weights.map(() => spans.map(() => 0));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    let month = -1;
    for (const [span, { parts }] of spans.entries()) {
      if (parts.length === 0) {
        month += 1;
        for (let n = 0; n < (everyMonth[month] ?? 0); n += 1) {
          let left = by() * all;
          const group = weights.findIndex((weight) => {
            left -= weight;
            return left < 0;
          });
          const row = counts[Math.max(0, group)];
          if (row !== undefined) row[span] = (row[span] ?? 0) + 1;
        }
      } else for (const row of counts) row[span] = parts.reduce((sum, part) => sum + (row[part] ?? 0), 0);
    }
    return { groups: weights.map((_, n) => `g${n}`), counts };
  });
  return { spans, sheets };
}

/** The same year of an office that opened when `opens` of its months were over. */
export function openedAfter(
  opens: number,
  { spans, sheets }: { readonly spans: readonly Span[]; readonly sheets: readonly Sheet[] },
): { readonly spans: readonly Span[]; readonly sheets: readonly Sheet[] } {
  const months = spans.flatMap(({ kind }, span) => (kind === "month" ? [span] : []));
  const before = months.slice(0, opens);
  return {
    spans: spansOf(2026, months.length, opens),
    sheets: sheets.map(({ groups, counts }) => ({
      groups,
      counts: counts.map((row) => {
        const left = row.map((count, span) => (before.includes(span) ? null : count));
        for (const [span, { parts }] of spans.entries()) {
          const some = parts.flatMap((part) => left[part] ?? []);
          if (parts.length > 0) left[span] = some.length ? some.reduce((sum, count) => sum + count, 0) : null;
        }
        return left;
      }),
    })),
  };
}

/** The same year as it stood after its first `months` months. */
export function upTo(
  months: number,
  whole: { readonly spans: readonly Span[]; readonly sheets: readonly Sheet[] },
): { readonly spans: readonly Span[]; readonly sheets: readonly Sheet[] } {
  const spans = whole.spans.slice(0, spansOf(2026, months).length);
  return {
    spans,
    sheets: whole.sheets.map(({ groups, counts }) => ({
      groups,
      counts: counts.map((row) => row.slice(0, spans.length)),
    })),
  };
}
