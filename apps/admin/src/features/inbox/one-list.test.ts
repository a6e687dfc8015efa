// What the list is made of, while its answers come and go.
import { isId } from "@kumacari/domain";
import { expect, test } from "vitest";
import { row } from "../../row.fixture.ts";
import { oneList } from "./one-list.ts";

const [a, b, c, d] = [one(3), one(4), one(5), one(6)];

function one(n: number) {
  const id = `case_${String(n).repeat(20)}`;
  if (!isId("case", id)) throw new Error("not a case id");
  return row({ id });
}

test("answers follow one another, and what lies beyond one that has not come is not shown", () => {
  expect(oneList([[a, b], [c], [d]])).toEqual([a, b, c, d]);
  expect(oneList([[a, b], undefined, [d]])).toEqual([a, b]);
  expect(oneList([undefined, [c]])).toEqual([]);
  expect(oneList([])).toEqual([]);
});

test("a case that moved up between two answers stands once, where it moved to", () => {
  expect(oneList([[c, a], [b, c], [d]])).toEqual([c, a, b, d]);
});
