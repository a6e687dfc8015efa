import { expect, test } from "vitest";
import { messageLimit, readWords } from "./message.ts";

const kindOf = (text: string) => {
  const read = readWords(text);
  return read.ok ? "ok" : read.error.kind;
};

test("書いたままの字で受け取る（髙・﨑・絵文字・右から左の印を変えない）", () => {
  for (const words of ["髙﨑です", "👨‍👩‍👧‍👦 と 🙇🏽", "\u200fשלום\u200e と書きました", "ｶﾀｶﾅ　全角空白"]) {
    expect(readWords(words)).toEqual({ ok: true, value: words });
  }
});

test("行の終わりをそろえ、前後の空白を除く", () => {
  expect(readWords("  一行目\r\n二行目\r三行目 \n")).toEqual({ ok: true, value: "一行目\n二行目\n三行目" });
});

test("空の文は断る", () => {
  expect(kindOf(" \n\t ")).toBe("empty");
  for (const unseen of ["\u200b", "\u3164", "\u00ad", "\u2800", "\u202e", "\u{e0041}"])
    expect(kindOf(unseen)).toBe("empty");
});

test("4,000文字ちょうどは受け取り、1文字でも超えれば断る", () => {
  expect(kindOf("あ".repeat(messageLimit))).toBe("ok");
  expect(kindOf("あ".repeat(messageLimit + 1))).toBe("too-long");
  expect(kindOf("あ".repeat(100_000))).toBe("too-long");
});

test("片割れのサロゲートと制御文字は断る", () => {
  expect(kindOf("絵文字の片割れ \ud83d")).toBe("unreadable");
  expect(kindOf("逆の片割れ \ude00 です")).toBe("unreadable");
  expect(kindOf("NUL \u0000 です")).toBe("unreadable");
  expect(kindOf("端末の色 \u001b[31m")).toBe("unreadable");
});
