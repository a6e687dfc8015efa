import { expect, test } from "vitest";
import { instant } from "./instant.ts";
import { createLog, type LogEvent, logEvents } from "./log.ts";

const at = instant(Date.UTC(2026, 10, 22, 15, 4, 5, 6));
function lineOf(event: LogEvent): string {
  let line = "";
  createLog("api", { now: () => at }, (it) => {
    line += it;
  })(event);
  return line;
}

test("一行に、日本の時刻とエポックミリ秒と、起きたことの名前がある", () => {
  expect(lineOf({ event: "started" })).toBe(
    '{"at":"2026-11-23T00:04:05.006+09:00","epochMs":1795359845006,"part":"api","event":"started"}\n',
  );
});

test("改行・制御・端末の合図・向きを変える文字が紛れても、一行のまま、ただの文字になる", () => {
  const hostile = [
    '\r\n{"event":"forged"}',
    "\u001b[2J\u001b]0;x\u0007",
    "\u009b31m",
    "\u2028\u2029\u0085",
    "\u202egnp.exe",
    "\u0000",
    '","event":"forged',
    "\ud800",
    "熊本 はなこ",
  ];
  for (const it of hostile) {
    const line = lineOf({
      event: "fault",
      of: it,
      path: it,
      outcome: it,
      fault: it,
      trail: it,
      counts: { [it]: 1 },
    });
    expect(line).toMatch(/^[\x20-\x7e]+\n$/);
    const { event, of } = JSON.parse(line);
    expect(event).toBe("fault");
    expect(of).toMatch(/^[A-Za-z0-9 _.:/*%#?-]*$/);
  }
});

test("知らない欄は書かれず、長い言葉は切られる", () => {
  const extra = { event: "fault", fault: "x".repeat(10_000), text: "words" } as const;
  const line = lineOf(extra);
  expect(line.length).toBeLessThan(300);
  expect(line).not.toContain("words");
});

test("どの出来事にも、読む人のための名前がある", () => {
  for (const { says, from } of Object.values(logEvents)) {
    expect(says.length).toBeGreaterThan(2);
    expect(from.length).toBeGreaterThan(0);
  }
});
