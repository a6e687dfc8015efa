// When a clock counts as off, and what is told of it.
import { instant, plus } from "@kumacari/domain";
import { expect, test } from "vitest";
import { decideTime } from "./watch.ts";

const now = instant(Date.UTC(2026, 10, 22));
const off = (ahead: number, within = 5) => decideTime(undefined, { ahead, within }, now).standing;

test("100ミリ秒までは合っている。進んでも遅れても、超えればずれている", () => {
  expect([0, 100, -100, 105, -105].map((it) => off(it))).toEqual(Array(5).fill("right"));
  expect([106, -106, 3_600_000].map((it) => off(it))).toEqual(Array(3).fill("skewed"));
});

test("返事が遅くて確かでないものを、ずれとは言わない", () => {
  expect(off(300, 200)).toBe("right");
  expect(off(301, 200)).toBe("skewed");
});

test("同じ様子が続くあいだは、始まりも知らせたことも変わらない。変われば新しく始まる", () => {
  const skewed = { ...decideTime(undefined, { ahead: 900, within: 1 }, now), told: true as const };
  const later = plus(now, 300_000);
  expect(decideTime(skewed, { ahead: 950, within: 1 }, later)).toMatchObject({
    since: now,
    told: true,
    looked: later,
  });
  const right = decideTime(skewed, { ahead: 0, within: 1 }, later);
  expect(right).toMatchObject({ standing: "right", since: later });
  expect(right).not.toHaveProperty("told");
});

test("返事がなくなっても、最後に分かったずれは残る", () => {
  const right = decideTime(undefined, { ahead: 3, within: 1 }, now);
  expect(decideTime(right, "silent", plus(now, 1))).toMatchObject({
    standing: "silent",
    offset: { ahead: 3, within: 1 },
  });
});
