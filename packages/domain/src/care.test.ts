import { expect, test } from "vitest";
import { readCare } from "./care.ts";
import { careLimit, isCareless } from "./care-choices.ts";

test("選んだ配慮は、一覧の順に一度ずつ受け取り、言葉は書かれたまま受け取る", () => {
  const sent = { wishes: ["静かな場所", "筆談", "筆談"], words: " 髙い声が\r\n苦手です " };
  expect(readCare(sent)).toEqual({
    ok: true,
    value: { wishes: ["筆談", "静かな場所"], words: "髙い声が\n苦手です" },
  });
});

test("一覧にない配慮、長すぎる言葉、読めない文字は断る", () => {
  const kindOf = (sent: unknown) => {
    const read = readCare(sent);
    return read.ok ? undefined : read.error.kind;
  };
  expect(kindOf({ wishes: ["特別扱い"], words: "" })).toBe("invalid");
  expect(kindOf({ wishes: [], words: "", owner: "x" })).toBe("invalid");
  expect(kindOf({ wishes: [], words: "あ".repeat(careLimit + 1) })).toBe("too-long");
  expect(kindOf({ wishes: [], words: "\ud800" })).toBe("unreadable");
  expect(kindOf({ wishes: [], words: "あ".repeat(careLimit) })).toBeUndefined();
});

test("何も選ばず、見える文字が一つもなければ、希望はない", () => {
  const read = readCare({ wishes: [], words: "\u200b\u3164" });
  expect(read.ok && isCareless(read.value)).toBe(true);
});
