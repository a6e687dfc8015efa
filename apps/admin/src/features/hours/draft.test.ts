// What is written as hours comes back as it went in.
import { atMinute } from "@kumacari/domain";
import { expect, test } from "vitest";
import { changed, draftOf, hoursOf, minuteAt, newShift, timeOf } from "./draft.ts";

const shift = { from: 540, to: 1440, at: "office" as const, breaks: [{ from: 720, to: 780 }] };
const hours = {
  week: [[], [shift], [], [], [], [], []],
  days: { "2026-12-30": [], "2026-12-28": [shift] },
  away: [{ from: atMinute("2026-12-01", 0), to: atMinute("2026-12-02", 0), why: "leave" as const }],
};

test("書かれた勤務・違う日・休みは、画面を通っても同じまま", () => {
  expect(hoursOf(draftOf(hours))).toEqual(hours);
  expect(draftOf(hours).days.map(({ day }) => day)).toEqual(["2026-12-28", "2026-12-30"]);
});

test("終わりの 0:00 はその日の終わりで、始まりの 0:00 は朝", () => {
  expect([timeOf(1440), timeOf(0), minuteAt("00:00"), minuteAt("24:00"), minuteAt("")]).toEqual([
    "00:00",
    "00:00",
    0,
    undefined,
    undefined,
  ]);
});

test("時刻が空いていれば、送らない", () => {
  const draft = draftOf(hours);
  const week = changed(draft.week, 2, [{ ...newShift("office"), to: "" }]);
  expect(hoursOf({ ...draft, week })).toBeUndefined();
});

test("ない日付の休みは、送らない", () => {
  const draft = draftOf(hours);
  const [away] = draft.away;
  if (!away) throw new Error("no absence");
  expect(hoursOf({ ...draft, away: [{ ...away, toDay: "2027-02-29" }] })).toBeUndefined();
});
