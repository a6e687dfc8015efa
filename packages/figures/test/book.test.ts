import { expect, test } from "vitest";
import { type Book, withMonth } from "../src/book.ts";
import { type Counts, cell, spansOf } from "../src/index.ts";

const empty = (year: number): Book => ({ year, closed: 0, families: {} });

const busy: Counts = new Map<string, number>([
  [cell("sat", "way", "オンライン"), 40],
  [cell("sat", "way", "電話"), 25],
  [cell("sat", "way", "対面（拠点）"), 60],
  [cell("sat", "hub", "拠点の外（オンライン・電話）"), 65],
  [cell("sat", "hub", "hub_a"), 60],
]);

test("a fiscal year begins in April; quarters and the year are there once their months are closed", () => {
  expect(spansOf(2026, 4).map(({ id }) => id)).toEqual([
    "2026-04",
    "2026-05",
    "2026-06",
    "2026-Q1",
    "2026-07",
  ]);
  expect(spansOf(2027, 12).at(-1)).toEqual({ id: "2027", kind: "year", parts: [3, 7, 11, 15] });
  expect(spansOf(2027, 12).at(-3)?.id).toBe("2028-03");
});

test("年度の途中でできた拠点は、それまでの月には数がない", () => {
  const april = withMonth(empty(2026), busy, { hub: ["hub_a"] });
  const may = withMonth(
    april,
    new Map([...busy, [cell("sat", "hub", "hub_a"), 30], [cell("sat", "hub", "hub_b"), 30]]),
    {
      hub: ["hub_a", "hub_b"],
    },
  );
  const sheet = may.families.sat?.sheets.hub;
  expect(sheet?.groups).toEqual(["hub_a", "拠点の外（オンライン・電話）", "hub_b"]);
  expect(sheet?.months[2]).toEqual([null, 30]);
  expect(may.closed).toBe(2);
});

test("なくなった拠点の数も、その年度の帳簿には残る", () => {
  const april = withMonth(empty(2026), busy, { hub: ["hub_a"] });
  const may = withMonth(april, new Map([[cell("sat", "hub", "拠点の外（オンライン・電話）"), 65]]), {
    hub: [],
  });
  expect(may.families.sat?.sheets.hub?.groups).toContain("hub_a");
  expect(may.families.sat?.sheets.hub?.months[0]).toEqual([60, 0]);
});

test("何もなかった月は、何も示されない", () => {
  const book = withMonth(empty(2026), new Map(), {});
  for (const family of Object.values(book.families)) {
    expect(family.hidden).toEqual([true]);
    for (const { hidden } of Object.values(family.sheets)) expect(hidden.flat()).not.toContain(false);
  }
});
