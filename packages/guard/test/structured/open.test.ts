// The open sets stay found, in forms, talk and disguises that its mending was made for.
import { expect, test } from "vitest";
import { recognise } from "../../src/index.ts";
import { openCases } from "./open/cases.ts";
import { shapes } from "./open/harmless.ts";
import { laterCases } from "./opened-later/cases.ts";
import { strangerCases } from "./strangers/cases.ts";
import { scoreTexts } from "./text-score.ts";

test("申込書・会話・箇条書きに書かれた個人情報は、隠して書かれても99.5％以上見つかり、99.5％以上が正しい", () => {
  const { recall, precision, blocked, missed } = scoreTexts(openCases(5, 20_261_126));
  expect(missed.slice(0, recall < 0.995 ? 5 : 0)).toEqual([]);
  expect(recall).toBeGreaterThanOrEqual(0.995);
  expect(precision).toBeGreaterThanOrEqual(0.995);
  expect(blocked).toBeLessThanOrEqual(0.005);
});

test.each([
  ["あとから開けた文", () => laterCases(2, 20_261_127)],
  ["ガードを知らない人が書いた文", () => strangerCases("read", 2, 20_261_127)],
  ["同じ人が書き、あとから開けた文", () => strangerCases("kept", 2, 20_261_127)],
] as const)("%sでも、99.5％以上が見つかり、99.5％以上が正しい", (_, cases) => {
  const { recall, precision, blocked, missed } = scoreTexts(cases());
  expect(missed.slice(0, recall < 0.995 ? 5 : 0)).toEqual([]);
  expect(recall).toBeGreaterThanOrEqual(0.995);
  expect(precision).toBeGreaterThanOrEqual(0.995);
  expect(blocked).toBeLessThanOrEqual(0.005);
});

test("個人情報のない相談の文は、二百を超える型がある", () => {
  expect(shapes).toBeGreaterThan(200);
});

test.each([
  ["熊本市南区平成3241番地の1\n080-65140204", "phone"],
  ["0966-830908、0904cats@nifty.com", "phone"],
  ["1. 082-779-4716\n2. m.m@ymobile.ne.jp\n3. 1961/09/24", "birth"],
  ["昭和41年(1966年)12月18日生", "birth"],
  ["0|2|2|5|2|5|6|0|2|4に電話をください", "phone"],
  ["番号は090一1234一5678", "phone"],
  ["免許証番号=>731八148一6572 03", "licence"],
  ["う・つ・病・で・す", "sensitive"],
  ["熊 本 市 東 区 健 軍 1 - 2 - 3", "address"],
  ["中央区黒髪1804に住んでいます", "address"],
  ["持病：潰瘍性大腸炎", "sensitive"],
  ["千九百六十二年三月四日生まれ", "birth"],
  ["うまれたひ は 昭和37　8　25 です", "birth"],
  ["LINE（ID検索）―kuma_san88です", "sns"],
  ["クローン病ば患っとるけん、立ち仕事はきつかです", "sensitive"],
  ["週に3回リ八ビリに通っています", "sensitive"],
  ["熊本市東区桜木二－３０-四", "address"],
  ["山鹿市鹿本町来民536に暮らしています", "address"],
  ["携帯はO - 9 - O - l - O - 9 - 7 - 5 - 7 - l - 6", "phone"],
  ["1040011←ﾕ ｳ ﾋ ﾞ ﾝ 番 号", "postal"],
  ["保険証の番号は914です", "insurance"],
  ["口座番号：65/74/55/2", "bank"],
  ["mihon@st dot example dot ac dot jp", "mail"],
  ["（2）電話＝08012345678（3）メール", "phone"],
  ["番号はՕ9Օ-12Ӡ4-5678です", "phone"],
  ["旅券番号 N‧N‧0‧7‧9‧9‧6‧3‧7／生年月日 1966年8月27日", "passport"],
  ["ID検索で drum-latte を入れたら私のLINEが出ます", "sns"],
  ["住所 熊本市東区戸島西六-壹7-壹0", "address"],
  ["ゆうちょ　1 - 9 - 6 - 2 - 0　801.974.1", "bank"],
  ["医師から乳がんと告げられました", "sensitive"],
  ["身体障害者手帳弐種五級所持　（本人）", "sensitive"],
  ["腹膜透析を始めて半年になります", "sensitive"],
  ["持病は全身性工リテマトーデスです", "sensitive"],
] as const)("%s は %s と分かる", (text, kind) => {
  expect(recognise(text).map((finding) => finding.class)).toContain(kind);
});

test.each([
  "東区で時給1,000〜1,200円のパート",
  "発達障害の子どもを教える仕事",
  "通信障害の対応をしていました",
  "うつ病ですかと聞かれました",
  "前科のある方の就労支援に関わりたい",
  "リハビリをしている病院で働きたい",
  "カウンセリングを始めて10年の事業所です",
  "テキストの送り状番号は465669110637です",
  "社員676人のところです",
])("%s は個人情報ではない", (text) => {
  expect(recognise(text)).toEqual([]);
});

test.each([
  ["先ほどお電話した者です。6716–-6506–-3544（マイナンバー）", "mynumber"],
  ["被保険者番号4349…560767…7で雇用保険の期間を知りたい", "employment"],
  ["会社メール:「x-y_zどっと1514＠docomoどっとneどっとjp」です！", "mail"],
] as const)("%s の一部は、ほかの番号ではない", (text, kind) => {
  expect([...new Set(recognise(text).map((finding) => finding.class))]).toEqual([kind]);
});

test("番号の中の漢数字は、人の名前ではない", () => {
  const classes = new Set(
    recognise("通知カードに一三八二七四八一四八一二とあります").map((finding) => finding.class),
  );
  expect([...classes]).toEqual(["mynumber"]);
});
