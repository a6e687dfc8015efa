import { expect, test } from "vitest";
import { heldOut } from "../../test/structured/last-frames.ts";
import { blocked, casesOf, score } from "../../test/structured/score.ts";
import { read } from "../reading.ts";
import { structured } from "./structured.ts";

test("形のある個人情報は、隠して書かれても99.9％以上見つかり、見つけたものの99％以上が正しい", () => {
  const { recall, precision, missed } = score(casesOf(heldOut, 20, 4_711));
  expect(missed.slice(0, 3)).toEqual([]);
  expect(recall).toBeGreaterThanOrEqual(0.999);
  expect(precision).toBeGreaterThanOrEqual(0.99);
});

test("仕事の相談のふつうの文は、0.5％も止めない", () => {
  const { share, texts } = blocked(2_500, 4_712, "form");
  expect(texts.slice(0, share > 0.005 ? 5 : 0)).toEqual([]);
});

test.each([
  ..."0あ一ー@年|(\ud800\u0301".split(""),
  ..."0 ,1-,の0,090-1234-5678 ,いちに,ぜろ,oil,1年1月1,昭和,a@,記号1番号,マイナンバー1,o1 ,x:@a,二十三年,lineid,a at b dot ".split(
    ",",
  ),
])("%j を十万字くりかえしても、時間は長さに比べて増えるだけ", (part) => {
  const one = (length: number) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
  const cost = (text: string) => {
    const before = process.threadCpuUsage();
    structured(read(text));
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1_000;
  };
  structured(read(one(10_000)));
  // Ten times the text may take ten times as long, and as much again for the collector; squared it would be a hundred.
  const small = Math.max(6, Math.min(cost(one(10_000)), cost(one(10_000))));
  expect(Math.min(cost(one(100_000)), cost(one(100_000)))).toBeLessThan(small * 40);
});
