// A shelf keeps what each citizen's marks are, whoever else stands on it.
import { expect, test } from "vitest";
import { createLookUp } from "./look-up.ts";
import { rowsOf, shelve } from "./shelf.ts";

const bytes = (...firsts: readonly number[]) =>
  Uint8Array.from(firsts.flatMap((first) => [first, 0, 0, 0, 0, 0, 0, 9]));
const none = new Uint8Array();
const on = (shelf: Uint8Array, tag: Uint8Array, marks: Uint8Array) => shelve(shelf, tag, marks) ?? shelf;
const read = (shelf: Uint8Array) =>
  rowsOf(shelf).map(({ tag, from, to }) => [
    shelf[tag],
    ...[...shelf.subarray(from, to)].filter((_, n) => n % 8 === 0),
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

test.each([3, 8, 11, 19, 27])("切れた棚（%dバイト）は、読めたことにしない", (length) => {
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
