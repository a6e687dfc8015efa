// Each view holds exactly the cases its name says, and whoever waits for us is counted once, by how long.
import { type Case, hours, type Instant, instant, plus, spellId } from "@kumacari/domain";
import { expect, test } from "vitest";
import { countEach, waitsOf } from "./views.ts";

const noon = instant(1_790_000_000_000);
const me = spellId("staff", new Uint8Array(20));
const someone = spellId("staff", new Uint8Array(20).fill(1));
const it = (change: Partial<Case>): Case => ({
  id: spellId("case", new Uint8Array(20)),
  owner: spellId("cit", new Uint8Array(20)),
  openedAt: noon,
  waitingOn: "us",
  waitingSince: noon,
  messages: 0,
  lastByStaff: 0,
  seenByCitizen: 0,
  seenByStaff: 0,
  version: 1,
  ...change,
});
const waiting = (ms: number): Case => it({ waitingSince: plus(noon, -ms) });

test("件数は、それぞれの表示に入る相談の数。だれかが担当する相談も、返信した相談も、新着ではない", () => {
  const mine = it({ assignee: me, waitingOn: "them" });
  const colleagues = it({ assignee: someone });
  const fresh = it({ vigil: { number: 1, state: "set", by: me, at: noon } });
  const answered = it({ lastByStaff: 1 });
  expect(countEach([mine, colleagues, fresh, answered], me)).toEqual({
    all: 4,
    watched: 1,
    new: 1,
    mine: 1,
    free: 2,
    us: 3,
    them: 1,
  });
});

test("待ち時間は四つの帯のどれか一つに入り、境目ちょうどは長いほうに入る", () => {
  const cases = [0, hours(1) - 1, hours(1), hours(24), hours(72), hours(500)].map(waiting);
  expect(waitsOf(cases, noon)).toEqual({ bands: [2, 1, 1, 2], since: plus(noon, -hours(500)) });
});

test("相談者の番の相談はお待たせしている人に数えず、時計が遅れていても帯のどれかに入る", () => {
  const none = { bands: [0, 0, 0, 0] };
  expect(waitsOf([it({ waitingOn: "them", waitingSince: plus(noon, -hours(30)) })], noon)).toEqual(none);
  const ahead: Instant = plus(noon, hours(2));
  expect(waitsOf([it({ waitingSince: ahead })], noon)).toEqual({ bands: [1, 0, 0, 0], since: ahead });
});
