import { expect, test } from "vitest";
import { instant, jstDay, jstWords, toJst } from "./instant.ts";

test("時刻は機械の時間帯によらず日本時間で印字する", () => {
  const newYear = instant(Date.UTC(2026, 11, 31, 15, 0, 0, 7));
  expect(toJst(newYear)).toBe("2027-01-01T00:00:00.007+09:00");
  expect(jstDay(newYear)).toBe("2027-01-01");
  expect(jstWords(newYear)).toBe("1月1日 0:00");
});

test("うるう日も一日として扱う", () => {
  expect(jstDay(instant(Date.UTC(2028, 1, 28, 15)))).toBe("2028-02-29");
});

test("時刻でない数は受け取らない", () => {
  for (const odd of [Number.NaN, Number.POSITIVE_INFINITY, 1.5, -1, 0, 9e15]) {
    expect(() => instant(odd)).toThrow(RangeError);
  }
});
