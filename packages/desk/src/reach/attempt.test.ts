import { hours, instant, minutes, plus, spellId } from "@kumacari/domain";
import { expect, test } from "vitest";
import { begun, concluded, isCut } from "./attempt.ts";
import type { Mailing } from "./kept.ts";

const at = instant(1_795_000_000_000);
const waiting: Mailing = {
  id: spellId("mail", new Uint8Array(20)),
  owner: spellId("cit", new Uint8Array(20)),
  say: "reply-waiting",
  at,
  state: "waiting",
  attempts: 0,
  due: at,
  version: 1,
};

test("送り始めた跡は、送る前に残り、途切れたものは二度と「待ち」に戻らない", () => {
  const trying = begun(waiting, "mark", at);
  expect([isCut(waiting), isCut(trying), trying.attempts]).toEqual([false, true, 1]);
  for (const sent of ["accepted", "refused", "unknown", { guarded: ["name"] }] as const) {
    const after = concluded(trying, sent, at);
    expect([after.due, after.state === "sent"]).toEqual([undefined, sent === "accepted"]);
  }
});

test("「まだ」なら間をあけて待ち、四時間たてばあきらめる", () => {
  let now = at;
  let it = waiting;
  for (let n = 0; n < 100 && it.state !== "unsent"; n += 1) {
    it = concluded(begun(it, "mark", now), "busy", now);
    if (it.due !== undefined) {
      expect(it.due - now).toBeGreaterThanOrEqual(minutes(1));
      now = it.due;
    }
  }
  expect([it.state, it.remark]).toEqual(["unsent", "gave-up"]);
  expect(now).toBeLessThanOrEqual(plus(at, hours(5)));
});
