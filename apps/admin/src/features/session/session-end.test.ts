// The end of a session is said five minutes before, and which of the two ends it is.
import { expect, test } from "vitest";
import { endingOf } from "./session-end.ts";

const minute = 60_000;
const left = { idleLeft: 30 * minute, left: 480 * minute };

test.each([
  [0, { is: "far" }],
  [24, { is: "far" }],
  [25, { is: "idle", minutes: 5 }],
  [28.5, { is: "idle", minutes: 2 }],
  [31, { is: "idle", minutes: 1 }],
])("だれも触れないまま %d 分", (minutes, ending) => {
  expect(endingOf(left, minutes * minute)).toEqual(ending);
});

test("8時間の終わりが先に来るなら、そちらを知らせる。延ばせないので、続けるとは言わない", () => {
  const late = { idleLeft: 30 * minute, left: 6 * minute };
  expect(endingOf(late, 0)).toEqual({ is: "far" });
  expect(endingOf(late, minute)).toEqual({ is: "whole", minutes: 5 });
  expect(endingOf({ idleLeft: 3 * minute, left: 4 * minute }, 0)).toEqual({ is: "idle", minutes: 3 });
});
