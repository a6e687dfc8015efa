import { expect, test } from "vitest";
import { readPublicWords } from "./read-words.ts";

const kindOf = (title: string, text: string) => {
  const read = readPublicWords({ title, text });
  return read.ok ? read.value : read.error.kind;
};

test("題名は40文字、本文は500文字まで（UTF-16で数える）", () => {
  expect(kindOf("あ".repeat(40), "い".repeat(500))).toEqual({
    title: "あ".repeat(40),
    text: "い".repeat(500),
  });
  expect(kindOf("あ".repeat(41), "い")).toBe("too-long");
  expect(kindOf("あ", "い".repeat(501))).toBe("too-long");
  expect(kindOf("😀".repeat(21), "い")).toBe("too-long");
});

test("前後の空きを落とし、改行をそろえる。題名に改行は入らない", () => {
  expect(kindOf(" 年末のお休み ", "一行目\r\n二行目\r三行目\n")).toEqual({
    title: "年末のお休み",
    text: "一行目\n二行目\n三行目",
  });
  expect(kindOf("年末の\nお休み", "本文")).toBe("unreadable");
});

test("目に見えない文字だけ、制御文字、片割れの文字は断る", () => {
  expect(kindOf("\u200b\u3164", "本文")).toBe("empty");
  expect(kindOf("題名", "  ")).toBe("empty");
  expect(kindOf("題名", "a\u0000b")).toBe("unreadable");
  expect(kindOf("題名\ud83d", "本文")).toBe("unreadable");
});
