import { type Instant, instant } from "@kumacari/domain";
import { expect, test } from "vitest";
import { lately } from "./office-lately.ts";

const begin = 1_795_300_000_000;
function counting() {
  let [now, reads] = [begin, 0];
  const it = lately({ now: (): Instant => instant(now) }, async () => {
    reads += 1;
    if (reads === 2) throw new Error("away");
    return reads;
  });
  return {
    it,
    wait: (ms: number) => {
      now += ms;
    },
  };
}

test("二秒のあいだは読み直さず、過ぎたら読み直す。読めなかった答えは残さない。時計が戻っても読み直す", async () => {
  const { it, wait } = counting();
  expect(await Promise.all([it.read(), it.read()])).toEqual([1, 1]);
  wait(1_999);
  expect(await it.read()).toBe(1);
  wait(1);
  await expect(it.read()).rejects.toThrow("away");
  expect(await it.read()).toBe(3);
  wait(-60_000);
  expect(await it.read()).toBe(4);
});

test("自分で書いたことと、それに負けたことは、すぐに読み直す。ほかの書き込みでは読み直さない", async () => {
  const { it, wait } = counting();
  await it.read();
  wait(3_000);
  await expect(it.read()).rejects.toThrow("away");
  expect(await it.read()).toBe(3);
  it.wrote([{ op: "hold", kind: "table", key: { id: "table_x" as never }, version: 1 }]);
  expect(await it.read()).toBe(3);
  it.wrote([{ op: "remove", kind: "hub", key: { id: "hub_x" as never } }]);
  expect(await it.read()).toBe(4);
  it.wrote([], "roster");
  expect(await it.read()).toBe(5);
  it.wrote([], "agenda");
  expect(await it.read()).toBe(5);
});
