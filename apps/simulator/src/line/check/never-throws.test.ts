// No JSON, however bent, makes a check throw, and every refusal says where it lies.
import fc from "fast-check";
import { expect, test } from "vitest";
import { batchProblems } from "../api/rich-menu/batch-body.ts";
import { isObject, type Problem } from "./check.ts";
import { mentionProblems, messagesProblems } from "./message.ts";
import { richMenuProblems } from "./rich-menu.ts";
import {
  acting,
  box,
  bubble,
  buttons,
  carousel,
  column,
  family,
  flex,
  imageCarousel,
  imageColumn,
  imagemap,
  quick,
  richMenu,
  showing,
  text,
  url,
} from "./sample.ts";

const gradient = { type: "linearGradient", angle: "0deg", startColor: "#000000", endColor: "#000000" };
const film = { type: "video", url, previewUrl: url, altContent: box([{ type: "image", url }]) };
const samples: readonly unknown[] = [
  text({ text: "$", emojis: [{ index: 0, productId: "p", emojiId: "e" }], sender: { name: "窓口" } }),
  { type: "textV2", text: "{a}", substitution: { a: { type: "mention", mentionee: { type: "all" } } } },
  quick({ type: "datetimepicker", label: "a", data: "d", mode: "time", initial: "01:00", min: "00:00" }),
  acting({ type: "postback", data: "d", inputOption: "openKeyboard", fillInText: "a" }),
  acting({ type: "uri", uri: "https://example.jp/", altUri: { desktop: "https://example.jp/" } }),
  buttons({ title: "題", thumbnailImageUrl: url }),
  carousel(column({ title: "題" }), column({ title: "題" })),
  imageCarousel(imageColumn()),
  imagemap(),
  flex(bubble({ hero: film, styles: { body: { separator: true } } })),
  flex({ type: "carousel", contents: [bubble(), bubble()] }),
  showing({ type: "text", contents: [{ type: "span", text: "a" }] }, box([], { background: gradient })),
];

const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    null,
    "",
    "\ud800",
    "\udc00a",
    family,
    1e308,
    -0,
    Number.POSITIVE_INFINITY,
    [],
    [[]],
    {},
    "toString",
    "constructor",
    "__proto__",
    "hasOwnProperty",
    "2026-11-22",
    "99:99",
    "#",
    "{",
    "a".repeat(3000),
    { toString: 1 },
    { valueOf: 1, length: 3 },
    JSON.parse('{"__proto__":{"type":"box"},"type":"text"}'),
  ),
);

/** Replaces the nth value inside a copy of the sample. */
function bent(sample: unknown, nth: number, by: unknown): unknown {
  let left = nth;
  const go = (value: unknown): unknown => {
    if (left === 0) {
      left -= 1;
      return by;
    }
    left -= 1;
    if (Array.isArray(value)) return value.map(go);
    return isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([name, it]) => [name, go(it)]))
      : value;
  };
  return go(sample);
}

const wellFormed = (problems: readonly Problem[], start: string): boolean =>
  problems.every((it) => it.message !== "" && it.property.startsWith(start));

test("どんなJSONでも、投げずに答える", () => {
  fc.assert(
    fc.property(odd, (value) => {
      expect(wellFormed(messagesProblems(value), "messages")).toBe(true);
      expect(wellFormed(messagesProblems([value]), "messages")).toBe(true);
      expect(wellFormed(mentionProblems([value]), "messages")).toBe(true);
      expect(richMenuProblems(value).length).toBeGreaterThan(0);
      if (isObject(value)) batchProblems(value);
    }),
    { numRuns: 500 },
  );
});

test("正しいメッセージのどこを何に替えても、投げずに答える", () => {
  fc.assert(
    fc.property(fc.constantFrom(...samples), fc.nat(45), odd, (sample, nth, by) => {
      expect(wellFormed(messagesProblems([text(), bent(sample, nth, by)]), "messages[1]")).toBe(true);
    }),
    { numRuns: 4000 },
  );
});

test("正しいメニューのどこを何に替えても、投げずに答える", () => {
  fc.assert(
    fc.property(fc.nat(20), odd, (nth, by) => {
      expect(wellFormed(richMenuProblems(bent(richMenu(), nth, by)), "")).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("替える前は、どれも正しい", () => {
  for (const it of samples) expect(messagesProblems([it])).toEqual([]);
  expect(richMenuProblems(richMenu())).toEqual([]);
});

test("一万の深さの入れ子も、二百万の文字も、すぐに断る", () => {
  let deep: unknown = {};
  for (let i = 0; i < 10_000; i += 1) deep = { type: "box", contents: [deep] };
  const long = "👨‍👩".repeat(400_000);
  const began = performance.now();
  for (const it of [
    text({ also: deep }),
    text({ quickReply: deep }),
    flex(deep),
    flex(bubble({ body: deep })),
    deep,
  ]) {
    expect(messagesProblems([it]).map(({ property }) => property)).toEqual(["messages[0]"]);
  }
  for (const it of [text({ text: long }), buttons({ text: long }), showing({ type: "text", text: long })]) {
    expect(messagesProblems([it])).toHaveLength(1);
  }
  expect(messagesProblems([buttons({ actions: Array(200_000).fill(null) })])).toHaveLength(1);
  expect(performance.now() - began).toBeLessThan(3_000);
});
