// The dates that follow an end, over month ends, leap days and contracts.
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../booking/window.ts";
import { addMonths, endedBy, retentionOf } from "./closing.ts";

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

test("ある日までに消せるようになるのは、ちょうどその日までに終わった相談で、二月の末もずれない", () => {
  for (let [day, n] = ["2030-12-30", 0]; n < 1_500; [day, n] = [addDays(day, 1), n + 1]) {
    const last = endedBy(day, undefined) ?? "";
    expect(retentionOf(last, undefined).from <= day).toBe(true);
    expect(retentionOf(addDays(last, 1), undefined).from > day).toBe(true);
  }
  expect(endedBy("2031-03-01", undefined)).toBe("2028-02-29");
  expect(endedBy("2031-03-31", "2031-03-31")).toBeUndefined();
  expect(endedBy("2031-03-30", "2031-03-31")).toBe("2028-03-29");
});
