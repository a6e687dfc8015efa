import { expect, test } from "vitest";
import { type Book, withLate, withMonth } from "../src/book.ts";
import { bookText, type Counts, cell, readBook, spansOf } from "../src/index.ts";

const empty = (year: number): Book => ({ year, closed: 0, opens: 0, families: {} });

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

test("締めた月に遅れて届いた数は、その月と、それを含む四半期にだけ加わり、改めた日が付く。隠し方は変わらない", () => {
  const own = { hub: ["hub_a"] };
  let book = empty(2026);
  for (let month = 0; month < 4; month += 1) book = withMonth(book, busy, own);
  const more = new Map([
    [cell("sat", "way", "電話"), 1],
    [cell("sat", "hub", "拠点の外（オンライン・電話）"), 1],
    [cell("missed", "way", "電話"), 2],
  ]);
  const late = withLate(book, 2, more, "2026-07-03");
  const way = late.families.sat?.sheets.way;
  expect(way?.months[way.groups.indexOf("電話")]).toEqual([25, 25, 26, 25]);
  expect(way?.months[way.groups.indexOf("オンライン")]).toEqual([40, 40, 40, 40]);
  expect(late.families.sat?.revised).toEqual({ "2026-06": "2026-07-03", "2026-Q1": "2026-07-03" });
  // Of what is not shown, nothing is said to have changed.
  expect(late.families.missed?.revised).toEqual({});
  expect(late.families.closed).toEqual(book.families.closed);
  const marks = (it: Book) =>
    Object.values(it.families).map(({ hidden, sheets }) => [
      hidden,
      Object.values(sheets).map((one) => one.hidden),
    ]);
  expect(marks(late)).toEqual(marks(book));
  expect(readBook(bookText(late))).toEqual(late);
  const next = withMonth(late, busy, own);
  expect(next.families.sat?.revised).toEqual(late.families.sat?.revised);
  const { revised: _, ...old } = book.families.sat ?? { revised: {} };
  expect(readBook(JSON.stringify({ ...book, families: { sat: old } })).families.sat?.revised).toEqual({});
  expect(() => withLate(book, 2, new Map([[cell("sat", "way", "電話"), -1]]), "2026-07-03")).toThrow(
    RangeError,
  );
});

test("年度の途中で数え始めた項目は、前の月を0として帳簿に加わり、前に示したものは変わらない", () => {
  const before = withMonth(withMonth(empty(2026), busy, { hub: ["hub_a"] }), busy, { hub: ["hub_a"] });
  const { closed: _, ...known } = before.families;
  const kept = readBook(bookText({ ...before, families: known }));
  const ended = Array.from({ length: 4 }, (_, month) => 40 + month);
  let book = kept;
  for (const count of ended)
    book = withMonth(book, new Map([...busy, [cell("closed", "outcome", "継続"), count]]), {
      hub: ["hub_a"],
    });
  const sheet = book.families.closed?.sheets.outcome;
  const row = sheet?.groups.indexOf("継続") ?? -1;
  expect(sheet?.months[row]).toEqual([0, 0, ...ended]);
  // April, May, June, the quarter, July, August, September, the quarter.
  expect(book.families.closed?.hidden.slice(0, 2)).toEqual([true, true]);
  expect(book.families.closed?.hidden[4]).toBe(false);
  expect(readBook(bookText(book))).toEqual(book);
  expect(book.families.sat?.hidden.slice(0, 2)).toEqual(before.families.sat?.hidden);
  expect(book.families.sat?.sheets.way?.hidden.map((it) => it.slice(0, 2))).toEqual(
    before.families.sat?.sheets.way?.hidden,
  );
});
