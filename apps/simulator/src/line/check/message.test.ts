// LINE's limits on messages, at their edges.
import { expect, test } from "vitest";
import { messagesProblems } from "./message.ts";

const where = (...messages: readonly unknown[]) => messagesProblems(messages).map((it) => it.property);
const button = { type: "message", label: "はい", text: "はい" };
const buttons = (more: object) => ({
  type: "template",
  altText: "あ",
  template: { type: "buttons", text: "あ", actions: [button], ...more },
});
const flex = (contents: unknown) => ({ type: "flex", altText: "あ", contents });
const body = (...contents: readonly unknown[]) =>
  flex({ type: "bubble", body: { type: "box", layout: "vertical", contents } });
const quick = (items: readonly unknown[]) => ({ type: "text", text: "あ", quickReply: { items } });
const item = { type: "action", action: button };

test("一度に送れるのは1から5件", () => {
  const one = { type: "text", text: "あ" };
  expect(where()).toEqual(["messages"]);
  expect(where(one, one, one, one, one)).toEqual([]);
  expect(where(one, one, one, one, one, one)).toEqual(["messages"]);
  expect(messagesProblems(undefined)).toHaveLength(1);
});

test("本文は5000字（UTF-16）まで、空は不可", () => {
  expect(where({ type: "text", text: "あ".repeat(5000) })).toEqual([]);
  expect(where({ type: "text", text: "𠮷".repeat(2501) })).toEqual(["messages[0].text"]);
  expect(where({ type: "text", text: "" })).toEqual(["messages[0].text"]);
  expect(where({ type: "hologram" })).toEqual(["messages[0].type"]);
  expect(where({ type: "toString" })).toEqual(["messages[0].type"]);
});

test("ボタンの文字は書記素で20まで数える", () => {
  const family = "👨‍👩‍👧‍👦";
  expect(where(buttons({ actions: [{ ...button, label: family.repeat(20) }] }))).toEqual([]);
  expect(where(buttons({ actions: [{ ...button, label: family.repeat(21) }] }))).toEqual([
    "messages[0].template.actions[0].label",
  ]);
});

test("ボタンの本文は160字、題や絵があれば60字", () => {
  expect(where(buttons({ text: "あ".repeat(160) }))).toEqual([]);
  expect(where(buttons({ text: "あ".repeat(161) }))).toEqual(["messages[0].template.text"]);
  expect(where(buttons({ title: "題", text: "あ".repeat(61) }))).toEqual(["messages[0].template.text"]);
  expect(where(buttons({ actions: Array(5).fill(button) }))).toEqual(["messages[0].template.actions"]);
});

test("確認はボタンちょうど二つ、カルーセルは同じ数ずつ", () => {
  const confirm = (n: number) => ({
    type: "template",
    altText: "あ",
    template: { type: "confirm", text: "よいですか", actions: Array(n).fill(button) },
  });
  expect([where(confirm(1)).length, where(confirm(2)).length, where(confirm(3)).length]).toEqual([1, 0, 1]);
  const column = (n: number) => ({ text: "あ", actions: Array(n).fill(button) });
  const carousel = (...columns: readonly unknown[]) => ({
    type: "template",
    altText: "あ",
    template: { type: "carousel", columns },
  });
  expect(where(carousel(column(2), column(2)))).toEqual([]);
  expect(where(carousel(column(2), column(1)))).toEqual(["messages[0].template.columns[1].actions"]);
  expect(where(carousel(...Array(11).fill(column(1))))).toEqual(["messages[0].template.columns"]);
});

test("返信の候補は13まで、文字が要る", () => {
  expect(where(quick(Array(13).fill(item)))).toEqual([]);
  expect(where(quick(Array(14).fill(item)))).toEqual(["messages[0].quickReply.items"]);
  expect(where(quick([{ type: "action", action: { type: "message", text: "はい" } }]))).toEqual([
    "messages[0].quickReply.items[0].action.label",
  ]);
});

test("アドレスは http https line tel だけ、1000字まで（%で数える）", () => {
  const uri = (uri: unknown) => where(buttons({ actions: [{ type: "uri", label: "開く", uri }] }));
  for (const good of [
    "https://example.jp/",
    "http://localhost:4001/liff/1-a/talk",
    "tel:0960000000",
    "line://nv/chat",
  ]) {
    expect(uri(good)).toEqual([]);
  }
  for (const bad of [
    undefined,
    "",
    "javascript:alert(1)",
    "example.jp",
    "https://example.jp/a b",
    `https://example.jp/${"あ".repeat(110)}`,
  ]) {
    expect(uri(bad)).toEqual(["messages[0].template.actions[0].uri"]);
  }
});

test("ポストバックのデータは300字、displayTextとtextは一緒に使えない", () => {
  const postback = (more: object) =>
    where(buttons({ actions: [{ type: "postback", label: "押す", data: "d", ...more }] }));
  expect(postback({ data: "d".repeat(300), displayText: "押した" })).toEqual([]);
  expect(postback({ data: "d".repeat(301) })).toEqual(["messages[0].template.actions[0].data"]);
  expect(postback({ displayText: "a", text: "b" })).toEqual(["messages[0].template.actions[0].text"]);
});

test("日時の候補は形式が合い、最小は最大より前", () => {
  const pick = (more: object) =>
    where(
      buttons({ actions: [{ type: "datetimepicker", label: "選ぶ", data: "d", mode: "date", ...more }] }),
    );
  expect(pick({ min: "2026-11-22", max: "2026-11-23" })).toEqual([]);
  expect(pick({ min: "2026-11-23", max: "2026-11-22" })).toEqual(["messages[0].template.actions[0].max"]);
  expect(pick({ initial: "2026/11/22" })).toEqual(["messages[0].template.actions[0].initial"]);
  expect(pick({ mode: "week" })).toEqual(["messages[0].template.actions[0].mode"]);
});

test("Flexは知らない欄を許さず、30KBまで", () => {
  expect(
    where(body({ type: "text", text: "あ", wrap: true, size: "sm", weight: "bold", color: "#111111" })),
  ).toEqual([]);
  expect(where(body({ type: "text", text: "あ", colour: "#111111" }))).toEqual([
    "messages[0].contents.body.contents[0].colour",
  ]);
  expect(where(body({ type: "text" }))).toEqual(["messages[0].contents.body.contents[0].text"]);
  expect(where(body({ type: "button", action: { type: "uri", uri: "https://example.jp/" } }))).toEqual([
    "messages[0].contents.body.contents[0].action.label",
  ]);
  expect(where(body(...Array(20).fill({ type: "text", text: "あ".repeat(600) })))).toEqual([
    "messages[0].contents",
  ]);
  const bubble = { type: "bubble" };
  expect(where(flex({ type: "carousel", contents: Array(12).fill(bubble) }))).toEqual([]);
  expect(where(flex({ type: "carousel", contents: Array(13).fill(bubble) }))).toEqual([
    "messages[0].contents.contents",
  ]);
});

test("絵はhttpsだけ、スタンプは番号が要る", () => {
  const image = (url: string) => ({
    type: "image",
    originalContentUrl: url,
    previewImageUrl: "https://example.jp/a.png",
  });
  expect(where(image("https://example.jp/a.png"))).toEqual([]);
  expect(where(image("http://example.jp/a.png"))).toEqual(["messages[0].originalContentUrl"]);
  expect(where({ type: "sticker", packageId: "446", stickerId: "1988" })).toEqual([]);
  expect(where({ type: "sticker" })).toHaveLength(2);
});
