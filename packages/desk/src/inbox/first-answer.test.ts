import { type Case, firstRules, instant, plus, spellId } from "@kumacari/domain";
import { expect, test } from "vitest";
import { answerClock } from "./first-answer.ts";

const at = (text: string) => instant(Date.parse(`${text}+09:00`));
const opened = (text: string, more: Partial<Case> = {}): Case => ({
  id: spellId("case", new Uint8Array(20)),
  owner: spellId("cit", new Uint8Array(20)),
  openedAt: at(text),
  waitingOn: "us",
  waitingSince: at(text),
  messages: 0,
  lastByStaff: 0,
  seenByCitizen: 0,
  seenByStaff: 0,
  version: 1,
  ...more,
});

test("決めがなければ、窓口の開いている時間で八時間。祝日と週末と夜は進まない", () => {
  const clock = answerClock();
  // 23 November 2026 is a Monday and 勤労感謝の日.
  const friday = opened("2026-11-20T16:15:00");
  expect(clock(friday, at("2026-11-23T12:00:00"))).toEqual({ due: at("2026-11-24T15:30:00"), left: 420 });
  expect(clock(friday, at("2026-11-24T15:30:00"))?.left).toBe(0);
  expect(clock(friday, plus(at("2026-11-24T15:30:00"), 1))?.left).toBe(-1);
  expect(clock(friday, at("2026-11-25T08:30:00"))?.left).toBe(-105);
});

test("時間の長さも窓口の時間も休みも、決まりのとおりになる", () => {
  const hours = firstRules.hours;
  const clock = answerClock({
    ...firstRules,
    hours,
    firstAnswer: 60,
    holidays: false,
    closed: ["2026-11-24"],
  });
  expect(clock(opened("2026-11-20T17:00:00"), at("2026-11-23T08:30:00"))).toEqual({
    due: at("2026-11-23T09:15:00"),
    left: 45,
  });
  expect(clock(opened("2026-11-23T17:00:00"), at("2026-11-24T12:00:00"))?.due).toBe(
    at("2026-11-25T09:15:00"),
  );
});

test("返信した相談、終わった相談、窓口を一度も開かない決まりには、期限がない", () => {
  const now = at("2026-11-24T12:00:00");
  expect(answerClock()(opened("2026-11-20T09:00:00", { lastByStaff: 1 }), now)).toBeUndefined();
  const closed = { at: now, by: spellId("staff", new Uint8Array(20)), outcome: "中断" } as const;
  expect(answerClock()(opened("2026-11-20T09:00:00", { closed }), now)).toBeUndefined();
  const never = { ...firstRules, hours: [[], [], [], [], [], [], []] } as const;
  expect(answerClock(never)(opened("2026-11-20T09:00:00"), now)).toBeUndefined();
});
