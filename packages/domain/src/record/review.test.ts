// A plan's review: whatever day it falls on, it is over only once open days have passed.
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Day, readDay, weekdayOf } from "../booking/window.ts";
import { reviewStanding } from "./review.ts";

const rest = new Set(["2026-11-23", "2028-02-29", "2026-12-29", "2026-12-30", "2026-12-31", "2027-01-01"]);
const isOpen = (day: Day): boolean => weekdayOf(day) % 6 !== 0 && !rest.has(day);

test("休みの日に当たる見直しは、次に開く日まで待つ。連休のあいだは過ぎたことにならない", () => {
  expect(reviewStanding("2026-11-21", "2026-11-24", isOpen)).toEqual({ due: "2026-11-24", late: 0 });
  expect(reviewStanding("2026-11-21", "2026-11-25", isOpen)).toEqual({ due: "2026-11-24", late: 1 });
  expect(reviewStanding("2026-12-28", "2027-01-03", isOpen)).toEqual({ due: "2026-12-28", late: 0 });
  expect(reviewStanding("2026-12-28", "2027-01-04", isOpen)).toEqual({ due: "2026-12-28", late: 1 });
});

test("うるう日も、休みなら次の日へ移る", () => {
  expect(reviewStanding("2028-02-29", "2028-03-01", isOpen)).toEqual({ due: "2028-03-01", late: 0 });
});

test("一日も開かない相談所では、決めた日そのものが期限で、遅れは数えない", () => {
  expect(reviewStanding("2026-11-26", "2026-12-26", () => false)).toEqual({ due: "2026-11-26", late: 0 });
});

test("遅れは、期限の翌日から一日ずつ、開いた日だけ増える", () => {
  const days = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(days, days, (from, on) => {
      const day = addDays("2026-11-01", from);
      const today = addDays(day, on);
      const [now, next] = [today, addDays(today, 1)].map((it) => reviewStanding(day, it, isOpen));
      const grows = today >= (now?.due ?? "") && isOpen(addDays(today, 1)) ? 1 : 0;
      expect((next?.late ?? 0) - (now?.late ?? 0)).toBe(grows);
    }),
    { numRuns: 100 },
  );
});

test("日として書けるどの日からも、一年の前と四十九年の先は暦から出ない", () => {
  expect(["2000-01-01", "2000-12-31", "2150-01-01", "2199-12-31"].map(readDay)).toEqual(
    Array.from({ length: 4 }),
  );
  expect(readDay("2149-12-31") && addDays("2149-12-31", 18_000)).toMatch(/^2199-/);
  expect(readDay("2001-01-01") && addDays("2001-01-01", -365)).toMatch(/^2000-/);
});
