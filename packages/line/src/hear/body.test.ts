import { office } from "@kumacari/conversation";
import { type Instant, instant } from "@kumacari/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hear } from "./body.ts";

const now = instant(1_795_000_000_000);
const read = (body: unknown, at: Instant = now) => hear(bytes(JSON.stringify(body)), office, at);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const heard = (...events: readonly unknown[]) => {
  const it = read({ destination: "U0", events });
  if (!it.ok) throw new Error(it.error);
  return it.value;
};
const base = {
  webhookEventId: "01KTEST0000000000000000000",
  timestamp: now - 100,
  mode: "active",
  replyToken: "nHuyWiB7yP5Zw52FIkcQobQuGDXCTA",
  source: { type: "user", userId: "U4af4980629" },
  deliveryContext: { isRedelivery: false },
};
const text = (words: string) => ({
  ...base,
  type: "message",
  message: { type: "text", id: "1", text: words },
});
const none = { noUser: 0, notAlone: 0, malformed: 0, unknown: 0, oddTime: 0, ahead: 0 };
const whatOf = (event: unknown) => heard(event).events[0]?.heard.what;

test("書かれた言葉は意味だけになり、言葉そのものはどこにも残らない", () => {
  const it = heard(text("予約したい。ゆうがおが好きです"));
  expect(it.events[0]?.heard.what).toEqual({ kind: "said", meaning: { is: "door", door: "booking" } });
  expect(JSON.stringify(it)).not.toMatch(/ゆうがお/);
});

test("それぞれの出来事を聞き分ける", () => {
  expect(whatOf({ ...base, type: "follow", follow: { isUnblocked: false } })).toEqual({
    kind: "followed",
    again: false,
  });
  expect(whatOf({ ...base, type: "follow", follow: { isUnblocked: true } })).toEqual({
    kind: "followed",
    again: true,
  });
  expect(whatOf({ ...base, type: "follow" })).toEqual({ kind: "followed", again: false });
  expect(whatOf({ ...base, type: "unfollow" })).toEqual({ kind: "unfollowed" });
  expect(whatOf({ ...base, type: "unsend", unsend: { messageId: "1" } })).toEqual({ kind: "unsent" });
  expect(whatOf({ ...base, type: "postback", postback: { data: "topic:cost" } })).toEqual({
    kind: "tapped",
    meaning: { is: "topic", topic: "cost" },
  });
  for (const type of ["image", "video", "audio", "file", "location", "sticker", "hologram"]) {
    expect(whatOf({ ...base, type: "message", message: { type, id: "1" } })).toEqual({ kind: "sent-other" });
  }
  for (const odd of [
    { latitude: "32.8", longitude: 130.7 },
    { latitude: 91, longitude: 0 },
    { latitude: 0 },
  ]) {
    const message = { type: "location", id: "1", ...odd };
    expect(whatOf({ ...base, type: "message", message })).toEqual({ kind: "sent-other" });
  }
  for (const type of [
    "beacon",
    "accountLink",
    "videoPlayComplete",
    "messageEdited",
    "membership",
    "teleport",
  ]) {
    expect(whatOf({ ...base, type })).toEqual({ kind: "unknown" });
  }
});

test("送られた場所は区だけになり、位置も、場所の名も、住所も、どこにも残らない", () => {
  const message = {
    type: "location",
    id: "1",
    title: "ゆうがお荘",
    address: "熊本市西区架空町1-2-3",
    latitude: 32.78912,
    longitude: 130.68834,
  };
  const it = heard({ ...base, type: "message", message });
  expect(it.events[0]?.heard.what).toEqual({ kind: "placed", ward: "西区" });
  expect(JSON.stringify(it)).not.toMatch(/ゆうがお|架空町|32\.7|130\.6|latitude/);
});

test("知らない種類は数え、ほかの出来事はそのまま聞く", () => {
  const it = heard({ ...base, type: "teleport" }, text("予約"));
  expect(it.leftOut).toEqual({ ...none, unknown: 1 });
  expect(it.events).toHaveLength(2);
});

