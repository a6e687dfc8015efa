import { type BookingRules, firstRules, type Instant, instant, jstWords } from "@kumacari/domain";
import { expect, test } from "vitest";
import { offeredUntil, toldAt } from "./still-offered.ts";

const at = (text: string): Instant => instant(Date.parse(`${text}+09:00`));
const until = (now: string, sitting: string, rules: Partial<BookingRules> = {}) => {
  const end = offeredUntil(at(sitting), { ...firstRules, ...rules }, at(now));
  return end === undefined ? "none" : jstWords(end);
};
const far = "2028-06-01T14:00";

test("取り置きの二時間は、8時から21時までだけを数える。日曜も月末も年末もうるう日も同じ", () => {
  const ends = [
    ["2026-11-28T14:00", "11月28日 16:00"],
    ["2026-11-28T19:00", "11月28日 21:00"],
    ["2026-11-28T19:01", "11月29日 8:01"],
    ["2026-11-28T20:59:59.999", "11月29日 9:59"],
    ["2026-11-28T21:00", "11月29日 10:00"],
    ["2026-11-28T23:00", "11月29日 10:00"],
    ["2026-11-29T00:00", "11月29日 10:00"],
    ["2026-11-29T07:59:59.999", "11月29日 10:00"],
    ["2026-11-29T08:00", "11月29日 10:00"],
    ["2026-11-30T23:30", "12月1日 10:00"],
    ["2026-12-31T20:30", "1月1日 9:30"],
    ["2028-02-28T22:00", "2月29日 10:00"],
  ] as const;
  expect(ends.map(([now]) => [now, until(now, far)])).toEqual(ends);
  // The longest that may be laid down: nearly two days of people who are up.
  expect(until("2026-11-28T23:00", far, { offer: 1440 })).toBe("11月30日 19:00");
});

test("予約の締め切りより長くは取り置かない。締め切りまでに朝が来ないときは、夜も数える", () => {
  expect(until("2026-11-28T23:00", "2026-11-29T11:30")).toBe("11月29日 8:30");
  expect(until("2026-11-28T14:00", "2026-11-28T17:30")).toBe("11月28日 14:30");
  expect(until("2026-11-28T23:00", "2026-11-29T11:10")).toBe("11月29日 8:10");
  expect(until("2026-11-28T23:00", "2026-11-29T11:09")).toBe("11月29日 1:00");
  expect(until("2026-11-28T23:00", "2026-11-29T09:00")).toBe("11月29日 1:00");
  expect(until("2026-11-28T20:30", "2026-11-29T09:00")).toBe("11月28日 22:30");
  expect(until("2026-11-29T05:00", "2026-11-29T09:00")).toBe("11月29日 6:00");
  expect(until("2026-11-29T05:50", "2026-11-29T09:00")).toBe("11月29日 6:00");
  expect(until("2026-11-29T05:51", "2026-11-29T09:00")).toBe("none");
});

test("夜に空いた時間は朝8時に知らせる。10時より前に始まるものと、朝では答えるのに間に合わないものは、すぐに知らせる", () => {
  const told = (now: string, sitting: string, rules: Partial<BookingRules> = {}) => {
    const ends = offeredUntil(at(sitting), { ...firstRules, ...rules }, at(now));
    return ends === undefined ? "none" : jstWords(toldAt(at(sitting), ends, at(now)));
  };
  expect(told("2026-11-28T20:59:59.999", far)).toBe("11月28日 20:59");
  expect(told("2026-11-28T21:00", far)).toBe("11月29日 8:00");
  expect(told("2026-11-28T23:00", far)).toBe("11月29日 8:00");
  expect(told("2026-12-31T23:30", far)).toBe("1月1日 8:00");
  expect(told("2026-11-29T07:59:59.999", far)).toBe("11月29日 8:00");
  expect(told("2026-11-29T08:00", far)).toBe("11月29日 8:00");
  // A week on at nine is far enough; the same morning is not.
  expect(told("2026-11-28T23:00", "2026-12-05T09:00")).toBe("11月29日 8:00");
  expect(told("2026-11-28T23:00", "2026-11-29T10:00", { notice: 0 })).toBe("11月29日 8:00");
  expect(told("2026-11-28T23:00", "2026-11-29T09:59", { notice: 0 })).toBe("11月28日 23:00");
  expect(told("2026-11-28T23:00", "2026-11-29T11:10")).toBe("11月29日 8:00");
  expect(told("2026-11-28T23:00", "2026-11-29T11:09")).toBe("11月28日 23:00");
});
