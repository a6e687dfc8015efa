import { instant, plus } from "@kumacari/domain";
import { expect, test } from "vitest";
import { leftWords, serverNow } from "./left.ts";

const at = instant(Date.UTC(2026, 10, 26));

test("残り時間は、秒が二けたで、過ぎたら0になる", () => {
  expect(leftWords(plus(at, 67_000), at)).toBe("1分07秒");
  expect(leftWords(plus(at, 900), at)).toBe("0分01秒");
  expect(leftWords(at, plus(at, 5000))).toBe("0分00秒");
  expect(leftWords(plus(at, 60 * 60_000), at)).toBe("60分00秒");
});

test("手元の時計がずれていても、サーバーの時計で数える", () => {
  const wrong = plus(at, -3 * 86_400_000);
  expect(serverNow(at, wrong, plus(wrong, 1500))).toBe(at + 1500);
  // A clock that was put back meanwhile gives no time back.
  expect(serverNow(at, wrong, plus(wrong, -9000))).toBe(at);
});
