import { expect, test } from "vitest";
import { fold, foldValue } from "./fold.ts";

test("書き方が違っても、同じ値は同じ形になる", () => {
  for (const written of [
    ["見本　はなこ", "見本 ハナコ", "見本・ﾊﾅｺ", "見\u200b本は\u00adなこ", "見-本 は.な.こ"],
    ["髙﨑 涼", "高崎涼", "髙崎　涼"],
    ["佐々木", "佐佐木"],
    ["ガード", "ｶﾞｰﾄﾞ", "がーど", "カ\u3099ート\u3099"],
    [
      "090-9999-0199",
      "０９０ー９９９９ー０１９９",
      "(090) 9999.0199",
      "〇九〇-九九九九-〇一九九",
      "٠٩٠ 9999 0199",
    ],
    ["架空町3丁目2番11号", "架空町3-2-11", "架空町三の二の十一", "架空町３−２−１１"],
    ["架空町二十三", "架空町23"],
    ["hanako.k@example.jp", "ＨＡＮＡＫＯ．Ｋ＠example.jp", "hаnako.k @ example.jp"],
    ["東京ラーメン横丁", "東京らーめん横丁", "東京ラ〜メン横丁"],
  ]) {
    expect(new Set(written.map(foldValue)).size, written[0]).toBe(1);
  }
});

test("台帳にある照合のしるしは、この形から作られている。変えるなら、しるしを作り直すこと", () => {
  expect(foldValue("見本　ハナコ（髙﨑）")).toBe("見本はなこ高崎");
  expect(foldValue("ｷｬﾘｱ・ヴィラ 霧ヶ丘１丁目２番３号")).toBe("きやりあゔいら霧け丘123");
  expect(foldValue("昭和六十年四月三日")).toBe("昭和60年4月3日");
  expect(foldValue("五百二十三号室、百合、Ｃａｆé")).toBe("523100合cafe");
  expect(foldValue("＋81 (0)90-9999-0199")).toBe("8109099990199");
});

test("たたんだ字から、もとの文の場所にもどれる", () => {
  const text = "😀 ｶﾞ\u200b-𠮷三丁目の二";
  const { text: folded, from, to } = fold(text);
  expect(folded).toBe("が吉32");
  const place = (at: number) => text.slice(from[at], to[at]);
  expect(Array.from(folded, (_, at) => place(at))).toEqual(["ｶﾞ", "𠮷", "三", "二"]);
});

test("どんな文でも止まらず、長い文でも時間は長さに比例する", () => {
  const odd = [
    "\ud800",
    `か${"\u3099".repeat(50_000)}`,
    "十".repeat(50_000),
    "1".repeat(50_000),
    "1の".repeat(20_000),
  ];
  for (const text of odd) {
    const from = performance.now();
    fold(text);
    expect(performance.now() - from).toBeLessThan(2_000);
  }
});
