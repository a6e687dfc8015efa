import fc from "fast-check";
import { expect, test } from "vitest";
import { office } from "./flows/office.ts";
import { understand } from "./understand.ts";

const hear = (text: string) => understand(office, text);

test("メニューの言葉を書いた人は、その入口に案内される", () => {
  expect(hear("相談したいです")).toEqual({ is: "door", door: "consult" });
  expect(hear("予約")).toEqual({ is: "door", door: "booking" });
  expect(hear("よくある質問")).toEqual({ is: "door", door: "faq" });
  expect(hear("近くの拠点はどこ")).toEqual({ is: "door", door: "hubs" });
  expect(hear("マイページ")).toEqual({ is: "door", door: "my-page" });
});

test("よくある質問は、それぞれの答えに届く", () => {
  const asked = {
    どんな相談ができますか: "about",
    料金はかかりますか: "cost",
    どこで会えますか: "place",
    自宅から話せますか: "online",
    会社に知られたくない: "privacy",
    誰が答えるんですか: "person",
    求人はありますか: "outcome",
    返事はいつ来ますか: "hours",
  } as const;
  for (const [text, topic] of Object.entries(asked))
    expect([text, hear(text)]).toEqual([text, { is: "topic", topic }]);
});

test("命にかかわる言葉は、ほかのどの言葉よりも先に聞き取る", () => {
  expect(hear("相談したい。もう死にたい")).toEqual({ is: "emergency" });
  expect(hear("シニタイ")).toEqual({ is: "emergency" });
  expect(hear("し に\u200bた　い")).toEqual({ is: "emergency" });
  expect(hear("パートナーからＤＶを受けています")).toEqual({ is: "emergency" });
});

test("書き方の違い（全角・半角・かな・空白）で意味は変わらない", () => {
  expect(hear("ﾏｲﾍﾟｰｼﾞ")).toEqual(hear("マイ ページ"));
  expect(hear("ＺＯＯＭでも")).toEqual({ is: "topic", topic: "online" });
});

test("長い言葉が短い言葉に勝つ", () => {
  // 「質問」より「よくある質問」、「相談員」より「どんな相談」が長い。
  expect(hear("どんな相談なら相談員に話せる？")).toEqual({ is: "topic", topic: "about" });
});

test("英字の言葉は、ひとつの語として書かれたときだけ数える", () => {
  expect(hear("これはAIですか")).toEqual({ is: "topic", topic: "person" });
  // 文字が両側・後ろだけ・前だけにつくもの。
  for (const word of ["gmail", "aidma", "fai"])
    expect({ word, heard: hear(`${word}が届かない`) }).toEqual({ word, heard: { is: "unclear" } });
  expect(hear("gmail と ai")).toEqual({ is: "topic", topic: "person" });
});

test("似た響きの言葉を取り違えない", () => {
  expect(hear("選ばれるか心配")).toEqual({ is: "unclear" });
  expect(hear("必死にがんばっている")).toEqual({ is: "unclear" });
});

test("どんな文字が来ても、投げずに決まった形で答える", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 6000 }), (text) => {
      expect(["door", "topic", "emergency", "unclear"]).toContain(hear(text).is);
    }),
    { numRuns: 200 },
  );
  expect(hear("\ud800")).toEqual({ is: "unclear" });
  expect(hear("")).toEqual({ is: "unclear" });
});

test("LINEの上限（5,000文字）より後ろは見ない", () => {
  expect(hear(`${"あ".repeat(5000)}予約`)).toEqual({ is: "unclear" });
  expect(hear(`${"あ".repeat(4998)}予約`)).toEqual({ is: "door", door: "booking" });
});
