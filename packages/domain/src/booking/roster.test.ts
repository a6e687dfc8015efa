import { expect, test } from "vitest";
import { days, instant, minutes, plus } from "../instant.ts";
import { spellId } from "../names.ts";
import { coverOf, emptyRoster, leaveOf } from "./roster.ts";

const id = (n: number) => spellId("staff", new Uint8Array(20).fill(n));
const from = instant(Date.UTC(2026, 10, 27, 0, 0));
const to = plus(from, minutes(60));

test("代行は、不在の始まりのその時から、終わりのその時の手前まで", () => {
  const roster = { ...emptyRoster(id(1)), away: [{ from, to, why: "leave", cover: id(2) }] } as const;
  const at = (ms: number) => coverOf(roster, instant(ms));
  expect([at(from - 1), at(from), at(to - 1), at(to)]).toEqual([undefined, id(2), id(2), undefined]);
});

test("重なる休みの一つにだけ代行の名があれば、その人が代行", () => {
  const plain = { from, to, why: "training" } as const;
  const away = [plain, { ...plain, why: "leave", cover: id(3) } as const];
  expect(coverOf({ away }, from)).toBe(id(3));
  expect(coverOf({ away: [plain] }, from)).toBeUndefined();
});

test("休みは、きょうを越えて続く不在のうち、いちばん遅くまでのもの。外出は休みではない", () => {
  const errand = { from, to, why: "errand" } as const;
  const leave = (n: number) => ({ from, to: plus(from, days(n)), why: "leave" }) as const;
  const [short, long] = [leave(2), leave(30)];
  expect(leaveOf({ away: [errand] }, from)).toBeUndefined();
  expect(leaveOf({ away: [errand, short, long] }, from)).toBe(long);
  expect(leaveOf({ away: [long] }, instant(from - 1))).toBeUndefined();
  expect(leaveOf({ away: [long] }, plus(from, days(30)))).toBeUndefined();
});
