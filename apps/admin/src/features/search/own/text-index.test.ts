import { expect, test } from "vitest";
import { createTextIndex, passageOf } from "./text-index.ts";

const indexOf = (...texts: readonly string[]) => {
  const index = createTextIndex<{ readonly text: string }>();
  index.add(texts.map((text) => ({ text })));
  return index;
};
const found = (index: ReturnType<typeof indexOf>, asked: string) =>
  index.find(asked, 10).shown.map(({ it }) => it.text);
const marked = (text: string, ...words: readonly string[]) =>
  passageOf(text, words)
    .map((run) => (run.hit ? `[${run.text}]` : run.text))
    .join("");

test("二文字の組で見つかり、組がそろっていても続いていなければ見つからない", () => {
  const index = indexOf("職務経歴書を書いた", "面接の練習", "経歴の職務");
  expect(found(index, "職務経歴")).toEqual(["職務経歴書を書いた"]);
  expect(found(index, "歴書を")).toEqual(["職務経歴書を書いた"]);
  expect(found(indexOf("あいうあえい"), "いうあい")).toEqual([]);
  expect(found(index, "面談")).toEqual([]);
});

test("かなとカナ、全角と半角、大文字と小文字、あいだの空きは区別しない", () => {
  const index = indexOf("ハローワークでｶﾞｲﾀﾞﾝｽを受けた", "ＴＯＥＩＣ ７００点", "職務\n経歴");
  expect(found(index, "はろーわーく")).toHaveLength(1);
  expect(found(index, "ガイダンス")).toHaveLength(1);
  expect(found(index, "toeic700")).toHaveLength(1);
  expect(found(index, "職務経歴")).toHaveLength(1);
  expect(found(indexOf("か\u3099くせい"), "がくせい")).toHaveLength(1);
});

test("一文字でも探せ、何も打たないと何も見つからない", () => {
  const index = indexOf("妹と暮らす", "父の店");
  expect(found(index, "妹")).toEqual(["妹と暮らす"]);
  expect(found(index, " 　\n")).toEqual([]);
  expect(found(index, "")).toEqual([]);
});

test("二つの符号でできた字も一字と数え、その片方だけでは見つからない", () => {
  const index = indexOf("𠮷田さんと𠮟責", "🙂です");
  expect(found(index, "𠮷")).toHaveLength(1);
  expect(found(index, "𠮷田")).toHaveLength(1);
  expect(found(index, "🙂で")).toHaveLength(1);
  // 𠮷 and 𠮟 begin with the same half.
  expect(found(index, "𠮷責")).toEqual([]);
  expect(marked(`${"🙂".repeat(40)}探す${"🙂".repeat(100)}`, "探す").isWellFormed()).toBe(true);
});

test("空けて打った言葉は、同じ文にすべてあるものだけ", () => {
  const index = indexOf("転職の相談", "転職したい。面接がこわい", "面接だけ");
  expect(found(index, "面接　転職")).toEqual(["転職したい。面接がこわい"]);
});

test("見つかった所は、書かれたままの字で印がつき、重なっても一度だけ", () => {
  expect(marked("前にハロー・ワークへ", "はろーわーく")).toBe("前に[ハロー・ワーク]へ");
  expect(marked("ｶﾞｲﾄﾞ", "がい")).toBe("[ｶﾞｲ]ﾄﾞ");
  expect(marked("面接面接", "面接")).toBe("[面接][面接]");
  expect(marked("職務経歴", "職務経", "経歴")).toBe("[職務経][歴]");
  const long = marked(`${"前".repeat(100)}的${"後".repeat(100)}`, "的");
  expect(long).toBe(`…${"前".repeat(24)}[的]${"後".repeat(71)}…`);
});

test("表示するのは頼んだ数までで、全部の数は分かる。文の長さも分かる", () => {
  const index = indexOf(...Array.from({ length: 30 }, (_, n) => `見本${n}`));
  const { shown, count } = index.find("見本", 10);
  expect([shown.length, count]).toEqual([10, 30]);
  expect(index.letters()).toBe(10 * 3 + 20 * 4);
});
