import { expect, test } from "vitest";
import { read } from "./reading.ts";
import { recognise } from "./recognise.ts";
import { structured } from "./structured/structured.ts";

const classes = (text: string) => [...new Set(structured(read(text)).map((span) => span.class))];

test.each([
  ["電話は０９０－１２３４－５６７８です", "phone"],
  ["〇九〇ー一二三四ー五六七八", "phone"],
  ["ぜろきゅうぜろ の いちにさんよん の ごろくななはち", "phone"],
  ["O9O-l234-5678", "phone"],
  ["+81(0)90-1234-5678", "phone"],
  ["(096)328-2111", "phone"],
  ["090\n1234\n5678", "phone"],
  ["taro アットマーク example ドット com", "mail"],
  ["tаrо＠ехаmple。com", "mail"],
  ["〒８６０ー８６０１", "postal"],
  ["生年月日 1 9 9 0 年 4 月 1 日", "birth"],
  ["昭和六十三年十二月三日生まれ", "birth"],
  ["マ イ ナ ン バ ー 1 2 3 4 5 6 7 8 9 0 1 8", "mynumber"],
  ["1234-5678-9018", "mynumber"],
  ["免許証の番号は309012345620", "licence"],
  ["パスポート TK1234567", "passport"],
  ["AB12345678CD", "residence"],
  ["基礎年金番号 1234-567890", "pension"],
  ["雇用保険被保険者番号 4301-123456-7", "employment"],
  ["健康保険証 記号 12345 番号 678", "insurance"],
  ["ゆうちょ 記号17140 番号12345671", "bank"],
  ["熊本 (普) 1234567", "bank"],
  ["４１１１ １１１１ １１１１ １１１１", "card"],
  ["LINEのID：@kuma_taro", "sns"],
  ["https://www.instagram.com/kuma_taro/", "sns"],
])("%j は %s と分かる", (text, kind) => {
  expect(classes(text)).toEqual([kind]);
});

test.each([
  "110番に電話してください",
  "24時間365日対応です",
  "月給250,000円 賞与年2回",
  "求人番号 43010-12345678 の求人に応募したい",
  "2026年4月から働きたい",
  "5月3日に予約したいです",
  "05/21 10:00-15:30",
  "2015年4月1日に入社しました",
  "受付番号は 123456789018 です",
  "事業所番号 4301-123456-7",
  "LINE IDは教えなくていいですか",
  "控えの数字は 123456789017 です",
])("%j は個人情報ではない", (text) => {
  expect(classes(text)).toEqual([]);
});

test("見つけた場所は、もとの文での場所になる", () => {
  const text = "ＴＥＬ：\u200b０９０-１２３４-５６７８。";
  const found = recognise(text).find((finding) => finding.class === "phone");
  expect(text.slice(found?.from, found?.to)).toBe("０９０-１２３４-５６７８");
});

test("一つの番号は、添えられた名前の種類とだけ分かる", () => {
  expect(classes("運転免許証の番号 123456789018")).toEqual(["licence"]);
  expect(classes("マイナンバー 309012345620")).toEqual(["mynumber"]);
});
