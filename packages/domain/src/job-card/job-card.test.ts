// The forms of the ジョブ・カード and what may be written into them.
import { expect, test } from "vitest";
import { besideNumbers, isSplit } from "./card.ts";
import {
  cardEdition,
  cardFormIds,
  cardForms,
  cardSectionIds,
  formOf,
  formTitle,
  sectionOf,
} from "./forms.ts";
import { readCard } from "./read.ts";

test("様式は、告示の題名と順番のとおりにそろっている", () => {
  expect(cardFormIds.map(formTitle)).toEqual([
    "様式1-1 キャリア・プランシート（就業経験がある方用）",
    "様式1-2 キャリア・プランシート（就業経験がない方、学卒者等用）",
    "様式2 職務経歴シート",
    "様式3-1 職業能力証明（免許・資格）シート",
    "様式3-2 職業能力証明（学習歴・訓練歴）シート",
    "様式3-3 職業能力証明（訓練成果・実務成果）シート",
  ]);
  expect([...cardFormIds].toSorted()).toEqual(Object.keys(cardForms).toSorted());
  expect(formOf("1-1").sections.map((it) => sectionOf(it).title)).toEqual([
    "氏名・連絡先",
    "価値観、興味、関心事項等",
    "強み等",
    "将来取り組みたい仕事や働き方等",
    "これから取り組むこと等",
    "その他",
    "キャリアコンサルティング実施者の記入欄",
  ]);
});

test("どの部分も、いずれかの様式に載っている", () => {
  const placed = new Set(cardFormIds.flatMap((it) => formOf(it).sections));
  expect([...placed].toSorted()).toEqual(cardSectionIds.toSorted());
});

test("どの部分も、いっぱいに書いて一件120KBに収まる", () => {
  for (const it of cardSectionIds) {
    const { fields, rows = 1 } = sectionOf(it);
    const letters = rows * Object.values(fields).reduce((sum, { most }) => sum + most, 0);
    expect(letters * 3, it).toBeLessThanOrEqual(120_000);
  }
});

test("書いたとおりに残し、何も書いていない行は残さない", () => {
  const said = readCard("licences", [{ name: "簿記\n2級", about: "一行目\r\n二行目" }, { name: "　" }, {}]);
  expect(said).toEqual({
    ok: true,
    value: {
      edition: cardEdition,
      rows: [{ name: "簿記 2級", when: "", body: "", about: "一行目\n二行目" }],
    },
  });
  expect(readCard("values", [])).toMatchObject({ ok: true, value: { rows: [] } });
});

test("長さと行の数は、ちょうどまでは受け取り、一つ多いと断る", () => {
  const values = (n: number) => readCard("values", [{ text: "あ".repeat(n) }]);
  expect(values(2000)).toMatchObject({ ok: true });
  expect(values(2001)).toMatchObject({ error: { kind: "card-too-long" } });
  const rows = (n: number) => readCard("career", Array(n).fill({ place: "見本" }));
  expect(rows(20)).toMatchObject({ ok: true });
  expect(rows(21)).toMatchObject({ error: { kind: "card-too-long" } });
});

test.each([
  ["ない欄", "values", [{ secret: "あ" }]],
  ["表にない選択", "results", [{ sheet: "様式9" }]],
  ["形の違うもの", "values", "あ"],
  ["受け継いだ名前", "values", [JSON.parse('{"__proto__x":"あ"}')]],
] as const)("%sは断る", (_name, section, rows) => {
  expect(readCard(section, rows)).toMatchObject({ error: { kind: "invalid" } });
});

test("読めない文字は断る", () => {
  expect(readCard("values", [{ text: "\ud800" }])).toMatchObject({ error: { kind: "unreadable" } });
});

test("見ていない保存があれば分かれた保存で、すべて見てから保存すると片づく", () => {
  expect(isSplit({ number: 3, base: 1 })).toBe(true);
  expect(isSplit({ number: 3, base: 2 })).toBe(false);
  expect(besideNumbers({ latest: 4, base: 1 })).toEqual([2, 3]);
  expect(besideNumbers({ latest: 4, base: 3 })).toEqual([]);
  expect(besideNumbers({ latest: 40, base: 1 })).toEqual([35, 36, 37, 38, 39]);
});
