// The guard finds people, addresses and sensitive statements in invented talk, and leaves career talk alone.
import { expect, test } from "vitest";
import { recognise } from "../../src/recognise.ts";
import { blockedTalk, scoreAddresses, scoreNames, scoreSensitive, scoreTalk } from "./score.ts";
import { tuning } from "./tuning.ts";

const classesIn = (text: string) => [...new Set(recognise(text).map((finding) => finding.class))];

test("氏名は、名乗り・敬称・ラベルのある文で見つかる", () => {
  const score = scoreNames();
  expect(score.recall).toBeGreaterThan(0.95);
  expect(score.precision).toBeGreaterThan(0.98);
  expect(score.spanF1).toBeGreaterThan(0.8);
});

test("市民と職員の書き方のどれでも、氏名は20に19は見つかる", () => {
  const score = scoreTalk(tuning);
  expect(score.recall).toBeGreaterThan(0.95);
  expect(score.precision).toBeGreaterThan(0.99);
});

test("番地までの住所は見つかる", () => {
  expect(scoreAddresses().f1).toBeGreaterThan(0.98);
});

test("本人の病歴・障害・前科などの文は見つかり、仕事や制度の話は見つからない", () => {
  const score = scoreSensitive();
  expect(score.recall).toBeGreaterThan(0.95);
  expect(score.precision).toBeGreaterThan(0.95);
});

test("個人情報のない仕事の相談は、1000文に5文も止まらない", () => {
  const { sentences, rate } = blockedTalk();
  expect(sentences).toBeGreaterThan(1500);
  expect(rate).toBeLessThan(0.005);
});

test.each([
  "私は田中太郎です",
  "やまだはなこといいます",
  "フリガナ：ヤマダ ハナコ",
  "ﾔﾏﾀﾞﾊﾅｺと申します",
  "山 田 花 子 です",
  "担当の髙﨑さん",
  "My name is Hanako Yamada.",
  "佐\u200b藤さんに会いました",
  "森です",
  "林と申します",
  "はじめまして、東です",
  "原です。相談の予約をお願いします",
  "渡邊蓮",
  "黑木様",
  "鬼塚さんに相談しました",
  "いえいりと申します",
  "フリガナ：クサナギ コトハ",
  "氏名（カナ）：クサナギコトハ",
  "森　　蓮です",
  "父の健太です",
  "息子のゆうとの件で",
  "王小明です",
  "名前：金永哲",
  "はじめまして、有働美月です",
  "柴田ひなたと申します",
  "同僚のエミリー・クラークが",
  "グエン・ヴァン・アンです",
  "さ か い ま り といいます",
  "Nakashima Rui です",
  "旧姓は渡邉です",
  "お世話になっております。上野です",
  "山田太郎（ヤマダタロウ）",
])("%s には氏名がある", (text) => {
  expect(classesIn(text)).toContain("name");
});

test.each([
  "熊本市に住んでいます",
  "千葉県の会社です",
  "東区の拠点に行きたいです",
  "林業と森林の仕事",
  "皆さんと奥さん",
  "肥後銀行さんを受けました",
  "2026年4月1日から働きたい",
  "週3-4日、10-15時で働きたい",
  "障害者雇用について知りたい",
  "雨です",
  "来週です",
  "東です",
  "すみません、南です",
  "夜と言いますか夕方です",
  "フリガナはどこに書きますか",
  "フリガナ：カタカナで書けばいいですか",
  "父の介護があります",
  "松橋の支援学校です",
  "なんと申しますか",
  "退職理由は正直に言うべきですか",
  "訓練一覧を教えてください",
  "韓国です",
  "久留米に住んでいます",
  "リーダー・マネージャーです",
  "森林組合さんの説明会",
  "",
])("%s には個人情報がない", (text) => {
  expect(classesIn(text)).toEqual([]);
});

/** Ms of this thread alone: what else runs on the machine does not count. */
function took(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}

test("敬称や文末だけをくりかえしても、一文の時間は変わらない", () => {
  for (const word of ["さん", "です", "さま"]) {
    const text = word.repeat(250);
    const often = () =>
      took(() => {
        for (let n = 0; n < 20; n++) recognise(text);
      });
    often();
    expect(Math.min(often(), often(), often())).toBeLessThan(60);
  }
});

test("長い文でも時間は長さに比例する", () => {
  const page = "私は熊本市の会社で田中さんと働いています。あああ東東東アアア1-1-1町町町";
  const of = (times: number) => {
    const text = page.repeat(times);
    return Math.min(...[1, 2, 3].map(() => took(() => recognise(text))));
  };
  of(50);
  expect(of(800)).toBeLessThan(Math.max(400, of(100) * 40));
});
