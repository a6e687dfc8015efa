import { atMinute, stages } from "@kumacari/domain";
import { expect, test } from "vitest";
import { isAround } from "./who-sits.ts";

const sitting = { stage: "booked", from: atMinute("2028-02-29", 0) } as const;

test("面談の前の日の0時から、次の日の終わりまで。月の終わりとうるう日をまたいでも同じ", () => {
  const seen = (day: string, minute: number) => isAround(sitting, atMinute(day, minute));
  const edges = [
    ["2028-02-27", 1439, false],
    ["2028-02-28", 0, true],
    ["2028-02-29", 720, true],
    ["2028-03-01", 1439, true],
    ["2028-03-02", 0, false],
  ] as const;
  for (const [day, minute, is] of edges) expect([day, minute, seen(day, minute)]).toEqual([day, minute, is]);
});

test("空きのご案内と取り消した面談は数えず、終わった面談と、来られなかった面談は数える", () => {
  const all = Object.keys(stages).filter((it): it is keyof typeof stages => Object.hasOwn(stages, it));
  const counted = all.filter((stage) => isAround({ ...sitting, stage }, sitting.from));
  expect(counted).toEqual(["booked", "arrived", "started", "ended", "absent"]);
});
