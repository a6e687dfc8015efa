// Each documented limit of messages: the longest that passes, and one more that does not.
import { expect, test } from "vitest";
import { ascii, https, items, type Limit, letters, link, refusedAt, units } from "../edge.ts";
import { area, bubble, button, flex, imagemap, location, quick, text, url, video } from "../sample.ts";

const mapAction = (more: object) => imagemap({ actions: [{ type: "message", text: "a", area, ...more }] });
const film = (more: object) =>
  imagemap({
    video: { originalContentUrl: "https://example.jp/a.mp4", previewImageUrl: url, area, ...more },
  });
const v2 = (more: object) => ({ type: "textV2", text: "こんにちは", ...more });
const emoji = { index: 0, productId: "5ac1bfd5040ab15980c9b435", emojiId: "001" };
const smile = { type: "emoji", productId: "5ac1bfd5040ab15980c9b435", emojiId: "001" };
const everyone = { type: "mention", mentionee: { type: "all" } };
const many = (count: number, it: unknown, name = "n") =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${name}${i}`, it]));
const named = (count: number) => Array.from({ length: count }, (_, i) => `{n${i}}`).join("");

const limits: readonly Limit[] = [
  [
    "画像の高さは1から",
    "baseSize.height",
    [1, 0],
    (height) => imagemap({ baseSize: { width: 1040, height } }),
  ],
  [
    "画像の区画の幅は1から",
    "actions[0].area.width",
    [1, 0],
    (width) => mapAction({ area: { ...area, width } }),
  ],
  [
    "画像の区画の高さは1から",
    "actions[0].area.height",
    [1, 0],
    (it) => mapAction({ area: { ...area, height: it } }),
  ],
  ["画像の動作はなくてもよいが、欄は要る", "actions", [[], undefined], (actions) => imagemap({ actions })],
  ["本文 5000", "text", units(5000), (it) => text({ text: it })],
  ["v2の本文 5000", "text", units(5000), (it) => v2({ text: it })],
  ["絵文字 20", "emojis", items(20, emoji), (emojis) => text({ text: "$", emojis })],
  [
    "絵文字の位置は$の上",
    "emojis[0].index",
    [1, 0],
    (index) => text({ text: "a$", emojis: [{ ...emoji, index }] }),
  ],
  ["差し替え 100", "substitution", [many(100, smile), many(101, smile)], (it) => v2({ substitution: it })],
  [
    "差し替えの名前 20",
    `substitution.${"a".repeat(20)}0`,
    [20, 21],
    (it) => v2({ substitution: many(1, smile, "a".repeat(Number(it) - 1)) }),
  ],
  [
    "v2の絵文字 20",
    "substitution",
    [20, 21],
    (n) => v2({ text: named(Number(n)), substitution: many(30, smile) }),
  ],
  [
    "v2の呼びかけ 20",
    "substitution",
    [20, 21],
    (n) => v2({ text: named(Number(n)), substitution: many(30, everyone) }),
  ],
  ["v2のかっこは対", "text", ["{{a}}", "{a"], (it) => v2({ text: it })],
  ["v2の名前には中身", "text", ["{n0}", "{n1}"], (it) => v2({ text: it, substitution: many(1, smile) })],
  ["送り手の名前 20", "sender.name", units(20), (name) => text({ sender: { name } })],
  [
    "送り手はLINEを名のれない",
    "sender.name",
    ["オンライン online", "LINE窓口"],
    (name) => text({ sender: { name } }),
  ],
  ["送り手の絵 2000", "sender.iconUrl", https, (iconUrl) => text({ sender: { iconUrl } })],
  [
    "送り手の絵はhttps",
    "sender.iconUrl",
    [url, "http://example.jp/a.png"],
    (iconUrl) => text({ sender: { iconUrl } }),
  ],
  [
    "返信の候補 13",
    "quickReply.items",
    items(13, { type: "action", action: button }),
    (it) => text({ quickReply: { items: it } }),
  ],
  ["候補の絵 2000", "quickReply.items[0].imageUrl", https, (imageUrl) => quick(button, { imageUrl })],
  ["画像の代わりの字 1500", "altText", units(1500), (altText) => imagemap({ altText })],
  ["Flexの代わりの字 1500", "altText", units(1500), (altText) => flex(bubble(), { altText })],
  [
    "絵 2000",
    "originalContentUrl",
    https,
    (it) => ({ type: "image", originalContentUrl: it, previewImageUrl: url }),
  ],
  [
    "見本の絵 2000",
    "previewImageUrl",
    https,
    (it) => ({ type: "image", originalContentUrl: url, previewImageUrl: it }),
  ],
  ["動画 2000", "originalContentUrl", https, (it) => video({ originalContentUrl: it })],
  ["動画の印 100", "trackingId", ascii(100), (trackingId) => video({ trackingId })],
  ["動画の印の字", "trackingId", ["a-Z9.=,+*()%$&;:@{}!?<>[]", "a_b"], (trackingId) => video({ trackingId })],
  [
    "音声 2000",
    "originalContentUrl",
    https,
    (it) => ({ type: "audio", originalContentUrl: it, duration: 1 }),
  ],
  [
    "音声の長さ",
    "duration",
    [60_000, 0.5],
    (duration) => ({ type: "audio", originalContentUrl: url, duration }),
  ],
  ["場所の題 100", "title", units(100), (title) => location({ title })],
  ["場所の住所 100", "address", units(100), (address) => location({ address })],
  ["緯度", "latitude", [-90, -90.1], (latitude) => location({ latitude })],
  ["経度", "longitude", [180, 180.1], (longitude) => location({ longitude })],
  [
    "クーポンの道 30",
    "deliveryTag",
    ascii(30),
    (deliveryTag) => ({ type: "coupon", couponId: "01JY", deliveryTag }),
  ],
  [
    "クーポンの道の字",
    "deliveryTag",
    ["winter_2026", "冬"],
    (deliveryTag) => ({ type: "coupon", couponId: "01JY", deliveryTag }),
  ],
  [
    "画像の幅は1040",
    "baseSize.width",
    [1040, 1039],
    (width) => imagemap({ baseSize: { width, height: 1040 } }),
  ],
  ["画像の元 2000", "baseUrl", https, (baseUrl) => imagemap({ baseUrl })],
  [
    "画像の動作 50",
    "actions",
    items(50, { type: "message", text: "a", area }),
    (actions) => imagemap({ actions }),
  ],
  ["画像の動作の字 400", "actions[0].text", units(400), (it) => mapAction({ text: it })],
  ["画像の動作の名 100", "actions[0].label", letters(100), (label) => mapAction({ label })],
  ["画像の行き先 1000", "actions[0].linkUri", link, (linkUri) => mapAction({ type: "uri", linkUri })],
  [
    "画像の写し 1000",
    "actions[0].clipboardText",
    units(1000),
    (clipboardText) => mapAction({ type: "clipboard", clipboardText }),
  ],
  ["画像の区画は0から", "actions[0].area.x", [0, -1], (x) => mapAction({ area: { ...area, x } })],
  ["画像の動画 2000", "video.originalContentUrl", https, (it) => film({ originalContentUrl: it })],
  [
    "画像の動画の先 1000",
    "video.externalLink.linkUri",
    link,
    (linkUri) => film({ externalLink: { linkUri, label: "先へ" } }),
  ],
  [
    "画像の動画の名 30",
    "video.externalLink.label",
    units(30),
    (label) => film({ externalLink: { linkUri: "https://example.jp/", label } }),
  ],
  [
    "スタンプの番号",
    "stickerId",
    ["1988", "熊"],
    (stickerId) => ({ type: "sticker", packageId: "446", stickerId }),
  ],
];

test.each(limits)("%s", (_, property, [good, bad], make) => {
  expect(refusedAt(make(good))).toEqual([]);
  expect(refusedAt(make(bad))).toEqual([property]);
});
