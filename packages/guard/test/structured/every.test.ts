// Values and statements in ways put together by chance stay found: marks, alphabets, kana, noise, quotes, labels, line breaks.
import { expect, test } from "vitest";
import { recognise } from "../../src/index.ts";
import { everyCase } from "./every/cases.ts";
import { statements } from "./every/statements.ts";
import { scoreTexts } from "./text-score.ts";

test("区切り・数字の種類・見えない字・かっこ・見出しをどう組み合わせても、99.5％以上が見つかる", () => {
  const { recall, precision, missed } = scoreTexts(everyCase(60, 20_261_127));
  expect(missed.slice(0, recall < 0.995 ? 5 : 0)).toEqual([]);
  expect(recall).toBeGreaterThanOrEqual(0.995);
  expect(precision).toBeGreaterThanOrEqual(0.995);
});

const isFound = (text: string) => recognise(text).some((finding) => finding.class === "sensitive");

test("病歴・障害・前科などの言葉は、そのままでも、一字ずつ離しても、行を分けても見つかる", () => {
  const missed = statements.flatMap((text) =>
    ["", " ", "　", "・", "\u200b", "*"]
      .map((mark) => Array.from(text).join(mark))
      .concat(`${text.slice(0, 6)}\n${text.slice(6)}`)
      .filter((written) => !isFound(written)),
  );
  expect(missed.length / (statements.length * 7)).toBeLessThanOrEqual(0.015);
});

test.each([
  ["〇九〇（ハイフン）一二三四（ハイフン）五六七八", "phone"],
  ["電話は090:1234:5678です", "phone"],
  ["電話:零玖零の壹貳參肆の伍陸漆捌", "phone"],
  ["連絡は hanako&#64;example.jp へ", "mail"],
  ["パスポート番号：T☆K☆1☆2☆3☆4☆5☆6☆7", "passport"],
  ["口座番号\r\n　⑴⑵⑶⑷⑸⑹⑺", "bank"],
  ["⑷⑴⑴⑴/⑴⑴⑴⑴/⑴⑴⑴⑴/⑴⑴⑴⑴", "card"],
  ["昭和伍拾年参月弐日生まれ", "birth"],
  ["マイナンバー　ﾛ\u00adｸｺ\u2060ﾞﾖﾝﾆ ｻﾝｲﾁｾ\u200bﾞﾛｷｭｳ ﾊﾁﾅﾅﾛｸｺﾞ", "mynumber"],
] as const)("%j は %s と分かる", (text, kind) => {
  expect(recognise(text).map((finding) => finding.class)).toContain(kind);
});

test("実体参照で書かれた字も、もとの文での場所を指す", () => {
  const text = "宛先：hanako&#64;example.jp。";
  const found = recognise(text).find((finding) => finding.class === "mail");
  expect(text.slice(found?.from, found?.to)).toBe("hanako&#64;example.jp");
});
