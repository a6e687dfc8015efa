import fc from "fast-check";
import { expect, test } from "vitest";
import type { Week } from "./booking/window.ts";
import { hours, type Instant, instant, jstDay, jstWeekday, minutes, plus } from "./instant.ts";
import { openTime } from "./open-time.ts";

const daily = [{ from: 510, to: 1035 }];
const week: Week = [[], daily, daily, daily, daily, daily, []];
const rest = new Set(["2028-03-01", "2026-11-23", "2026-12-29", "2027-01-01"]);
const isShut = (day: string): boolean => rest.has(day);
const { between, after } = openTime({ week, isShut });
const at = (text: string): Instant => instant(Date.parse(`${text}+09:00`));
const open = (from: string, to: string): number => between(at(from), at(to)) / minutes(1);
const due = (from: string, ms: number): string => {
  const found = after(at(from), ms);
  return found === undefined ? "none" : new Date(found + hours(9)).toISOString().slice(0, 16);
};

test("夜と週末と祝日は数えない。金曜の夕方の一時間は、祝日の月曜をとばして火曜に続く", () => {
  expect(open("2026-11-20T16:45:00", "2026-11-24T09:00:00")).toBe(60);
  expect(open("2026-11-20T17:15:00", "2026-11-24T08:30:00")).toBe(0);
  expect(due("2026-11-20T16:45:00", hours(1))).toBe("2026-11-24T09:00");
  expect(due("2026-11-21T03:00:00", minutes(1))).toBe("2026-11-24T08:31");
});

test("うるう日は働く日の一日で、翌日が休みなら期限はその次の日に移る", () => {
  expect(open("2028-02-29T00:00:00", "2028-03-01T00:00:00")).toBe(525);
  expect(due("2028-02-29T17:00:00", minutes(30))).toBe("2028-03-02T08:45");
  expect(due("2027-02-26T17:00:00", minutes(30))).toBe("2027-03-01T08:45");
});

test("月と年の終わりをまたいでも、開いている時間だけを数える", () => {
  expect(open("2026-12-28T16:15:00", "2026-12-30T09:30:00")).toBe(120);
  expect(due("2026-12-31T17:14:00", minutes(2))).toBe("2027-01-04T08:31");
});

test("ちょうど閉まる時に足りれば、期限はその時で、翌朝ではない", () => {
  expect(due("2026-11-26T16:15:00", hours(1))).toBe("2026-11-26T17:15");
});

test("一度も開かない窓口には期限がない", () => {
  const never = openTime({ week: [[], [], [], [], [], [], []], isShut });
  expect(never.after(at("2026-11-26T09:00:00"), 1)).toBeUndefined();
});

const moment = fc.integer({ min: at("2026-01-01T00:00:00"), max: at("2032-01-01T00:00:00") }).map(instant);
/** Looked at minute by minute, with nothing of the function above. */
function slowly(from: Instant, count: number): number {
  let sum = 0;
  for (let n = 0; n < count; n += 1) {
    const it = plus(from, minutes(n));
    const minute = Math.floor(((it + hours(9)) % hours(24)) / minutes(1));
    const weekday = jstWeekday(it);
    if (weekday > 0 && weekday < 6 && !isShut(jstDay(it)) && minute >= 510 && minute < 1035) sum += 1;
  }
  return sum;
}

test("どの二つの時のあいだも、一分ずつ数えたのと同じになる", () => {
  fc.assert(
    fc.property(moment, fc.integer({ min: 0, max: 3000 }), (from, count) => {
      const whole = instant(from - (from % minutes(1)));
      expect(between(whole, plus(whole, minutes(count)))).toBe(minutes(slowly(whole, count)));
    }),
    { numRuns: 40 },
  );
});

test("期限までの開いている時間は、いつでも決めた長さそのもので、途中で分けて足しても変わらない", () => {
  fc.assert(
    fc.property(
      moment,
      fc.integer({ min: 1, max: hours(60) }),
      fc.integer({ min: 0, max: hours(400) }),
      (from, ms, on) => {
        const end = after(from, ms);
        expect(end === undefined ? undefined : between(from, end)).toBe(ms);
        const [middle, last] = [plus(from, on), plus(from, on * 2)];
        expect(between(from, middle) + between(middle, last)).toBe(between(from, last));
      },
    ),
    { numRuns: 300 },
  );
});
