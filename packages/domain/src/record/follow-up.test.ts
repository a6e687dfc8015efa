// When it is asked how things went, over leap days and month ends, and when a question goes to the telephone.
import { expect, test } from "vitest";
import type { Day } from "../booking/window.ts";
import { type Instant, minutes, plus, startOfJstDay } from "../instant.ts";
import { followUpDays, followUpDaysLeft, followUpStanding } from "./follow-up.ts";

function jst(day: string, minute = 0): Instant {
  const start = startOfJstDay(day);
  if (start === undefined) throw new Error("not a day");
  return plus(start, minutes(minute));
}
const lastMinute = 24 * 60 - 1;
const dues = (closed: string) => followUpDays(closed, "就職決定").map(({ due }) => due);

test("その後の確認は、始まったことのある終わりにだけ、一・三・六か月後に置く", () => {
  expect(followUpDays("2026-08-31", "就職決定")).toEqual([
    { month: 1, due: "2026-09-30" },
    { month: 3, due: "2026-11-30" },
    { month: 6, due: "2027-02-28" },
  ]);
  for (const outcome of ["継続", "中断", "相談のみで終了"] as const)
    expect(followUpDays("2026-08-31", outcome)).toEqual([]);
});

test("前に終わった相談には、これからの日と、十四日までに過ぎた最後の日だけが残る", () => {
  const left = (today: Day) => followUpDaysLeft("2027-01-31", "進学", today).map(({ month }) => month);
  expect(left("2027-02-27")).toEqual([1, 3, 6]);
  expect(left("2027-03-13")).toEqual([1, 3, 6]);
  expect(left("2027-03-14")).toEqual([3, 6]);
  expect(left("2027-04-30")).toEqual([3, 6]);
  expect(left("2027-08-13")).toEqual([6]);
  expect(left("2027-08-14")).toEqual([]);
  expect(followUpDaysLeft("2027-01-31", "中断", "2027-02-01")).toEqual([]);
});

test("うるう年の2月29日に終わっても、29日に向けて終わっても、ある日に置く", () => {
  expect(dues("2028-02-29")).toEqual(["2028-03-29", "2028-05-29", "2028-08-29"]);
  expect(dues("2028-01-31")).toEqual(["2028-02-29", "2028-04-30", "2028-07-31"]);
  expect(dues("2027-08-30")).toEqual(["2027-09-30", "2027-11-30", "2028-02-29"]);
});

test("確認の日は日本の暦で来る。日付が変わる一分前にはまだ来ていない", () => {
  const ahead = { stage: "ahead", due: "2027-03-01", at: jst("2027-02-01", 600) } as const;
  expect(followUpStanding(ahead, jst("2027-02-28", lastMinute))).toBeUndefined();
  expect(followUpStanding(ahead, jst("2027-03-01"))).toBe("due");
});

test("尋ねて十四日たつと「お返事がない」になり、時計が戻れば「お返事待ち」に戻る", () => {
  const asked = { stage: "asked", due: "2028-02-15", at: jst("2028-02-15", 990) } as const;
  expect(followUpStanding(asked, jst("2028-02-28", lastMinute))).toBe("asked");
  expect(followUpStanding(asked, jst("2028-02-29"))).toBe("overdue");
  expect(followUpStanding(asked, jst("2028-02-10"))).toBe("asked");
});

test("済んだものと、次の日に譲ったものには、することがない", () => {
  const long = jst("2030-01-01");
  for (const stage of ["done", "passed"] as const)
    expect(followUpStanding({ stage, due: "2027-03-01", at: jst("2027-03-01", 600) }, long)).toBeUndefined();
  for (const stage of ["call", "again"] as const)
    expect(followUpStanding({ stage, due: "2027-03-01", at: jst("2027-03-01", 600) }, long)).toBe(stage);
});