test("壊れた出来事がひとつあっても、となりの出来事は失われない", () => {
  const broken = [
    null,
    1,
    "x",
    [],
    {},
    { type: "message" },
    { ...text("a"), webhookEventId: "a b", message: {}, timestamp: "x" },
  ];
  const it = heard(...broken, text("予約"));
  expect(it.leftOut).toEqual({ ...none, malformed: broken.length });
  expect(it.events).toHaveLength(1);
});

test("今の番号を持たない昔の形の出来事も聞き、同じものは同じと分かる", () => {
  const { webhookEventId: _, mode: __, deliveryContext: ___, ...old } = text("予約");
  const { events } = heard(old, old, { ...old, type: "unfollow" });
  expect(events.map((it) => it.heard.id)).toEqual(["message-1", "message-1", `unfollow-${now - 100}`]);
  expect(events.map((it) => it.heard.active)).toEqual([true, true, true]);
});

test("個人情報らしい言葉は、種類と数だけになる", () => {
  expect(whatOf(text("予約したい。090-9999-0155 と 080-9999-0166 です"))).toEqual({
    kind: "said",
    meaning: { is: "personal", found: { phone: 2 }, beside: { is: "door", door: "booking" } },
  });
  expect(whatOf(text("090-9999-0155 もう死にたい"))).toMatchObject({ meaning: { is: "emergency" } });
});

test("利用者のない出来事と、グループでの出来事は、数えて聞かない", () => {
  const { source: _, ...noSource } = text("a");
  const inGroup = { ...text("a"), source: { type: "group", groupId: "C1", userId: "U1" } };
  const it = heard(noSource, { ...noSource, source: { type: "user" } }, inGroup);
  expect(it).toEqual({ events: [], leftOut: { ...none, noUser: 2, notAlone: 1 } });
});

test("待機モードの出来事は、返信せずに聞くだけにする", () => {
  const [event] = heard({ ...text("a"), mode: "standby" }).events;
  expect(event?.heard.active).toBe(false);
  expect(event).not.toHaveProperty("replyToken");
});

test("おかしな時刻の代わりに、受け取った時刻を使って数える", () => {
  for (const timestamp of [undefined, null, "1", 1.5, -1, 0, 1e300, now + 3_600_000]) {
    const it = heard({ ...text("a"), timestamp });
    expect([timestamp, it.events[0]?.heard.at, it.leftOut.oddTime]).toEqual([timestamp, now, 1]);
  }
  expect(heard({ ...text("a"), timestamp: now + 60_000 }).events[0]?.heard.at).toBe(now + 60_000);
});

test("5秒より先の時刻は、そのまま使って数える", () => {
  const counts = [5_000, 5_001].map((ms) => heard({ ...text("a"), timestamp: now + ms }).leftOut.ahead);
  expect(counts).toEqual([0, 1]);
});

test("JSONでないもの、出来事の並びのないものは、断る", () => {
  expect(hear(bytes("{"), office, now)).toEqual({ ok: false, error: "not-json" });
  expect(hear(bytes(""), office, now)).toEqual({ ok: false, error: "not-json" });
  for (const body of [null, 1, "x", [], {}, { events: null }, { events: {} }]) {
    expect(read(body)).toEqual({ ok: false, error: "not-a-webhook" });
  }
});

test("出来事のない確認（Verify）は、正しい知らせとして受ける", () => {
  expect(read({ destination: "U0", events: [] })).toEqual({ ok: true, value: { events: [], leftOut: none } });
});

test("どんな形のJSONが来ても、投げない", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.jsonValue(), fc.record({ ...sample, type: fc.constant("message") }))),
      (events) => {
        const it = read({ events });
        if (!it.ok) throw new Error(it.error);
        const { leftOut } = it.value;
        expect(it.value.events.length + leftOut.noUser + leftOut.notAlone + leftOut.malformed).toBe(
          events.length,
        );
      },
    ),
  );
});

const sample = {
  webhookEventId: fc.string(),
  timestamp: fc.jsonValue(),
  source: fc.jsonValue(),
  message: fc.jsonValue(),
};
