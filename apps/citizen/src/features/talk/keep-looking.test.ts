// Looking again: at once while there is more, slower while the line is cut, never after an end.
import { expect, test } from "vitest";
import { backOff, keepLooking, pace } from "./keep-looking.ts";

test("asks on at once while more is waiting, and rests when all is held", async () => {
  expect(await rests([true, true, false, false])).toEqual([pace, pace]);
});

test("つながらないあいだは間をあけ、つながれば元の速さにもどる", async () => {
  const cut = new Error("cut");
  expect(await rests([cut, cut, cut, false, cut, false])).toEqual([
    pace,
    pace * 2,
    pace * 4,
    pace,
    pace,
    pace,
  ]);
  expect(backOff(20)).toBe(15_000);
});

test("a no from the service ends it", async () => {
  expect(await rests([false, new Error("no"), false])).toEqual([pace]);
});

test("two seconds are kept with time to spare", () => {
  expect(pace).toBeLessThanOrEqual(1_500);
});

/** Plays the answers one after the other; how long it rested between them. */
async function rests(answers: readonly (boolean | Error)[]): Promise<readonly number[]> {
  const left = [...answers];
  const slept: number[] = [];
  await keepLooking({
    stopped: () => left.length === 0,
    rest: async (ms) => void slept.push(ms),
    trouble: (error) => error instanceof Error && error.message === "cut",
    async look() {
      const now = left.shift();
      if (now instanceof Error) throw now;
      return now === true;
    },
  });
  return slept;
}
