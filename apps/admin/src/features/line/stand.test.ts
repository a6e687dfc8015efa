import { isEventId } from "@kumacari/domain";
import { expect, test } from "vitest";
import { noon } from "../../row.fixture.ts";
import type { Border } from "../../rpc.ts";
import { alarmWords, attentionOf, endpointWords, isMoving, percentOf } from "./stand.ts";
import { words } from "./words.ts";

const calm: Border = { test: "resting", quarantined: [], undelivered: [] };

function aside(again: boolean): Border["quarantined"][number] {
  const id = "01HASIDE";
  if (!isEventId(id)) throw new Error("not an event id");
  return { id, receivedAt: noon, kind: "said", tries: 5, again };
}

test("見出しの数は、隔離・警告・届かない受け口を数える。届かなかった通知は数えない", () => {
  expect(attentionOf(calm)).toBe(0);
  expect(attentionOf({ ...calm, endpoint: { at: noon, ok: true, status: 200 } })).toBe(0);
  const busy: Border = {
    ...calm,
    alarm: 70,
    endpoint: { at: noon, ok: false, status: 500 },
    quarantined: [aside(false), aside(true)],
  };
  expect(attentionOf(busy)).toBe(4);
});

test("割合は切り捨て。届く前に70％とは言わない", () => {
  expect([percentOf(0, 200), percentOf(139, 200), percentOf(140, 200), percentOf(3, 0)]).toEqual([
    0, 69, 70, 100,
  ]);
});

test("上限に達したら、90％ではなく、送れないことを言う", () => {
  const at = { asOf: noon, limit: 200 };
  expect(alarmWords({ quota: { ...at, used: 10 } })).toBeUndefined();
  expect(alarmWords({ alarm: 90, quota: { ...at, used: 199 } })).toBe(words.alarm[90]);
  expect(alarmWords({ alarm: 90, quota: { ...at, used: 200 } })).toBe(words.alarm.spent);
});

test.each([
  [true, 200, "正しく応答しました"],
  [false, 0, "応答がありませんでした"],
  [false, 401, "署名"],
  [false, 404, "見つかりません"],
  [false, 503, "こちらの不具合"],
  [false, 302, "302"],
])("受け口の結果 %s %i は「%s」と伝える", (ok, status, says) => {
  expect(endpointWords({ at: noon, ok, status })).toContain(says);
});

test("確認中か、もう一度処理しているあいだは、こまめに見る", () => {
  expect([calm, { ...calm, quarantined: [aside(false)] }].map(isMoving)).toEqual([false, false]);
  expect(isMoving({ ...calm, test: "under-way" })).toBe(true);
  expect(isMoving({ ...calm, quarantined: [aside(true)] })).toBe(true);
});
