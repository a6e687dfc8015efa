// A reading is kana, however it was typed; anything else is told kindly.
import { expect, test } from "vitest";
import { readReading } from "./reading.ts";

test("ひらがな・カタカナ・半角カナ・全角の空白は、同じふりがなになる", () => {
  for (const sent of [
    "みほん はなこ",
    "ミホン　ハナコ",
    "ﾐﾎﾝ ﾊﾅｺ",
    "  みほん\n　ハナコ ",
    "み\u200bほん はなこ",
  ])
    expect(readReading(sent), sent).toEqual({ ok: true, value: "みほん はなこ" });
  expect(readReading("ｼﾞｮｰ・ヴァン")).toEqual({ ok: true, value: "じょー・ゔぁん" });
});

test("空白だけのふりがなは、書かれなかったものとする", () => {
  for (const sent of ["", " 　", "\u200b\n"]) expect(readReading(sent)).toEqual({ ok: true, value: "" });
});

test("かな以外と、長すぎるものは、言葉で断る", () => {
  for (const sent of ["見本 はなこ", "mihon", "ーー", "みほん1", "みほん（旧姓）", "み\u0000", "\ud800"])
    expect(readReading(sent), sent).toMatchObject({
      ok: false,
      error: { says: expect.stringContaining("ひらがなかカタカナ") },
    });
  expect(readReading("あ".repeat(60)).ok).toBe(true);
  expect(readReading("あ".repeat(61))).toMatchObject({
    ok: false,
    error: { says: expect.stringContaining("60文字") },
  });
});
