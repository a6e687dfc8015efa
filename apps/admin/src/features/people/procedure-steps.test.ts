import { accessLimits, days, instant, procedures } from "@kumacari/domain";
import { expect, test } from "vitest";
import { isOverdue } from "./overdue.ts";
import { procedureSteps } from "./procedure-steps.ts";

test("どの手順書にも、版の日付と三つより多い手順がある", () => {
  expect(Object.keys(procedureSteps).toSorted()).toEqual(Object.keys(procedures).toSorted());
  for (const { version, steps } of Object.values(procedureSteps)) {
    expect(version).toMatch(/^2\d{3}-\d{2}-\d{2}$/);
    expect(steps.length).toBeGreaterThan(3);
    expect(new Set(steps).size).toBe(steps.length);
  }
});

test("一年たつか、一度も訓練していなければ、訓練が必要と出る", () => {
  const now = instant(Date.UTC(2026, 10, 26));
  expect(isOverdue(undefined, now)).toBe(true);
  expect(isOverdue(now - days(accessLimits.rehearsalDays), now)).toBe(false);
  expect(isOverdue(now - days(366), now)).toBe(true);
});
