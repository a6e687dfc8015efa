import { expect, test } from "vitest";
import { runsOf } from "./runs.ts";

const place = (from: number, to: number, says = "電話番号") => ({ from, to, says });

test("指摘のない文は、ひとつながり", () => {
  expect(runsOf("あいう", [])).toEqual([{ at: 0, text: "あいう", seen: [] }]);
});

test("指摘されたところだけに印がつき、つなげるともとの文になる", () => {
  const text = "申込みは090-0000-0000まで";
  const runs = runsOf(text, [place(4, 17)]);
  expect(runs.map((it) => [it.text, it.seen])).toEqual([
    ["申込みは", []],
    ["090-0000-0000", ["電話番号"]],
    ["まで", []],
  ]);
  expect(runs.map((it) => it.text).join("")).toBe(text);
});

test("重なる指摘は、それぞれの種類が見える。同じ種類は一度だけ", () => {
  const runs = runsOf("abcdef", [place(0, 4, "氏名"), place(2, 6, "住所"), place(2, 4, "氏名")]);
  expect(runs.map((it) => [it.text, it.seen])).toEqual([
    ["ab", ["氏名"]],
    ["cd", ["氏名", "住所"]],
    ["ef", ["住所"]],
  ]);
});

test("文の外を指されても、文だけを見せる", () => {
  expect(runsOf("abc", [place(2, 99)]).map((it) => it.text)).toEqual(["ab", "c"]);
});
