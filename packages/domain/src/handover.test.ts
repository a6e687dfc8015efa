import { expect, test } from "vitest";
import type { Case } from "./case.ts";
import { isParted, withAssignee } from "./handover.ts";
import { instant } from "./instant.ts";
import { spellId } from "./names.ts";

const bytes = (n: number) => new Uint8Array(20).fill(n);
const [a, b, c] = [1, 2, 3].map((n) => spellId("staff", bytes(n)));
const sitting = (n: number, staff = a) => ({
  id: spellId("booking", bytes(n)),
  staff: staff ?? spellId("staff", bytes(9)),
});
const [one, two, other] = [sitting(1), sitting(2), sitting(3, c)];
const it: Case = {
  id: spellId("case", bytes(1)),
  owner: spellId("cit", bytes(1)),
  openedAt: instant(Date.UTC(2026, 10, 27)),
  ...(a ? { assignee: a } : {}),
  waitingOn: "us",
  waitingSince: instant(Date.UTC(2026, 10, 27)),
  messages: 0,
  lastByStaff: 0,
  seenByCitizen: 0,
  seenByStaff: 0,
  version: 1,
};
const to = (of: Case, staff: typeof a, ahead = [one, two, other]) => {
  if (!staff) throw new Error("nobody");
  return withAssignee(of, staff, ahead);
};
const left = (of: Case) => [one, two, other].map((one_) => isParted(of, one_));

test("担当が変わると、前の担当とのこれからの面談だけが残されたものになる", () => {
  expect(left(to(it, b))).toEqual([true, true, false]);
  expect(left(to(it, b, []))).toEqual([false, false, false]);
});

test("もう一度変わっても、まだ決めていない面談は残されたまま。このままと決めたものは戻らない", () => {
  const moved = to(it, b);
  expect(left(to(moved, c))).toEqual([true, true, false]);
  const kept = { ...moved, parted: [two.id] };
  expect(left(to(kept, c))).toEqual([false, true, false]);
});

test("元の担当に戻れば、残されたものはなくなる", () => {
  const back = to(to(it, b), a);
  expect(left(back)).toEqual([false, false, false]);
  expect(back.parted).toBeUndefined();
});
