// What we hold is found again in a public text, however it is written there, and nothing else is.
import fc from "fast-check";
import { expect, test } from "vitest";
import { foldValue } from "./fold.ts";
import { sureRun, winnow } from "./grams.ts";
import { formsOf, type KnownValue } from "./value-forms.ts";
import { windowsOf } from "./windows.ts";

function foundIn(text: string, value: KnownValue): readonly string[] {
  const held = new Set(formsOf([value]));
  return windowsOf(text)
    .filter((it) => held.has(it.form))
    .map((it) => text.slice(it.from, it.to));
}
const holds = (text: string, kind: KnownValue["kind"], value: string) =>
  foundIn(text, { kind, value }).length > 0;

test.each([
  ["name", "見本 はなこ", "体験談（見本ハナコ）を読む"],
  ["name", "見本 はなこ", "見　本　は\u200bな　こ の話"],
  ["name", "田架太郎", "利用した田架太郎の声"],
  ["name", "見本 はなこ", "はなこさんの話"],
  ["name", "はなこ", "次は、ハナコ様の番です"],
  ["name", "髙﨑 涼", "高崎涼の作品"],
  ["reading", "みほん はなこ", "ﾐﾎﾝ･ﾊﾅｺ作"],
  ["phone", "090-9999-0199", "電話は０９０（９９９９）０１９９"],
  ["phone", "+81 90-9999-0199", "〇九〇・九九九九・〇一九九"],
  ["phone", "09099990199", "call +81-90-9999-0199 now"],
  ["phone", "096-999-0199", "電話1：096 999 0199"],
  ["mail", "hanako.k@example.jp", "宛先 ＨＡＮＡＫＯ．Ｋ＠ｅｘａｍｐｌｅ．ｊｐ まで"],
  ["address", "熊本県熊本市中央区架空町1丁目2番3号 みほん荘201", "架空町1-2-3にて"],
  ["birth", "昭和60年4月3日", "1985/04/03生まれ"],
  ["birth", "1985年4月3日", "Ｓ６０．４．３の生まれ"],
  ["birth", "1985-04-03", "昭和六十年四月三日"],
  ["birth", "1985-04-03", "19850403"],
  ["number", "TK12345678", "ＴＫ 1234-5678"],
] as const)("%s は、書き方を変えても見つかる %#", (kind, value, text) => {
  expect(holds(text, kind, value)).toBe(true);
});

test.each([
  ["name", "さくら", "さくら祭りのお知らせ"],
  ["name", "田中", "田中町の会場で"],
  ["name", "林", "林さんの会場で"],
  ["name", "林 健", "森林健康講座"],
  ["name", "みな", "みなさん、こんにちは"],
  ["name", "匿名希望", "匿名希望の方も歓迎します"],
  ["name", "森 はな", "小森はなさく丘"],
  ["name", "木野", "鈴木野さんの会場"],
  ["address", "熊本市中央区架空町", "中央区架空町で開きます"],
  ["phone", "110", "警察は110番へ"],
  ["birth", "4月3日", "4月3日に開きます"],
  ["words", "よろしくお願いいたします。", "どうぞよろしくお願いいたします。"],
] as const)("短いもの、だれもが使う言葉は、公開を止めない %s %#", (kind, value, text) => {
  expect(foundIn(text, { kind, value })).toEqual([]);
});

test("文の中に書かれた値は、その種類の値として覚える", () => {
  const value = "連絡は 090-9999-0199 か hanako.k@example.jp へ。";
  expect(holds("電話０９０９９９９０１９９", "words", value)).toBe(true);
  expect(holds("hanako.k＠example.jp", "words", value)).toBe(true);
});

test("見つけた場所は、もとの文のままの言葉を指す", () => {
  const text = "お知らせ：見　本　ハ\u200bナコの話";
  expect(foundIn(text, { kind: "name", value: "見本 はなこ" })).toEqual(["見　本　ハ\u200bナコ"]);
});

test(`${sureRun}字つづけて同じなら、どこをどう切り取っても必ず見つかる`, () => {
  const letters = fc.string({
    unit: fc.constantFrom(...Array.from("しごとをさがす山川時間体力あいうえお")),
    minLength: 0,
    maxLength: 120,
  });
  const shared = fc.string({
    unit: fc.constantFrom(...Array.from("架空の文章をここに書いて読みます")),
    minLength: sureRun,
    maxLength: 60,
  });
  fc.assert(
    fc.property(letters, letters, letters, letters, shared, (a, b, c, d, run) => {
      fc.pre(foldValue(run).length >= sureRun);
      expect(holds(`${c}${run}${d}`, "words", `${a}${run}${b}`)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test(`どの${sureRun}字にも、残された並びが一つはある`, () => {
  const letters = "しごとをさがす山川時間体力";
  let seed = 7;
  const long = Array.from({ length: 4_000 }, () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 1;
    return letters.charAt((seed >> 8) % letters.length);
  }).join("");
  const kept = winnow(long).map((it) => it.slice(2));
  const places = new Set(kept.map((it) => long.indexOf(it)));
  for (let at = 0; at + sureRun <= long.length; at += 1) {
    const held = [0, 1, 2, 3, 4, 5, 6].some((on) => places.has(at + on));
    expect(held, `${at}`).toBe(true);
  }
  expect(kept.length / long.length).toBeLessThan(0.3);
});
