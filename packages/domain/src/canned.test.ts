import fc from "fast-check";
import { expect, test } from "vitest";
import { cannedSlots, fillSlots, foldKana, openSlotsIn, searchCanned, strangeSlotsIn } from "./canned.ts";

const all = [
  { title: "受付のお礼", reading: "うけつけのおれい", keywords: ["はじめて"] },
  { title: "履歴書の書き方", reading: "りれきしょのかきかた", keywords: ["応募", "レジュメ"] },
  { title: "面談の日時のお知らせ", reading: "", keywords: ["予約", "ZOOM"] },
];
const found = (typed: string) => searchCanned(all, typed).map(({ title }) => title);

test("題名でも、読みでも、キーワードでも見つかり、ひらがな・カタカナ・全角・半角・大小を区別しない", () => {
  expect(found("履歴")).toEqual(["履歴書の書き方"]);
  expect(found("リレキ")).toEqual(["履歴書の書き方"]);
  expect(found("ﾘﾚｷ")).toEqual(["履歴書の書き方"]);
  expect(found("れじゅめ")).toEqual(["履歴書の書き方"]);
  expect(found("ｚｏｏｍ")).toEqual(["面談の日時のお知らせ"]);
});

test("空けて打った言葉は、すべて当てはまるものだけが残る。何も打たなければ全部", () => {
  expect(found("面談　予約")).toEqual(["面談の日時のお知らせ"]);
  expect(found("面談 はじめて")).toEqual([]);
  expect(found("　")).toHaveLength(3);
});

test("題名がそのままのもの、題名がそれで始まるもの、そのほかの順に並ぶ", () => {
  const three = [
    { title: "次の案内", reading: "", keywords: ["案内"] },
    { title: "案内の続き", reading: "", keywords: [] },
    { title: "案内", reading: "", keywords: [] },
  ];
  expect(searchCanned(three, "案内").map(({ title }) => title)).toEqual(["案内", "案内の続き", "次の案内"]);
});

test("わかっているものだけが埋まり、わからないものは括弧のまま見えて残る", () => {
  const text = "{お名前}さん、｛予約日時｝に{面談の場所}で。";
  const filled = fillSlots(text, { name: "見本 はなこ", booking: "12月1日 10:00" });
  expect(filled).toBe("見本 はなこさん、12月1日 10:00に{面談の場所}で。");
  expect(openSlotsIn(filled)).toEqual(["面談の場所"]);
  expect(openSlotsIn("{ お名前 }さん")).toEqual(["お名前"]);
});

test("埋めた言葉の中の括弧は、もう一度埋められない", () => {
  expect(fillSlots("{お名前}", { name: "{予約日時}", booking: "x" })).toBe("{予約日時}");
  expect(strangeSlotsIn("{お名前}{電話番号}")).toEqual(["電話番号"]);
});

test("どんな文でも、すべてが埋まれば開いたままの括弧は残らず、知らない括弧には触れない", () => {
  const part = fc.oneof(
    fc.string(),
    fc.constantFrom(...Object.values(cannedSlots).map((it) => `{${it}}`), "{ほか}"),
  );
  const known = { name: "…", counsellor: "…", booking: "…", place: "…" };
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join("／");
      expect(openSlotsIn(fillSlots(text, known))).toEqual([]);
      expect(strangeSlotsIn(fillSlots(text, known))).toEqual(strangeSlotsIn(text));
    }),
    { examples: [[["{", "{お名前}", "}"]]] },
  );
  // Braces around a slot are a slip of the pen, told before anybody is sent them.
  expect(strangeSlotsIn("{ {お名前} 様 }")).toEqual(["… 様"]);
});

test("読みの畳み込みは、二度しても同じ", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(foldKana(foldKana(text))).toBe(foldKana(text));
    }),
  );
});
