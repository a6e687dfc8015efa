// A page that nobody touches keeps no session alive.
import { type Instant, instant } from "@kumacari/domain";
import { expect, test } from "vitest";
import { createPresence } from "./presence.ts";

const start = instant(1_795_300_000_000);

function presence() {
  let at: Instant = start;
  const it = createPresence(() => at);
  const marks = () => Object.keys(it.headers()).length > 0;
  return { ...it, marks, pass: (ms: number) => (at = instant(at + ms)) };
}

test("開いただけの画面がひとりでに尋ねることは、人がいるしるしにならない", () => {
  const { marks, pass } = presence();
  // Opening the page is somebody's act.
  expect(marks()).toBe(true);
  for (let minute = 0; minute < 60; minute += 1) {
    pass(60_000);
    expect(marks()).toBe(false);
  }
});

test("触れれば次の呼び出しでしるしになり、続けて触れても1分に一度だけ", () => {
  const { touch, marks, pass } = presence();
  marks();
  touch();
  expect(marks()).toBe(false);
  pass(59_999);
  expect(marks()).toBe(false);
  pass(1);
  expect(marks()).toBe(true);
  pass(120_000);
  expect(marks()).toBe(false);
});
