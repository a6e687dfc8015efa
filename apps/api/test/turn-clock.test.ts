import { instant, type LogEvent, NotReached } from "@kumacari/domain";
import { beforeEach, expect, test } from "vitest";
import { createTurn } from "../src/app/turn-clock.ts";

let now = 1_795_300_000_000;
let lines: LogEvent[] = [];
const clock = { now: () => instant(now) };
const minute = 60_000;

beforeEach(() => {
  lines = [];
});

const counting = (every: number) => {
  let turns = 0;
  return {
    duty: {
      name: `each-${every}`,
      every,
      run: async () => {
        turns += 1;
      },
    },
    turns: () => turns,
  };
};
const turnOf = (...duties: Parameters<typeof createTurn>[0]) =>
  createTurn(duties, clock, (line) => lines.push(line));

test("一つの仕事ができなくても、ほかの仕事は行われ、次の分にまた試される", async () => {
  class Away extends Error {
    override readonly name = "Away";
  }
  let tries = 0;
  const fails = {
    name: "fails",
    every: 1,
    run: async () => {
      tries += 1;
      throw new AggregateError([new Away("hanako@kumacari.example"), new Away("x")], "secret words");
    },
  };
  const other = counting(1);
  const turn = turnOf(fails, other.duty);
  await turn();
  now += minute;
  await turn();
  expect([tries, other.turns()]).toEqual([2, 2]);
  expect(lines.filter((it) => it.event === "fault")).toEqual(
    Array(2).fill({ event: "fault", of: "clock fails", fault: "Away" }),
  );
  expect(lines.at(-1)).toEqual({ event: "clock-turned", counts: { done: 1, failed: 1 } });
});

test("つなぐ先が留守のときは、不具合とは別の一行で、だれが留守かだけを言い、次の分にまた試される", async () => {
  let tries = 0;
  const away = new NotReached("sign-in");
  const run = async () => {
    tries += 1;
    const also = tries === 2 ? [new RangeError("secret words")] : [];
    if (tries < 3) throw new AggregateError([new AggregateError([away, ...also]), away]);
  };
  const turn = turnOf({ name: "people", every: 1, run });
  for (let n = 0; n < 3; n += 1) {
    await turn();
    now += minute;
  }
  const of = "clock people";
  const line = { event: "neighbour-away", of, outcome: "sign-in" };
  expect(lines.filter((it) => it.event !== "clock-turned")).toEqual([
    line,
    line,
    { event: "fault", of, fault: "RangeError" },
  ]);
  expect(lines.at(-1)).toEqual({ event: "clock-turned", counts: { done: 1, failed: 0 } });
});

test("はじめの一巡では、すべてが行われる。そのあとは、それぞれの間隔で", async () => {
  const [often, seldom] = [counting(1), counting(10)];
  const turn = turnOf(often.duty, seldom.duty);
  for (let n = 0; n < 21; n += 1) {
    await turn();
    // The scheduler comes now early, now late.
    now += minute + (n % 2 === 0 ? 400 : -400);
  }
  expect([often.turns(), seldom.turns()]).toEqual([21, 3]);
});

test("終わらない仕事は、重ねて始めず、ほかの仕事を待たせない", async () => {
  let begun = 0;
  const hangs = {
    name: "hangs",
    every: 1,
    run: () => {
      begun += 1;
      return new Promise<never>(() => undefined);
    },
  };
  const other = counting(1);
  const turn = turnOf(hangs, other.duty);
  void turn();
  await expect.poll(other.turns).toBe(1);
  now += minute;
  void turn();
  await expect.poll(other.turns).toBe(2);
  expect(begun).toBe(1);
});

test("時計が戻っても、仕事は眠らない", async () => {
  const it = counting(1);
  const turn = turnOf(it.duty);
  await turn();
  now -= 60 * minute;
  await turn();
  expect(it.turns()).toBe(2);
});
