// What an attacker learns of hidden counts who has all sheets: by solving the sums, and by the least and the most that fits them.
import highs from "highs";
import type { Marks, Sheet } from "../src/protect.ts";
import type { Span } from "../src/span.ts";

export type Interval = {
  readonly cell: string;
  readonly count: number;
  readonly from: number;
  readonly to: number;
};

/** One sum: what is known of it, and which hidden counts make up the rest (with what sign). */
type Equation = { readonly rest: number; readonly hidden: ReadonlyMap<string, number> };

/** `gone`: the group was not there, and everybody knows. */
type Cell = {
  readonly name: string;
  readonly count: number;
  readonly hidden: boolean;
  readonly gone: boolean;
};

export function cellsOf(spans: readonly Span[], sheets: readonly Sheet[], marks: readonly Marks[]): Cell[] {
  const totals = spans.map(({ early }, span) => ({
    name: `t_${span}`,
    count: (sheets[0]?.counts ?? []).reduce((sum, row) => sum + (row[span] ?? 0), 0),
    hidden: marks[0]?.total[span] ?? false,
    gone: early === true,
  }));
  const groups = sheets.flatMap(({ counts }, sheet) =>
    counts.flatMap((row, group) =>
      row.map((count, span) => ({
        name: `c${sheet}_${group}_${span}`,
        count: count ?? 0,
        gone: count === null,
        hidden: marks[sheet]?.groups[group]?.[span] ?? false,
      })),
    ),
  );
  return [...totals, ...groups];
}

/** Beside the sums of each sheet: a count that is the sum of counts of another sheet. */
export type Cross = { readonly whole: Place; readonly parts: readonly Place[] };
type Place = { readonly sheet: number; readonly group: number };

export type Published = {
  readonly spans: readonly Span[];
  readonly sheets: readonly Sheet[];
  readonly marks: readonly Marks[];
  readonly crosses?: readonly Cross[] | undefined;
};

function equations(
  { spans, sheets, crosses = [] }: Pick<Published, "spans" | "sheets" | "crosses">,
  cells: readonly Cell[],
): Equation[] {
  const known = new Map(cells.map((cell) => [cell.name, cell]));
  const equation = (whole: string, parts: readonly string[]): Equation => {
    const hidden = new Map<string, number>();
    let rest = 0;
    for (const [name, sign] of [[whole, -1] as const, ...parts.map((part) => [part, 1] as const)]) {
      const cell = known.get(name);
      if (cell === undefined) throw new Error(name);
      if (cell.hidden) hidden.set(name, sign);
      else rest -= sign * cell.count;
    }
    return { rest, hidden };
  };
  const rows = [
    "t",
    ...sheets.flatMap(({ counts }, sheet) => counts.map((_, group) => `c${sheet}_${group}`)),
  ];
  return [
    ...rows.flatMap((row) =>
      spans.flatMap(({ parts }, span) =>
        parts.length === 0
          ? []
          : [
              equation(
                `${row}_${span}`,
                parts.map((part) => `${row}_${part}`),
              ),
            ],
      ),
    ),
    ...sheets.flatMap(({ counts }, sheet) =>
      spans.map((_, span) =>
        equation(
          `t_${span}`,
          counts.map((_, group) => `c${sheet}_${group}_${span}`),
        ),
      ),
    ),
    ...crosses.flatMap(({ whole, parts }) =>
      spans.map((_, span) =>
        equation(
          `c${whole.sheet}_${whole.group}_${span}`,
          parts.map((it) => `c${it.sheet}_${it.group}_${span}`),
        ),
      ),
    ),
  ];
}

/** Hidden counts that the sums alone determine: those that stand alone in a row when all is eliminated that can be. */
export function solved({ spans, sheets, marks, crosses }: Published): string[] {
  const cells = cellsOf(spans, sheets, marks);
  const names = cells.filter(({ hidden }) => hidden).map(({ name }) => name);
  const place = new Map(names.map((name, n) => [name, n]));
  const rows = equations({ spans, sheets, crosses }, cells).map(({ hidden }) => {
    const row = new Float64Array(names.length);
    for (const [name, sign] of hidden) row[place.get(name) ?? 0] = sign;
    return row;
  });
  const pivots: Float64Array[] = [];
  for (let column = 0; column < names.length; column += 1) {
    const at = rows.findIndex((row) => Math.abs(row[column] ?? 0) > 1e-9);
    const [pivot] = at < 0 ? [] : rows.splice(at, 1);
    if (pivot === undefined) continue;
    const by = pivot[column] ?? 1;
    for (let n = 0; n < pivot.length; n += 1) pivot[n] = (pivot[n] ?? 0) / by;
    for (const row of [...rows, ...pivots]) {
      const times = row[column] ?? 0;
      if (times !== 0)
        for (let n = 0; n < row.length; n += 1) row[n] = (row[n] ?? 0) - times * (pivot[n] ?? 0);
    }
    pivots.push(pivot);
  }
  return pivots.flatMap((row) => {
    const left = names.filter((_, n) => Math.abs(row[n] ?? 0) > 1e-9);
    return left.length === 1 ? left : [];
  });
}

/**
 * Small hidden counts that the sums hold within less than `width` when no count is below nought. Each solution is a year that
 * fits all that is shown, and tells of every count at once.
 */
export async function narrow(
  { spans, sheets, marks, crosses }: Published,
  width: number,
): Promise<Interval[]> {
  const solver = await highs();
  const cells = cellsOf(spans, sheets, marks);
  const body = equations({ spans, sheets, crosses }, cells)
    .filter(({ hidden }) => hidden.size > 0)
    .map(
      ({ rest, hidden }) =>
        `${[...hidden].map(([name, sign]) => `${sign > 0 ? "+" : "-"} ${name}`).join(" ")} = ${rest}`,
    )
    .join("\n");
  const seen = new Map(cells.map(({ name, count }) => [name, { from: count, to: count }]));
  const look = (name: string, way: "Minimize" | "Maximize") => {
    const found = solver.solve(`${way}\n ${name}\nSubject To\n${body}\nBounds\n ${name} <= 1000000\nEnd`);
    if (found.Status !== "Optimal") throw new Error(found.Status);
    for (const [cell, { Primal }] of Object.entries(found.Columns)) {
      const interval = seen.get(cell);
      if (interval === undefined) continue;
      interval.from = Math.min(interval.from, Primal);
      interval.to = Math.max(interval.to, Primal);
    }
  };
  const left: Interval[] = [];
  for (const { name, count } of cells.filter((cell) => cell.hidden && cell.count < width)) {
    const interval = seen.get(name) ?? { from: count, to: count };
    for (const way of ["Maximize", "Minimize"] as const)
      if (interval.to - interval.from < width - 1e-6) look(name, way);
    if (interval.to - interval.from < width - 1e-6) left.push({ cell: name, count, ...interval });
  }
  return left;
}
