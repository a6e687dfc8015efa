// The dates that follow an end, over month ends, leap days and contracts.
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../booking/window.ts";
import { addMonths, retentionOf } from "./closing.ts";

test("月の終わりは、ない日を次の月へこぼさず、その月の最後の日にする", () => {
  expect(addMonths("2026-08-31", 6)).toBe("2027-02-28");
  expect(addMonths("2027-08-31", 6)).toBe("2028-02-29");
  expect(addMonths("2028-02-29", 12)).toBe("2029-02-28");
  expect(addMonths("2026-12-05", 1)).toBe("2027-01-05");
});

test("何か月足しても日は越えず、足した月の中にある", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 60 }), (on, count) => {
      const day = addDays("2026-01-01", on);
      const later = addMonths(day, count);
      const months = (it: string) => Number(it.slice(0, 4)) * 12 + Number(it.slice(5, 7));
      expect(months(later) - months(day)).toBe(count);
      expect(Number(later.slice(8))).toBeLessThanOrEqual(Number(day.slice(8)));
      expect(later.slice(8) === day.slice(8) || addDays(later, 1).slice(8) === "01").toBe(true);
    }),
  );
});

test("記録を消せるのは終了から三年たった次の日から。契約が先に終わるときは、その日まで", () => {
  expect(retentionOf("2026-11-26", undefined)).toEqual({ from: "2029-11-27", by: "three-years" });
  expect(retentionOf("2026-11-26", "2031-03-31")).toEqual({ from: "2029-11-27", by: "three-years" });
  expect(retentionOf("2026-11-26", "2029-03-31")).toEqual({ from: "2029-03-31", by: "contract" });
  expect(retentionOf("2028-02-29", undefined).from).toBe("2031-03-01");
});
