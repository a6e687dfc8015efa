// A day of the calendar as people in Japan read it.
import { expect, test } from "vitest";
import { dayWords } from "./window.ts";

test("うるう日にも曜日がある", () => {
  expect(dayWords("2028-02-29")).toBe("2月29日（火）");
  expect(dayWords("2026-11-22")).toBe("11月22日（日）");
});
