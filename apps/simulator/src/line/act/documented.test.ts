// Every event that a phone causes has the fields of LINE's reference: none is missing, none is made up.
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Raised, raisePlatform } from "../../../test/raise-platform.ts";

let raised: Raised;
let id: string;
let userId: string;
beforeEach(async () => {
  raised = await raisePlatform();
  ({ id, userId } = raised.platform.addPhone({ name: "はなこ" }));
});
afterEach(() => raised.stop());

const text = expect.any(String);
const digits = expect.stringMatching(/^\d+$/);
const act = (what: unknown) => raised.send("POST", `/_sim/phone/${id}/do`, what);
/** The event of one act, without the fields that all events share. */
async function eventOf(what: unknown): Promise<object> {
  const n = raised.heard.length + 1;
  expect((await act(what)).status).toBe(200);
  const [event, ...none] = await raised.events(n);
  expect(none).toEqual([]);
  const { webhookEventId, timestamp, mode, source, deliveryContext, ...own } = event ?? expect.fail();
  expect({ webhookEventId, timestamp, mode, source, deliveryContext }).toEqual({
    webhookEventId: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/),
    timestamp: expect.any(Number),
    mode: "active",
    source: { type: "user", userId },
    deliveryContext: { isRedelivery: false },
  });
  return own;
}
const message = (fields: object) => ({
  type: "message",
  replyToken: text,
  message: { id: digits, markAsReadToken: text, ...fields },
});

test("文字：絵文字と宛名と引用は、あるときだけ付く", async () => {
  const plain = { type: "text", quoteToken: text, text: "こんにちは" };
  expect(await eventOf({ text: "こんにちは" })).toEqual(message(plain));
  const emojis = [{ index: 0, length: 6, productId: "5ac1bfd5040ab15980c9b435", emojiId: "001" }];
  const mention = { mentionees: [{ index: 7, length: 5, type: "user", isSelf: true }] };
  const marked = { text: "(love) @窓口です", emojis, mention };
  expect(await eventOf(marked)).toEqual(message({ type: "text", quoteToken: text, ...marked }));
  const { messageId } = (await act({ text: "もとのことば" })).body;
  await raised.events(3);
  expect(await eventOf({ text: "それです", quote: messageId })).toEqual(
    message({ ...plain, text: "それです", quotedMessageId: messageId }),
  );
  await act({ unsend: messageId });
  for (const quote of [messageId, "1"]) expect((await act({ text: "あ", quote })).status).toBe(400);
});

test("スタンプ、写真、動画、音声、ファイル、位置", async () => {
  const contentProvider = { type: "line" };
  const quoteToken = text;
  const sticker = { packageId: "446", stickerId: "1988", stickerResourceType: "STATIC" };
  const keywords = expect.arrayContaining([text]);
  const place = { latitude: 32.803, longitude: 130.708 };
  const named = { ...place, title: "花畑広場", address: "熊本市中央区花畑町" };
  const cases: readonly [unknown, object][] = [
    [{ sticker: true }, { type: "sticker", quoteToken, keywords, ...sticker }],
    [{ image: true }, { type: "image", quoteToken, contentProvider }],
    [{ video: true }, { type: "video", quoteToken, contentProvider, duration: 60_000 }],
    [{ audio: true }, { type: "audio", contentProvider, duration: 6_000 }],
    [{ file: true }, { type: "file", fileName: "メモ.txt", fileSize: expect.any(Number) }],
    [{ location: place }, { type: "location", ...place }],
    [{ location: named }, { type: "location", ...named }],
  ];
  for (const [what, fields] of cases) expect(await eventOf(what)).toEqual(message(fields));
});

test("友だち追加、ブロック、解除、送信取消", async () => {
  expect(await eventOf({ follow: true })).toEqual({
    type: "follow",
    replyToken: text,
    follow: { isUnblocked: false },
  });
  expect(await eventOf({ block: true })).toEqual({ type: "unfollow" });
  expect(await eventOf({ unblock: true })).toMatchObject({ follow: { isUnblocked: true } });
  const { messageId } = (await act({ text: "まちがい" })).body;
  await raised.events(4);
  expect(await eventOf({ unsend: messageId })).toEqual({ type: "unsend", unsend: { messageId } });
});

test("ポストバック：日時、メニューの切り替え", async () => {
  const postback = (it: object) => ({ type: "postback", replyToken: text, postback: it });
  expect(await eventOf({ postback: { data: "faq" } })).toEqual(postback({ data: "faq" }));
  const picked = { data: "when", params: { datetime: "2026-11-30T10:00" } };
  expect(await eventOf({ postback: picked })).toEqual(postback(picked));
  const tapped = { richMenuAliasId: "second", data: "to-second" };
  expect(await eventOf({ richMenuSwitch: tapped })).toEqual(
    postback({
      data: "to-second",
      params: { newRichMenuAliasId: "second", status: expect.stringMatching(/^[A-Z_]+$/) },
    }),
  );
});

test("動画を見終えると、その動画の印が届く。届いていない動画は見終えられない", async () => {
  await act({ follow: true });
  await raised.events(1);
  const video = {
    type: "video",
    originalContentUrl: "https://example.com/guide.mp4",
    previewImageUrl: "https://example.com/guide.png",
    trackingId: "guide-1",
  };
  await raised.send("POST", "/v2/bot/message/push", { to: userId, messages: [video] });
  expect(await eventOf({ videoPlayComplete: { trackingId: "guide-1" } })).toEqual({
    type: "videoPlayComplete",
    replyToken: text,
    videoPlayComplete: { trackingId: "guide-1" },
  });
  expect((await act({ videoPlayComplete: { trackingId: "guide-2" } })).status).toBe(400);
});
