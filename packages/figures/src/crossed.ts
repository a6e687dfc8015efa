// Two sheets of the same things that share more than their total: one group of each is all other groups of the other one together.
import { least, type Marks, type Published, protect, type Sheet } from "./protect.ts";
import type { Span } from "./span.ts";

/** `joint`: the group that the others of the other sheet make up. */
export type CrossedSheet = Sheet & { readonly joint: string };

/**
 * Protected as one sheet of all that is not joint, with the joint counts of months as sums in it. A joint count of a longer
 * span hangs together with more than a ring can see: it is shown where it follows from what is shown anyway.
 */
export function protectCrossed(
  spans: readonly Span[],
  sheets: readonly CrossedSheet[],
  before: Published = [],
): Marks[] {
  const { joints, fine, whole } = asOne(sheets);
  const [marks] = protect(spans, [whole], asOneBefore(spans, sheets, before));
  const total = marks?.total ?? [];
  const joint = joints.map((row, n) => [...(before[n]?.groups[row] ?? [])]);
  const shown = sheets.map(({ groups }, n): Marks => {
    const at = (row: number) => fine.findIndex((it) => it.n === n && it.row === row);
    const rows = groups.map((_, row) => (row === joints[n] ? joint[n] : marks?.groups[at(row)]) ?? []);
    return { total, groups: rows };
  });
  const since = before[0]?.total.length ?? 0;
  // Parts come before what they are parts of.
  for (const [span, { kind }] of spans.entries()) {
    for (const [n, row] of span < since ? [] : joints.entries()) {
      const safe =
        kind === "month" ? marks?.sums?.[n]?.[span] === false : follows(spans, sheets, shown, span);
      const count = sheets[n]?.counts[row]?.[span] ?? null;
      joint[n]?.push(count !== null && (!safe || count < least));
    }
  }
  return shown;
}

function asOne(sheets: readonly CrossedSheet[]) {
  const joints = sheets.map(({ groups, joint }) => groups.indexOf(joint));
  const fine = sheets.flatMap(({ groups }, n) =>
    groups.flatMap((_, row) => (row === joints[n] ? [] : [{ n, row }])),
  );
  const whole: Sheet = {
    groups: fine.map(({ n, row }) => sheets[n]?.groups[row] ?? ""),
    counts: fine.map(({ n, row }) => sheets[n]?.counts[row] ?? []),
    sums: sheets.map((_, n) => fine.flatMap((it, at) => (it.n === n ? [] : [at]))),
  };
  return { joints, fine, whole };
}

/** Where an older rule showed a joint count that does not follow, its months count as shown. */
function asOneBefore(spans: readonly Span[], sheets: readonly CrossedSheet[], before: Published): Marks[] {
  const [first] = before;
  if (first === undefined) return [];
  const { joints, fine } = asOne(sheets);
  const given = spans.filter(
    ({ parts }, span) =>
      parts.length > 0 &&
      joints.some((row, n) => before[n]?.groups[row]?.[span] === false) &&
      !follows(spans, sheets, before, span),
  );
  return [
    {
      total: first.total,
      groups: fine.map(({ n, row }) => before[n]?.groups[row] ?? []),
      sums: joints.map((row, n) =>
        (before[n]?.groups[row] ?? []).map(
          (hidden, span) => hidden && !given.some(({ parts }) => parts.includes(span)),
        ),
      ),
    },
  ];
}

/** Whether both joint counts of a span are told by the total and all others of one sheet, or by those of its parts. */
function follows(
  spans: readonly Span[],
  sheets: readonly CrossedSheet[],
  marks: Published,
  span: number,
): boolean {
  if (marks[0]?.total[span] !== false) return false;
  const isShown = (n: number, row: number, at: number) => marks[n]?.groups[row]?.[at] === false;
  const parts = spans[span]?.parts ?? [];
  return sheets.some(({ groups, counts, joint }, n) => {
    const row = groups.indexOf(joint);
    return (
      groups.every(
        (_, other) => other === row || counts[other]?.[span] === null || isShown(n, other, span),
      ) ||
      (parts.length > 0 && parts.every((part) => isShown(n, row, part)))
    );
  });
}
