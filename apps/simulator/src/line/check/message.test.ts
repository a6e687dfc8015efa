// What a request may hold as its messages, and in which words LINE refuses.
import { expect, test } from "vitest";
import { refusedAt } from "./edge.ts";
import { mentionProblems, messagesProblems } from "./message.ts";
import { acting, buttons, carousel, column, confirm, text, url, video } from "./sample.ts";

const where = (...messages: readonly unknown[]) => messagesProblems(messages).map((it) => it.property);

test("一度に送れるのは1から5件", () => {
  expect(where()).toEqual(["messages"]);
  expect(where(text(), text(), text(), text(), text())).toEqual([]);
  expect(where(text(), text(), text(), text(), text(), text())).toEqual(["messages"]);
  for (const it of [undefined, null, {}, "text", 5, text()]) {
    expect(messagesProblems(it).map(({ property }) => property)).toEqual(["messages"]);
  }
});

test("断りの言葉と場所は、何番目の何かまで言う", () => {
  expect(messagesProblems([text(), carousel(column(), column({ text: "" })), { type: "hologram" }])).toEqual([
    { message: "May not be empty", property: "messages[1].template.columns[1].text" },
    {
      message:
        "Must be one of the following values: [text, textV2, sticker, image, video, audio, location, imagemap, template, flex, coupon]",
      property: "messages[2].type",
    },
  ]);
});

test("LINEの知らない種類は、言葉の初めからある名前でも断る", () => {
  for (const type of ["hologram", "toString", "__proto__", "constructor", "", null, 5, ["text"]]) {
    expect(where({ ...text(), type })).toEqual(["messages[0].type"]);
    expect(refusedAt(acting({ type }))).toEqual(["template.actions[0].type"]);
    expect(refusedAt(buttons({ type }))).toEqual(["template.type"]);
  }
  for (const it of [null, [], "text", 5, [[text()]]]) expect(where(it)).toEqual(["messages[0]"]);
});

test("要るものが、ない、null、空、よその型なら、どれも断る", () => {
  for (const it of [undefined, null, "", 5, true, {}, ["字"]]) {
    expect([it, refusedAt(text({ text: it }))]).toEqual([it, ["text"]]);
    expect([it, refusedAt(confirm({ text: it }))]).toEqual([it, ["template.text"]]);
    expect([it, refusedAt(video({ originalContentUrl: it }))]).toEqual([it, ["originalContentUrl"]]);
    expect([it, refusedAt(acting({ type: "uri", uri: it }))]).toEqual([it, ["template.actions[0].uri"]]);
  }
  expect(refusedAt({ type: "sticker" })).toEqual(["packageId", "stickerId"]);
  expect(refusedAt({ type: "image" })).toEqual(["originalContentUrl", "previewImageUrl"]);
  expect(refusedAt({ type: "location" })).toEqual(["title", "address", "latitude", "longitude"]);
  expect(refusedAt({ type: "imagemap" })).toEqual(["altText", "baseUrl", "baseSize", "actions"]);
  expect(refusedAt({ type: "template" })).toEqual(["altText", "template"]);
  expect(refusedAt({ type: "flex" })).toEqual(["altText", "contents"]);
});

test("要らないものは、nullでもよい", () => {
  const none = { quickReply: null, sender: null, quoteToken: null, emojis: null };
  expect(refusedAt(text(none))).toEqual([]);
  expect(refusedAt(acting({ type: "postback", data: "d", displayText: null, text: "押した" }))).toEqual([]);
});

test("行き先は http https line tel だけ、正しい形だけ", () => {
  const uri = (uri: unknown) => refusedAt(acting({ type: "uri", uri }));
  for (const good of [
    "https://example.jp/",
    "HTTPS://example.jp/?q=%E7%86%8A#a",
    "https://相談.example.jp/道",
    "http://localhost:4001/liff/1-a/talk",
    "tel:0960000000",
    "line://nv/chat",
    "https://line.me/R/nv/recommendOA/%40kumacari",
  ]) {
    expect([good, uri(good)]).toEqual([good, []]);
  }
  for (const bad of [
    "javascript:alert(1)",
    "example.jp",
    "//example.jp",
    "https:",
    "https://",
    "https:example.jp",
    "tel:",
    "https://example.jp/a b",
    "https://example.jp/\ud800",
    "https://example.jp:99999/",
  ]) {
    expect([bad, uri(bad)]).toEqual([bad, ["template.actions[0].uri"]]);
  }
  expect(refusedAt(video({ previewImageUrl: url.replace("https", "http") }))).toEqual(["previewImageUrl"]);
});

test("呼びかけは、グループの外では断れる", () => {
  const mention = { type: "mention", mentionee: { type: "user", userId: `U${"0".repeat(32)}` } };
  const message = { type: "textV2", text: "{you}さん", substitution: { you: mention } };
  expect(where(text(), message)).toEqual([]);
  expect(mentionProblems([text(), message]).map((it) => it.property)).toEqual([
    "messages[1].substitution.you",
  ]);
  expect(mentionProblems([text(), { ...message, substitution: null }, 5])).toEqual([]);
});
