// The bar counts everybody who waits for us once, in the band of their wait.
import { hours, plus } from "@kumacari/domain";
import { expect, test } from "vitest";
import { noon, row } from "../../row.fixture.ts";
import { bandsOf } from "./bands.ts";

const since = (ms: number) => row({ waitingSince: plus(noon, -ms) });

test("待ち時間は4つの帯のどれか一つに入り、境目ちょうどは長いほうに入る", () => {
  const rows = [0, hours(1) - 1, hours(1), hours(24), hours(72), hours(500)].map(since);
  expect(bandsOf(rows, noon)).toEqual({ counts: [2, 1, 1, 2], people: 6, longestMs: hours(500) });
});

test("相談者の番の相談は、お待たせしている人に数えない", () => {
  expect(bandsOf([row({ waitingOn: "them", waitingSince: plus(noon, -hours(30)) })], noon).people).toBe(0);
});

test("時計が遅れていても、待ち時間は負にならない", () => {
  expect(bandsOf([since(-hours(2))], noon)).toEqual({ counts: [1, 0, 0, 0], people: 1, longestMs: 0 });
});
