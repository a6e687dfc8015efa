import { expect, test } from "vitest";
import { type Book, type BookFamily, wholeSheet, withMonth } from "../src/book.ts";
import { elsewhere } from "../src/catalogue.ts";
import { cell, familyWords, spansOf } from "../src/index.ts";
import { least, protect } from "../src/protect.ts";
import { type Cross, cellsOf, narrow, type Published, solved } from "./attack.ts";
import { chance } from "./years.ts";

const hubs = ["hub_a", "hub_b", "hub_c"];
const atHub = "対面（拠点）";

/** How many sat in a month: at each hub, online, at the telephone. */
type Month = readonly [readonly number[], number, number];

function after(book: Book, [atHubs, online, phone]: Month): Book {
  const face = atHubs.reduce((sum, count) => sum + count, 0);
  const counts = new Map<string, number>([
    [cell("sat", "way", atHub), face],
    [cell("sat", "way", "オンライン"), online],
    [cell("sat", "way", "電話"), phone],
    [cell("sat", "hub", elsewhere), online + phone],
    ...atHubs.map((count, n) => [cell("sat", "hub", hubs[n] ?? ""), count] as const),
  ]);
  return withMonth(book, counts, { hub: hubs.slice(0, atHubs.length) });
}

const bookOf = (
  months: readonly Month[],
  from: Book = { year: 2026, closed: 0, opens: 0, families: {} },
): Book => months.reduce(after, from);

const satIn = (book: Book): BookFamily => book.families.sat ?? { hidden: [], sheets: {}, revised: {} };

/** What everybody can read of it, and how its two sheets hang together. */
function published(book: Book): Published {
  const spans = spansOf(book.year, book.closed, book.opens);
  const sat = satIn(book);
  const kept = Object.keys(familyWords.sat.sheets).map((name) => {
    const sheet = sat.sheets[name];
    if (sheet === undefined) throw new Error(name);
    return sheet;
  });
  const placesOf = (sheet: number, joint: boolean) =>
    (kept[sheet]?.groups ?? []).flatMap((name, group) =>
      (name === atHub || name === elsewhere) === joint ? [{ sheet, group }] : [],
    );
  const crosses = [0, 1].flatMap((sheet) =>
    placesOf(sheet, true).map((whole): Cross => ({ whole, parts: placesOf(1 - sheet, false) })),
  );
  return {
    spans,
    sheets: kept.map((it) => wholeSheet(spans, it)),
    marks: kept.map(({ hidden }) => ({ total: sat.hidden, groups: hidden })),
    crosses,
  };
}

/** `known`: what was given away before. */
async function expectClosed(it: Published, known: readonly string[] = []): Promise<void> {
  const cells = cellsOf(it.spans, it.sheets, it.marks);
  expect(cells.filter(({ count, gone, hidden }) => count < least && !gone && !hidden)).toEqual([]);
  expect((await found(it)).filter((name) => !known.includes(name))).toEqual([]);
}

/** Small counts that are told exactly or nearly. */
async function found(it: Published): Promise<readonly string[]> {
  const cells = cellsOf(it.spans, it.sheets, it.marks);
  const small = new Set(cells.filter(({ count }) => count < least).map(({ name }) => name));
  return [
    ...solved(it).filter((name) => small.has(name)),
    ...(await narrow(it, least)).map(({ cell: name }) => name),
  ];
}

/** An invented year; a third hub comes in September. */
function yearOf(seed: number): readonly Month[] {
  const by = chance(seed);
  const upTo = (most: number) => Math.floor(by() * by() * most);
  return Array.from({ length: 12 }, (_, month) => [
    [upTo(30), 10 + upTo(60), ...(month > 4 ? [upTo(40)] : [])],
    upTo(60),
    upTo(40),
  ]);
}

/** As books were before the two tables were looked at together. */
function olderBook(months: readonly Month[]): Book {
  let book = bookOf([]);
  for (const month of months) {
    const next = after(book, month);
    const { spans, sheets } = published(next);
    const marks = protect(spans, sheets, book.closed === 0 ? [] : published(book).marks);
    const names = Object.keys(familyWords.sat.sheets);
    const kept = Object.entries(satIn(next).sheets).map(
      ([name, sheet]) => [name, { ...sheet, hidden: marks[names.indexOf(name)]?.groups ?? [] }] as const,
    );
    const sat = { hidden: marks[0]?.total ?? [], sheets: Object.fromEntries(kept), revised: {} };
    book = { ...next, families: { ...next.families, sat } };
  }
  return book;
}

test("年度の途中で開いた年も、二つの表を重ねて、小さな数は分からない。開く前の月のために隠れる月はない", async () => {
  const from = { year: 2026, closed: 4, opens: 4, families: {} };
  await expectClosed(published(bookOf(yearOf(5).slice(4), from)));
  const busy: Month = [[30, 60], 30, 30];
  const { hidden, sheets } = satIn(bookOf([busy, busy], from));
  expect([hidden, ...Object.values(sheets).map((it) => it.hidden)].flat(2)).not.toContain(true);
});

test("オンラインと電話を足せば拠点の外になるとき、隠した拠点の数はそこからも分からない", async () => {
  const example: readonly Month[] = [[[4, 60], 15, 15]];
  expect(solved(published(olderBook(example)))).toContain("c1_0_0");
  await expectClosed(published(bookOf(example)));
});

test.each([3, 5, 8])(
  "拠点と方法の二つの表を重ねても、その年のどの月の小さな数も分からない（%i）",
  async (seed) => {
    await expectClosed(published(bookOf(yearOf(seed))));
  },
);

const first: readonly Month[] = [
  [[4, 60], 15, 15],
  [[6, 60], 30, 30],
  [[30, 60], 30, 30],
];
test.each([
  { months: first, closed: 1 },
  { months: yearOf(4), closed: 5 },
  { months: yearOf(139), closed: 8 },
])(
  "前の決まりで公表した月は変わらず、その後の月と四半期の小さな数は、それと合わせても分からない",
  async ({ months, closed }) => {
    const older = olderBook(months.slice(0, closed));
    const book = bookOf(months.slice(closed), older);
    const upTo = (row: readonly boolean[]) => row.slice(0, older.families.sat?.hidden.length);
    for (const [name, { hidden }] of Object.entries(satIn(older).sheets))
      expect(satIn(book).sheets[name]?.hidden.slice(0, hidden.length).map(upTo)).toEqual(hidden);
    await expectClosed(published(book), await found(published(older)));
  },
);

test("拠点と電話の小さな数は、それぞれの中で隠れ、対面の合計はそのまま示される", () => {
  const { way, hub } = satIn(bookOf([[[4, 60], 30, 5]])).sheets;
  expect(way?.hidden).toEqual([[false], [true], [true]]);
  expect(hub?.hidden).toEqual([[true], [true], [false]]);
});

test("拠点が一つもないうちは、対面の0のために、ほかの数を隠さない", () => {
  const { way, hub } = satIn(bookOf([[[], 30, 20]])).sheets;
  expect(way?.hidden).toEqual([[true], [false], [false]]);
  expect(hub?.hidden).toEqual([[false]]);
});
