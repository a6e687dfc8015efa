import { expect, test } from "vitest";
import { read } from "./reading.ts";

test("全角・丸数字・絵文字の数字・太字の数字は、半角の数字として読む", () => {
  expect(read("０９０①②③4️⃣𝟓٦").text).toBe("090123456");
});

test("見えない文字は読みとばす", () => {
  expect(read("0\u200b9\u00ad0\ufeff\u2060-1\u202e2\u{e0031}").text).toBe("090-12");
});

test("キリル文字とギリシャ文字の似た字は、ラテン文字として読む", () => {
  expect(read("tаrо@ехаmple.cοm").text).toBe("taro@example.com");
});

test("半角カナは濁点ごと全角に、横棒は長音のほかすべてハイフンになる", () => {
  expect(read("ﾏｲﾅﾝﾊﾞｰ―‐−一").text).toBe("マイナンバー---一");
});

test("アクセントの付いた字は付かない字になり、積み重なった記号は消える", () => {
  expect(read(`é${"\u0301".repeat(50)}A\u0308`).text).toBe("ea");
});

test("どの字からも、もとの文での場所に戻れる", () => {
  const given = "㍿\u200bａ😀b";
  const reading = read(given);
  expect(reading.text).toBe("株式会社a😀b");
  expect(reading.at(3)).toBe(0);
  expect(reading.at(4)).toBe(2);
  expect(reading.at(7)).toBe(5);
  expect(reading.at(reading.text.length)).toBe(given.length);
});

test("対のないサロゲートや制御文字があっても読める", () => {
  expect(read("\ud8000\udc009\u00000\uffff").text).toContain("0");
});
