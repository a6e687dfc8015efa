// A fortnight is shown as the office gave it, and one walks no further than it takes bookings.
import { atMinute } from "@kumacari/domain";
import { expect, test } from "vitest";
import { around, dayIn, type Fortnight, partsOf, shownDays } from "./days.ts";

const dates = ["2026-11-27", "2026-11-28", "2026-11-29"] as const;
const slot = (minute: number) => ({
  from: atMinute("2026-11-28", minute),
  to: atMinute("2026-11-28", minute + 50),
  hubs: [],
  staff: [],
});
const fortnight = (some: Partial<Fortnight> = {}): Fortnight => ({
  days: dates.map((day) => ({ day, slots: day === "2026-11-28" ? [slot(600)] : [] })),
  first: "2026-11-27",
  last: "2026-12-25",
  ...some,
});

test("日を選ぶまでは、空きのあるはじめの日が開いている", () => {
  const { days } = fortnight();
  expect(dayIn(days, undefined)?.day).toBe("2026-11-28");
  expect(dayIn(days, "2026-11-29")?.day).toBe("2026-11-29");
  expect(dayIn(days, "2030-01-01")?.day).toBe("2026-11-28");
  expect(dayIn(days.slice(0, 1), undefined)?.day).toBe("2026-11-27");
  expect(dayIn([], undefined)).toBeUndefined();
});

test("まだ受け付けていない日は出ず、その先へはすすめない", () => {
  const near = fortnight({ last: "2026-11-28" });
  expect(shownDays(near).map(({ day }) => day)).toEqual(["2026-11-27", "2026-11-28"]);
  expect(around(near)).toEqual({ previous: undefined, next: undefined });
});

test("前の2週間は今日より前にならない", () => {
  expect(around(fortnight())).toEqual({ previous: undefined, next: "2026-11-30" });
  expect(around(fortnight({ first: "2026-11-26" })).previous).toBe("2026-11-26");
  expect(around(fortnight({ first: "2026-11-01" })).previous).toBe("2026-11-24");
});

test("時間は午前、午後、17時からに分かれ、空いていない時間帯は出ない", () => {
  const at = (...minutes: readonly number[]) =>
    partsOf(minutes.map(slot)).map(({ name, slots }) => [name, slots.length]);
  expect(at(719, 720, 1019, 1020)).toEqual([
    ["morning", 1],
    ["afternoon", 2],
    ["evening", 1],
  ]);
  expect(at(1100)).toEqual([["evening", 1]]);
});
