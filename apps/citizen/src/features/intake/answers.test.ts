// The intake as it is sent: what was left alone is 「言いたくない」, and the office takes all of it.
import { intakeAnswers, readIntake } from "@kumacari/domain";
import { expect, test } from "vitest";
import { chooseTopics, isWrongAboutYou, readDraft, toAnswers, wrongWith } from "./answers.ts";
import { options } from "./options.ts";
import { words } from "./words.ts";

const empty = readDraft(undefined);

test("何も答えなくても、受け付けられる形になる", () => {
  const answers = toAnswers(empty);
  expect(answers).toMatchObject({ name: "", ageBand: "言いたくない", topics: [], wish: "" });
  expect(intakeAnswers.safeParse(answers).success).toBe(true);
});

test("「言いたくない」を選んだ名前や文は、書きかけがあっても送らない", () => {
  const draft = { ...empty, name: "見本", nameUnsaid: true, wish: "見本の文", wishUnsaid: true };
  expect(toAnswers(draft)).toMatchObject({ name: "", wish: "" });
});

test("画面の選択肢は、どれも受け付けられる", () => {
  const sent = toAnswers({ ...empty, topics: options.topics.map((it) => it.value) });
  for (const { value } of options.ageBand)
    expect(intakeAnswers.shape.ageBand.safeParse(value).success).toBe(true);
  for (const { value } of options.ward) expect(intakeAnswers.shape.ward.safeParse(value).success).toBe(true);
  for (const { value } of options.situation)
    expect(intakeAnswers.shape.situation.safeParse(value).success).toBe(true);
  expect(intakeAnswers.shape.topics.parse(sent.topics)).toHaveLength(8);
});

test("ふりがなと電話番号は、受付で断られるものを、送る前に同じ言葉で伝える", () => {
  const wrong = wrongWith({ ...empty, kana: "見本", phone: "123" });
  expect(wrong).toMatchObject({
    kana: expect.stringContaining("ひらがな"),
    phone: expect.stringContaining("0から"),
  });
  expect(isWrongAboutYou(wrong)).toBe(true);
  const right = { ...empty, kana: "ﾐﾎﾝ ﾊﾅｺ", phone: " 070-9999-0188" };
  expect(wrongWith(right)).toEqual({});
  expect(readIntake(toAnswers(right))).toMatchObject({
    ok: true,
    value: { kana: "みほん はなこ", phone: "07099990188" },
  });
  // Who would rather not say their name says no reading of it either.
  expect(wrongWith({ ...empty, kana: "見本", nameUnsaid: true })).toEqual({});
  expect(readIntake(toAnswers({ ...right, nameUnsaid: true }))).not.toHaveProperty("value.kana");
});

test("「言いたくない」と話題は、あとから選んだほうが残る", () => {
  expect(chooseTopics(["転職"], ["転職", words.unsaid])).toEqual([words.unsaid]);
  expect(chooseTopics([words.unsaid], ["転職", words.unsaid])).toEqual(["転職"]);
});

test("長すぎる文と読み取れない文字は、送る前に言葉で伝える", () => {
  expect(wrongWith({ ...empty, wish: "あ".repeat(2001) }).wish).toContain("2,000文字");
  expect(wrongWith({ ...empty, wish: "あ".repeat(2001), wishUnsaid: true })).toEqual({});
  for (const odd of ["\ud800", "見本\u0000", "見本\u0008"]) {
    const wrong = wrongWith({ ...empty, name: odd, wish: odd, care: { wishes: [], words: odd } });
    expect(wrong).toEqual({ name: words.unreadable, wish: words.unreadable, care: words.unreadable });
  }
  expect(wrongWith({ ...empty, name: "見\t本" }).name).toBe(words.unreadable);
  expect(wrongWith({ ...empty, wish: "一行目\n\t二行目" })).toEqual({});
  expect(wrongWith({ ...empty, name: "髙﨑", wish: "あ".repeat(2000) })).toEqual({});
});

test("読み込みなおしても、同じ申込みは同じ鍵で送る", () => {
  expect(readDraft(JSON.parse(JSON.stringify(empty))).once).toBe(empty.once);
});
