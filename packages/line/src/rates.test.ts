import { instant } from "@kumacari/domain";
import { expect, test } from "vitest";
import { createRates } from "./rates.ts";

const start = 1_795_000_000_000;
function at(path: string, method = "POST") {
  let now = start;
  const rates = createRates({ now: () => instant(now) });
  return {
    wait: (ms: number) => {
      now += ms;
    },
    /** How many go through at once. */
    burst: (most: number) =>
      Array.from({ length: most }, () => rates.take(method, path)).filter(Boolean).length,
  };
}

test("送る速さは、LINEの上限より下で止まり、時がたてばまた送れる", () => {
  const push = at("/v2/bot/message/push");
  const first = push.burst(5_000);
  expect(first).toBeGreaterThan(500);
  expect(first).toBeLessThan(1_000);
  expect(push.burst(10)).toBe(0);
  push.wait(500);
  const half = push.burst(5_000);
  expect(first + half).toBeLessThan(2_000);
  expect(half).toBe(first / 2);
});

test("厳しい窓口には、それぞれの上限がある", () => {
  expect(at("/v2/bot/message/multicast").burst(1_000)).toBeLessThanOrEqual(100);
  expect(at("/v2/bot/channel/webhook/test").burst(1_000)).toBeLessThanOrEqual(30);
  expect(at("/v2/bot/richmenu/list", "GET").burst(100)).toBeLessThanOrEqual(5);
  expect(at("/v2/bot/richmenu/batch").burst(100)).toBe(1);
});

test("時計が戻っても、余計には送れない", () => {
  const push = at("/v2/bot/message/push");
  push.burst(5_000);
  push.wait(-3_600_000);
  expect(push.burst(10)).toBe(0);
});
