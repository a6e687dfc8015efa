// The calendar's columns have no gap and lose no sitting.
import { atMinute } from "@kumacari/domain";
import { expect, test } from "vitest";
import type { CalendarRow } from "../../rpc.ts";
import { atHub, hoursOf, runsOf } from "./runs.ts";

const day = "2026-12-01";
const shift = {
  from: 540,
  to: 1020,
  at: "office" as const,
  place: "相談所",
  breaks: [{ from: 720, to: 780 }],
};
// A page's row holds more of a sitting than where it lies.
const sitting = (id: string, from: number, to: number) =>
  ({ id, from: atMinute(day, from), to: atMinute(day, to) }) as unknown as CalendarRow["sittings"][number];
const row = (more: object) => ({ shifts: [shift], away: [], sittings: [], ...more });
const kinds = (it: ReturnType<typeof row>, hours = { from: 540, to: 1020 }) =>
  runsOf(it, hours).map(({ kind, from, to }) => [kind, from, to]);

test("勤務の中の面談・休憩・休みが、すきまなく順に並ぶ", () => {
  const it = row({ sittings: [sitting("a", 600, 650)], away: [{ from: 900, to: 1440 }] });
  expect(kinds(it)).toEqual([
    ["open", 540, 600],
    ["sitting", 600, 660],
    ["open", 660, 720],
    ["break", 720, 780],
    ["open", 780, 900],
    ["away", 900, 1020],
  ]);
});

test("勤務の外に残った面談も、続けて入った面談も、一つも落ちない", () => {
  const it = row({
    shifts: [],
    sittings: [sitting("a", 600, 650), sitting("b", 650, 700), sitting("c", 705, 710)],
  });
  const runs = runsOf(it, { from: 540, to: 720 });
  expect(runs.flatMap((run) => (run.kind === "sitting" ? [run.sitting.id] : []))).toEqual(["a", "b", "c"]);
  expect(runs.every((run, n) => run.from === (runs[n - 1]?.to ?? 540) && run.to > run.from)).toBe(true);
  expect(runs.at(-1)?.to).toBe(720);
});

test("表の時刻は、勤務と面談の全部が入る正時まで広がり、何もなければ九時から五時", () => {
  expect(hoursOf([row({ sittings: [sitting("a", 500, 530)] })])).toEqual({ from: 480, to: 1020 });
  expect(hoursOf([row({ shifts: [{ ...shift, from: 600, to: 1230 }] })])).toEqual({ from: 600, to: 1260 });
  expect(hoursOf([])).toEqual({ from: 540, to: 1020 });
});

test("拠点で絞ると、その拠点の勤務と面談だけが残る", () => {
  const here = { ...shift, at: "hub" };
  const all = row({
    shifts: [shift, here],
    sittings: [{ hub: "hub" }, { hub: "other" }, {}],
  }) as unknown as CalendarRow;
  expect(atHub(all, "hub")).toEqual(row({ shifts: [here], sittings: [{ hub: "hub" }] }));
  expect(atHub(all, undefined)).toBe(all);
});
