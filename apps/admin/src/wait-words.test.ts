// A wait is said in at most two parts, rounded down.
import { expect, test } from "vitest";
import { waitWeight, waitWords } from "./wait-words.ts";

const minute = 60_000;

test.each([
  [-5 * minute, "1分未満"],
  [minute - 1, "1分未満"],
  [12.9 * minute, "12分"],
  [60 * minute, "1時間"],
  [185 * minute, "3時間5分"],
  [24 * 60 * minute, "1日"],
  [52.5 * 60 * minute, "2日4時間"],
])("%i ミリ秒は「%s」", (ms, says) => {
  expect(waitWords(ms)).toBe(says);
});

test("1日からは長い、3日からは長すぎる", () => {
  expect([23, 24, 71, 72].map((h) => waitWeight(h * 60 * minute))).toEqual([
    "calm",
    "long",
    "long",
    "too-long",
  ]);
});
