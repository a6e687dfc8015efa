import { expect, test } from "vitest";
import { least, type Marks, protect } from "../src/protect.ts";
import { cellsOf, narrow, solved } from "./attack.ts";
import { chance, openedAfter, upTo, yearOf } from "./years.ts";

const wards = [30, 25, 20, 15, 12, 6, 2, 0.5];
const kinds = [60, 30, 10];
const topics = [20, 20, 15, 10, 8, 5, 3, 2, 1, 0.2];

const years = [
  { name: "静かな年", ...yearOf(3, 14, [wards, kinds, topics]) },
  { name: "ふつうの年", ...yearOf(5, 60, [wards, kinds, topics]) },
  { name: "忙しい年", ...yearOf(7, 900, [wards, kinds, topics]) },
  { name: "年度の途中で開いた年", ...openedAfter(4, yearOf(5, 60, [wards, kinds, topics])) },
];

/** Month after month, what was published standing as it was. */
function monthly({ spans, sheets }: (typeof years)[number]): Marks[] {
  let before: Marks[] = [];
  for (let months = 1; months <= 12; months += 1) {
    const then = upTo(months, { spans, sheets });
    before = protect(then.spans, then.sheets, before);
  }
  return before;
}

test.each(years)("$name：10未満の数はどれも示されず、足し引きからも範囲からも分からない", async (year) => {
  const marks = protect(year.spans, year.sheets);
  await expectClosed(year, marks);
});

test.each(years)(
  "$name を月ごとに公表しても、前に示したものは変わらず、小さな数は分からない",
  async (year) => {
    const marks = monthly(year);
    const eleven = upTo(11, year);
    let before: Marks[] = [];
    for (let months = 1; months <= 11; months += 1) {
      const then = upTo(months, year);
      before = protect(then.spans, then.sheets, before);
    }
    for (const [place, { groups, total }] of before.entries()) {
      expect(marks[place]?.total.slice(0, eleven.spans.length)).toEqual(total);
      expect(marks[place]?.groups.map((row) => row.slice(0, eleven.spans.length))).toEqual(groups);
    }
    await expectClosed(year, marks);
  },
);

test.each(years.slice(1, 2))(
  "$name の締めた月があとから増えても、隠し方は同じままで、小さな数は分からない",
  async (year) => {
    const marks = monthly(year);
    const by = chance(17);
    const months = year.spans.flatMap(({ kind }, span) => (kind === "month" ? [span] : []));
    // As many more in one group of each sheet as in the other sheets.
    const more = months.map(() => Math.floor(by() * 4));
    const grown = year.sheets.map(({ groups, counts }) => {
      const rows = counts.map((row) => [...row]);
      for (const [n, span] of months.entries()) {
        const row = rows[Math.floor(by() * rows.length)];
        if (row) row[span] = (row[span] ?? 0) + (more[n] ?? 0);
      }
      for (const [span, { parts }] of year.spans.entries())
        if (parts.length > 0)
          for (const row of rows) row[span] = parts.reduce((sum, part) => sum + (row[part] ?? 0), 0);
      return { groups, counts: rows };
    });
    expect(protect(year.spans, grown, marks)).toEqual(marks);
    await expectClosed({ ...year, sheets: grown }, marks);
  },
);

test("大きな数は、要るだけしか隠されない", () => {
  const [, , busy] = years;
  if (busy === undefined) throw new Error("no year");
  const cells = cellsOf(busy.spans, busy.sheets, protect(busy.spans, busy.sheets));
  const large = cells.filter(({ count }) => count >= least);
  expect(large.filter(({ hidden }) => hidden).length / large.length).toBeLessThan(0.15);
});

test("開く前の月は、だれもが知る0で、そのためにほかの月を隠さない", () => {
  const { spans, sheets } = openedAfter(4, yearOf(7, 900, [kinds]));
  const [marks] = protect(spans, sheets);
  expect(marks?.total).not.toContain(true);
  expect(marks?.groups.flat()).not.toContain(true);
});

test("一つの月に10件ないとき、その月は何も示さない", () => {
  const { spans, sheets } = yearOf(11, 5, [kinds], 2);
  const [marks] = protect(spans, sheets);
  expect(marks?.total).toEqual([true, true]);
  expect(marks?.groups.flat().every((hidden) => hidden)).toBe(true);
});

test("an attack that solves the sums finds a count that is hidden alone", () => {
  const { spans, sheets } = yearOf(7, 900, [topics]);
  const alone = sheets.map(({ counts }) => ({
    total: spans.map(() => false),
    groups: counts.map((row) => row.map((count) => (count ?? 0) < least)),
  }));
  expect(solved({ spans, sheets, marks: alone }).length).toBeGreaterThan(0);
});

async function expectClosed(
  { spans, sheets }: (typeof years)[number],
  marks: readonly Marks[],
): Promise<void> {
  const shown = cellsOf(spans, sheets, marks).filter(({ hidden, gone }) => !hidden && !gone);
  expect(shown.filter(({ count }) => count < least)).toEqual([]);
  expect(solved({ spans, sheets, marks })).toEqual([]);
  expect(await narrow({ spans, sheets, marks }, least)).toEqual([]);
}
