// The talk grows in order, whatever the answers overlap or miss.
import { instant, spellId, typingLimits } from "@kumacari/domain";
import { expect, onTestFinished, test, vi } from "vitest";
import { firstUnread, type HeldTalk, heldUpTo, hold, holdsAll, keepTalk } from "./held-talk.ts";

const one = spellId("case", new Uint8Array(20).fill(1));
const other = spellId("case", new Uint8Array(20).fill(2));

test("newer messages are added once, though an answer repeats some", () => {
  const held = hold(hold(undefined, talk(3, [1, 2, 3])), talk(5, [3, 4, 5]));
  expect(held.messages.map((it) => it.number)).toEqual([1, 2, 3, 4, 5]);
  expect(holdsAll(held)).toBe(true);
});

test("a page of a long talk is not all: one asks on from where it ends", () => {
  const held = hold(undefined, talk(450, numbers(1, 200)));
  expect([holdsAll(held), heldUpTo(held)]).toEqual([false, 200]);
});

test("nothing new changes nothing, so nothing is painted again", () => {
  const held = hold(undefined, talk(2, [1, 2]));
  expect(hold(held, talk(2, []))).toBe(held);
  expect(hold(held, { ...talk(2, []), seenByOther: 2 })).not.toBe(held);
  expect(hold(held, { ...talk(2, []), answering: true })).toMatchObject({ answering: true });
});

test("when another tab has begun a new case, this one starts over", () => {
  const held = hold(hold(undefined, talk(3, [1, 2, 3])), { ...talk(1, []), caseId: other });
  expect([held.messages, holdsAll(held)]).toEqual([[], false]);
});

test("未読の線は、相手の最初の未読の前に立つ", () => {
  const held = hold(undefined, talk(4, [1, 2, 3, 4]));
  expect(firstUnread(held, 0)).toBeUndefined();
  expect(firstUnread(held, 1)).toBe(4);
  expect(firstUnread(held, 2)).toBe(4);
  expect(firstUnread(held, 3)).toBe(2);
});

test("「返事を書いています」は、次の答えが届かなくても、印の長さを過ぎると消える", () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const told: boolean[] = [];
  const kept = keepTalk((it) => void told.push(it.answering));
  const writing = { ...talk(2, [1, 2]), answering: true };
  kept.take(writing);
  vi.advanceTimersByTime(typingLimits.life - 1);
  kept.take({ ...writing, messages: [] });
  vi.advanceTimersByTime(typingLimits.life - 1);
  expect(told).toEqual([true, true]);
  vi.advanceTimersByTime(1);
  expect([told, kept.upTo()]).toEqual([[true, true, false], 2]);
  // Gone meanwhile, or still being read: nothing more is to come.
  kept.take({ ...talk(3, []), answering: true });
  vi.advanceTimersByTime(typingLimits.life);
  kept.take({ ...writing, messages: [] });
  kept.take(talk(2, []));
  vi.advanceTimersByTime(typingLimits.life);
  expect(told.slice(3)).toEqual([true, false]);
});

/** Odd numbers are the citizen's own. */
const talk = (count: number, held: readonly number[]): HeldTalk => ({
  caseId: one,
  count,
  seenByOther: 0,
  closed: false,
  answering: false,
  attachments: 0,
  messages: held.map((number) => ({
    number,
    at: instant(1_795_000_000_000 + number),
    mine: number % 2 === 1,
    by: number % 2 === 1 ? "あなた" : "見本 相談員",
    text: `${number}`,
  })),
});

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
