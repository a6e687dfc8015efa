import { expect, test } from "vitest";
import { isLinearisable, type Operation } from "./linear.ts";

const op = (
  who: string,
  asked: Operation["asked"],
  told: Operation["told"],
  from: number,
  to: number,
): Operation => ({ who, asked, told, from, to });

test("重なった二つの申し込みのうち、どちらが先でも、一つだけが取れたなら順に並べられる", () => {
  expect(isLinearisable([op("a", "reserve", "refused", 0, 9), op("b", "reserve", "done", 1, 2)])).toBe(true);
  expect(isLinearisable([op("a", "reserve", "done", 0, 9), op("b", "reserve", "done", 1, 2)])).toBe(false);
});

test("空いているのに断られた、取れたあとで断られなかった、という歴史は並べられない", () => {
  expect(isLinearisable([op("a", "reserve", "refused", 0, 1)])).toBe(false);
  expect(isLinearisable([op("a", "reserve", "refused", 0, 1), op("b", "reserve", "done", 2, 3)])).toBe(false);
  expect(
    isLinearisable([
      op("a", "reserve", "done", 0, 1),
      op("a", "cancel", "done", 2, 3),
      op("b", "reserve", "refused", 4, 5),
    ]),
  ).toBe(false);
});

test("取り消しと重なった申し込みは、取れても断られてもよい", () => {
  for (const told of ["done", "refused"] as const) {
    expect(
      isLinearisable([
        op("a", "reserve", "done", 0, 1),
        op("a", "cancel", "done", 2, 6),
        op("b", "reserve", told, 3, 5),
      ]),
    ).toBe(true);
  }
});

test("答えのなかった申し込みは、起きたことにも、起きなかったことにもなる", () => {
  const unsure = op("a", "reserve", "unsure", 0, 1);
  expect(isLinearisable([unsure, op("b", "reserve", "done", 2, 3)])).toBe(true);
  expect(isLinearisable([unsure, op("b", "reserve", "refused", 2, 3)])).toBe(true);
});
