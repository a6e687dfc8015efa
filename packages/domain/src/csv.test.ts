import { expect, test } from "vitest";
import { csv } from "./csv.ts";

test("見出しと行が、一つずつの行になる", () => {
  expect(csv(["役割", "数"], [["相談員", 4]])).toBe("\ufeff役割,数\r\n相談員,4\r\n");
});

test("式になる字で始まる欄は、式として動かない", () => {
  for (const it of ["=1+1", "+81", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠x"]) {
    expect(csv(["x"], [[it]])).toContain(`'${it}`);
  }
});

test("区切り・引用符・改行は、欄の中の字のまま残る", () => {
  expect(csv(["x", "y"], [['一,"二"\n三', "四"]])).toBe('\ufeffx,y\r\n"一,""二""\n三",四\r\n');
});
