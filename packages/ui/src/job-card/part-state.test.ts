// What is typed into a part of the ジョブ・カード is never lost to what comes in meanwhile.
import { type Instant, instant, type OnceKey } from "@kumacari/domain";
import { expect, test } from "vitest";
import type { PartSeen } from "./door.ts";
import { afterArrival, afterSave, isSame, isToSettle, rowsOf, settled, typed } from "./part-state.ts";

// A key of a test is no secret.
const key = (n: number) => `once-key-of-test-${n}` as OnceKey;
const at: Instant = instant(1_764_000_000_000);
const said = (text: string) => [{ text }];
const part = (number: number, text: string, besides: PartSeen["besides"] = []): PartSeen => ({
  section: "values",
  number,
  at,
  rows: said(text),
  besides,
});

test("打っているあいだに相手の文が届いても、打った文が画面に残り、もとの版から書いたものとして送る", () => {
  const draft = typed(part(1, "はじめ"), undefined, { rows: said("打った文"), once: key(1) });
  expect(afterArrival(draft, part(2, "相手の文"))).toBe(draft);
  expect(rowsOf(part(2, "相手の文"), draft)).toEqual(said("打った文"));
  expect(draft.base).toBe(1);
});

test("何も打っていなければ、届いた文がそのまま見える", () => {
  expect(rowsOf(part(2, "相手の文"), undefined)).toEqual(said("相手の文"));
});

test("保存しているあいだに打ち足した文は、保存のあとも残り、保存した版の続きになる", () => {
  const sent = typed(part(1, "は"), undefined, { rows: said("はじ"), once: key(1) });
  const more = typed(part(1, "は"), sent, { rows: said("はじめ"), once: key(2) });
  expect(afterSave(more, sent, { number: 2, split: false })).toEqual({ ...more, base: 2 });
  expect(afterSave(sent, sent, { number: 2, split: false })).toBeUndefined();
});

test("同時に書いたときは、両方を見るまでひとりでに保存せず、見てから保存すると届いた版の続きになる", () => {
  const sent = typed(part(1, "は"), undefined, { rows: said("わたしの文"), once: key(1) });
  const waiting = afterSave(sent, sent, { number: 3, split: true });
  expect(isToSettle(part(1, "は"), waiting)).toBe(true);
  const came = part(3, "わたしの文", [{ number: 2, at, rows: said("相手の文") }]);
  expect(afterArrival(waiting, came)).toBeUndefined();
  expect(isToSettle(came, undefined)).toBe(true);
  expect(settled(came, undefined, key(2))).toEqual({ base: 3, rows: said("わたしの文"), once: key(2) });
  expect(isToSettle(part(4, "わたしの文"), undefined)).toBe(false);
});

test("何も書いていない行は、ないものとして見くらべる", () => {
  expect(isSame([{ text: "あ" }, { text: " " }], [{ text: "あ", more: "" }])).toBe(true);
  expect(isSame([{ text: "あ" }], [{ text: "い" }])).toBe(false);
});
