// A shelf keeps what each citizen's marks are, whoever else stands on it.
import { expect, test } from "vitest";
import { createLookUp } from "./look-up.ts";
import { rowsOf, shelve } from "./shelf.ts";

const bytes = (...firsts: readonly number[]) =>
  Uint8Array.from(firsts.flatMap((first) => [first, 0, 0, 0, 0, 9]));
const none = new Uint8Array();
const on = (shelf: Uint8Array, tag: Uint8Array, marks: Uint8Array) => shelve(shelf, tag, marks) ?? shelf;
const read = (shelf: Uint8Array) =>
  rowsOf(shelf).map(({ tag, from, to }) => [
    shelf[tag],
    ...[...shelf.subarray(from, to)].filter((_, n) => n % 6 === 0),
  ]);

test("人ごとに、並びの決まった一組として置かれ、重なりは一つになる", () => {
  const shelf = on(on(on(none, bytes(1), bytes(200, 7)), bytes(2), bytes(5)), bytes(1), bytes(7, 9));
  expect(read(shelf).toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual([
    [1, 7, 9, 200],
    [2, 5],
  ]);
});

test("すでにあるものだけなら、何も書かない", () => {
  const shelf = on(none, bytes(1), bytes(7, 9));
  expect(shelve(shelf, bytes(1), bytes(9))).toBeUndefined();
  expect(shelve(shelf, bytes(2), bytes(9))).toBeDefined();
});

test.each([1, 2, 3, 8, 11, 13, 19, 23])("切れた棚（%dバイト）は、読めたことにしない", (length) => {
  const shelf = on(none, bytes(1), bytes(7, 9));
  expect(() => rowsOf(shelf.subarray(0, length))).toThrow("cut short");
});

test("大きなバッファの途中にあっても、同じに読める", () => {
  const shelf = on(none, bytes(1), bytes(7, 9));
  const within = new Uint8Array(shelf.length + 5);
  within.set(shelf, 5);
  const moved = within.subarray(5);
  expect(read(moved)).toEqual([[1, 7, 9]]);
  const found: number[] = [];
  createLookUp(bytes(9, 8)).search(moved, 12, moved.length, (which) => found.push(which));
  expect(found).toEqual([0]);
});

test("ほかの形で書かれた棚は、読めたことにしない", () => {
  const shelf = on(none, bytes(1), bytes(7, 9));
  expect(() => rowsOf(shelf.map((byte, n) => (n === 1 ? 8 : byte)))).toThrow("of another form");
});

test("しるしの六つのバイトは、どれが違っても別のしるしになる", () => {
  const one = Uint8Array.of(200, 201, 202, 203, 204, 205);
  const shelf = on(none, bytes(1), one);
  const place = shelf.length - 6;
  for (let n = 0; n < 6; n += 1) {
    const found: number[] = [];
    createLookUp(one.map((byte, at) => byte ^ (at === n ? 1 : 0))).search(shelf, place, shelf.length, (it) =>
      found.push(it),
    );
    expect(found).toEqual([]);
  }
  const found: number[] = [];
  createLookUp(one).search(shelf, place, shelf.length, (it) => found.push(it));
  expect(found).toEqual([0]);
});
